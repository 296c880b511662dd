import { error, explain, warning } from './explained-code.ts';

/** 10xx: files and folders. */
export const readingCodes = explain({
  AW1001: error(
    'Datei nicht lesbar',
    'Der Aufbau der YAML-Datei ist an dieser Stelle gebrochen.',
    'Einrückung, Anführungszeichen und Klammern an der Stelle prüfen.',
  ),
  AW1002: error(
    'Kein gültiges JSON',
    'JSON erlaubt keine Kommas vor einer schließenden Klammer, keine Kommentare und nur doppelte Anführungszeichen.',
    'Die Stelle und das Zeichen davor prüfen.',
  ),
  AW1003: error(
    'Datei fehlt',
    'Ohne diese Datei ist der Dienst oder der Mandant nicht vollständig.',
    'Die Datei anlegen, am besten aus einem ähnlichen Dienst.',
  ),
  AW1004: error(
    'Verweis ohne Ziel',
    'Der Verweis (*name) in der YAML-Datei hat keinen Anker (&name), oder es sind zu viele.',
    'Den Anker anlegen oder den Wert ausschreiben.',
  ),
  AW1005: error('Leere Datei', 'In der Datei steht nichts.', 'Den Inhalt ergänzen oder die Datei entfernen.'),
  AW1006: warning(
    'Unsichtbare Marke am Anfang',
    'Die Datei beginnt mit einem BOM. Es wird übergangen, stört aber andere Werkzeuge.',
    'Als UTF-8 ohne BOM speichern.',
  ),
  AW1007: error(
    'Schlüssel doppelt',
    'Ein Schlüssel steht in derselben Gruppe zweimal; nur einer von beiden könnte gelten.',
    'Einen der beiden entfernen oder umbenennen.',
  ),
  AW1008: error('Mit Tabulator eingerückt', 'YAML rückt mit Leerzeichen ein.', 'Den Tabulator durch Leerzeichen ersetzen.'),
  AW1009: error('Kein UTF-8', 'Umlaute würden falsch erscheinen.', 'Die Datei als UTF-8 speichern.'),
  AW1010: warning(
    'Datei wird nicht gelesen',
    'Der Name gehört zu keiner Datei, die ein Katalog kennt; was darin steht, wirkt nicht.',
    'Umbenennen oder entfernen.',
  ),
  AW1011: error(
    'Mehrere Dokumente',
    'Nach --- begänne ein zweites Dokument, das niemand liest.',
    'Die Zeile --- entfernen oder die Datei teilen.',
  ),
  AW1012: error(
    'Dienst doppelt',
    'Derselbe Dienst steht in zwei Themen; welcher gälte, wäre Zufall.',
    'Einen der beiden Ordner entfernen oder umbenennen.',
  ),
  AW1013: error(
    'Name des Ordners',
    'Der Name ist die Kennung des Dienstes und steht in Adressen.',
    'Nur Kleinbuchstaben, Ziffern und Bindestriche verwenden.',
  ),
  AW1014: error(
    'Format nicht genannt',
    'Ein späteres Programm muss wissen, wie es die Datei zu lesen hat.',
    '"x-format": 1 an den Anfang schreiben.',
  ),
});
