import { error, explain, warning } from './explained-code.ts';

/** 15xx: tariffs. */
export const tariffCodes = explain({
  AW1501: error('Tarif ohne Zeitraum', 'Es gäbe an keinem Tag einen Betrag.', 'Einen Zeitraum ergänzen.'),
  AW1502: error('Betrag fehlt', 'Die Art des Tarifs braucht diese Angabe.', 'Die genannte Angabe ergänzen.'),
  AW1503: error('Rahmen verkehrt', 'Das Höchste ist kleiner als das Niedrigste.', 'min und max tauschen.'),
  AW1504: error(
    'Zeiträume überschneiden sich',
    'An manchen Tagen gälten zwei Beträge.',
    'to des vorigen Zeitraums auf den Tag davor setzen.',
  ),
  AW1505: error(
    'Lücke zwischen Zeiträumen',
    'An diesen Tagen gälte kein Betrag; Anträge ließen sich nicht absenden.',
    'Die Zeiträume lückenlos aneinanderreihen.',
  ),
  AW1510: error('Name des Tarifs', 'Dienste finden den Tarif über den Namen der Datei.', 'Den Namen der Datei verwenden.'),
  AW1511: error('Zeitraum endet vor dem Beginn', 'Er gälte an keinem Tag.', 'from und to prüfen.'),
  AW1512: error('Betrag ohne Rechtsgrundlage', 'Jeder Betrag nennt sein Recht.', 'law ergänzen.'),
  AW1513: error(
    'Tabelle ohne letzte Zeile',
    'Trifft keine Zeile zu, gibt es keinen Betrag und der Antrag bleibt stecken.',
    'Eine Zeile ohne when ans Ende setzen.',
  ),
  AW1514: error('Zeile hinter der letzten', 'Eine Zeile ohne Bedingung nimmt alle Fälle.', 'Die Zeile ohne when ans Ende setzen.'),
  AW1515: error('Kein Cent-Betrag', 'Beträge sind ganze Cent.', 'Den Betrag in Cent schreiben: 12,50 Euro sind 1250.'),
  AW1516: warning('Zeile gilt nie', 'Frühere Zeilen nehmen alle Fälle dieser Zeile.', 'Die Zeile nach vorn setzen oder entfernen.'),
  AW1517: error('Zuschlag ohne Wirkung', 'Weder add noch multiply ist angegeben.', 'Eines von beiden ergänzen.'),
  AW1518: error('Zuschlag doppelt', 'Zwei Zuschläge haben dieselbe Kennung.', 'Eine Kennung ändern.'),
  AW1519: warning('Stück ohne Namen', 'Im Gebührentext stünde „je Stück“.', 'unit ergänzen.'),
  AW1520: warning(
    'Tarif ungenutzt',
    'Kein Dienst erhebt ihn; vielleicht ist sein Name anderswo verschrieben.',
    'Den Tarif verwenden oder entfernen.',
  ),
});
