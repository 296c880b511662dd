import { error, explain } from './explained-code.ts';

/** 145x and 146x: offers of a town, and the forms that choose among them. */
export const offerCodes = explain({
  AW1451: error('Name des Angebots', 'Anmeldungen finden das Angebot über den Namen der Datei.', 'Den Namen der Datei verwenden.'),
  AW1452: error('Dienst des Angebots unbekannt', 'Das Angebot stünde in keinem Formular.', 'Den Namen berichtigen.'),
  AW1453: error('Tarif des Angebots unbekannt', 'Die Gebühr ließe sich nicht berechnen.', 'Den Tarif anlegen oder den Namen berichtigen.'),
  AW1454: error('Angebot widerspricht sich', 'Tage, Plätze oder Alter passen nicht zusammen.', 'Die genannte Angabe berichtigen.'),
  AW1461: error('Zwei Felder für Angebote', 'Ein Vorgang gilt einem Angebot.', 'Nur einem Feld x-options geben.'),
  AW1462: error(
    'Feld für Angebote fehlt',
    'Das Verfahren vergibt Plätze, das Formular fragt nicht, wofür.',
    'Ein Feld mit "x-options": "offers" ergänzen.',
  ),
  AW1463: error('Geburtsdatum nicht gefunden', 'Die Altersgrenze ließe sich nicht prüfen.', 'Unter born den Pfad eines Datums nennen.'),
});
