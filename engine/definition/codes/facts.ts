import { error, explain, note, warning } from './explained-code.ts';

/** 184x and following: data protection, official ids, doubles. */
export const factCodes = explain({
  AW1841: warning(
    'Besondere Daten nicht gekennzeichnet',
    'Daten nach Art. 9 Abs. 1 DSGVO brauchen besonderen Schutz.',
    'x-sensitive: true setzen, oder false, wenn es nicht um eine Person geht.',
  ),
  AW1842: error(
    'Zweck oder Rechtsgrundlage fehlt',
    'Beides muss den Betroffenen genannt werden (Art. 13 Abs. 1 Buchst. c DSGVO).',
    'purpose und basis ergänzen.',
  ),
  AW1851: error(
    'Dienst nicht im Verzeichnis',
    'Die Ordner sind das Verzeichnis; ein Name daneben ist meist ein Schreibfehler.',
    'Die Kennung aus service-catalog/registry.csv verwenden oder dort ergänzen.',
  ),
  AW1852: error(
    'Thema weicht vom Verzeichnis ab',
    'Der Dienst stünde an anderer Stelle als überall sonst.',
    'Das Thema des Verzeichnisses verwenden.',
  ),
  AW1853: error(
    'OZG-Nummer nicht belegt',
    'Amtliche Nummern werden nicht geraten.',
    'Die Nummer des Verzeichnisses verwenden oder weglassen.',
  ),
  AW1854: warning('OZG-Nummer fehlt', 'Das Verzeichnis belegt eine.', 'ozg ergänzen.'),
  AW1855: error(
    'LeiKa-Schlüssel nicht belegt',
    'Amtliche Schlüssel werden nicht geraten.',
    'Einen Schlüssel des Verzeichnisses verwenden oder weglassen.',
  ),
  AW1856: warning(
    'Name weicht vom Verzeichnis ab',
    'Wer den Dienst unter dem einen Namen sucht, findet ihn nicht unter dem anderen.',
    'Den Namen des Verzeichnisses verwenden.',
  ),
  AW1861: note(
    'Offener Punkt',
    'Was keine Quelle belegt, nennt der Dienst selbst; die Liste sagt, was vor dem Veröffentlichen zu klären ist.',
    'Klären, eintragen, und die Zeile aus provenance.open streichen.',
  ),
  AW1821: warning(
    'Zwei Dienste fragen fast dasselbe',
    'Mindestens neun von zehn Feldern sind gleich: vielleicht eine Kopie.',
    'Die Dienste zusammenlegen oder unterscheiden.',
  ),
  AW1822: warning('Zwei Dienste heißen gleich', 'In der Suche lassen sie sich nicht unterscheiden.', 'Einen der Dienste anders nennen.'),
  AW1823: warning('Alltagswort ohne Dienst', 'Die Suche findet darunter nichts.', 'Ein Wort aus dem Namen eines Dienstes nehmen.'),
  AW1824: warning('Alltagswort doppelt', 'Einmal genügt.', 'Das zweite streichen.'),
});
