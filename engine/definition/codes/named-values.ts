import { error, explain, warning } from './explained-code.ts';

/** 180x and 181x: computed values, decision tables, days that begin a deadline. */
export const namedValueCodes = explain({
  AW1801: error('Name schon vergeben', 'Ein Abschnitt oder ein anderer Wert heißt ebenso.', 'Einen anderen Namen wählen.'),
  AW1802: error(
    'Berechneter Wert oder Zelle nicht lesbar',
    'Der Ausdruck fragt nach Unbekanntem oder vergleicht Verschiedenes.',
    'Die Stelle im Ausdruck berichtigen.',
  ),
  AW1803: error('Werte im Kreis', 'Die Werte brauchen einander; keiner ließe sich berechnen.', 'Einen der Werte anders berechnen.'),
  AW1804: error(
    'Frist ab einem Ereignis',
    'start: event und event gehören zusammen: das eine sagt, dass ein Datum die Frist beginnt, das andere, welches.',
    'Beides angeben oder beides weglassen.',
  ),
  AW1810: error('Falsche Zahl von Zellen', 'Eine Zeile hat je Spalte genau eine Zelle.', 'Zellen ergänzen oder entfernen.'),
  AW1811: error('Lücke in der Tabelle', 'Für den genannten Fall gibt es kein Ergebnis.', 'Eine Zeile oder default ergänzen.'),
  AW1812: error(
    'Vollständigkeit nicht beweisbar',
    'Die Zellen hängen von mehr als ihrer Spalte ab.',
    'default ergänzen: das Ergebnis, wenn keine Zeile gilt.',
  ),
  AW1813: error(
    'Zwei Zeilen zugleich',
    'Bei hit: U gilt in jedem Fall höchstens eine Zeile, und das muss beweisbar sein.',
    'Die Bedingungen trennen oder eine andere Regel (hit) wählen.',
  ),
  AW1814: error(
    'Zeilen widersprechen sich',
    'Bei hit: A müssen Zeilen, die zugleich gelten, dasselbe ergeben.',
    'Die Ergebnisse angleichen.',
  ),
  AW1815: warning('Vorgabe ohne Fall', 'Die Zeilen decken alle Fälle ab; default bekommt niemand.', 'default entfernen.'),
  AW1816: error('Rangfolge fehlt', 'Bei hit: P entscheidet die Reihenfolge der values.', 'Bei der ersten Ausgabe values angeben.'),
  AW1817: error(
    'Nicht zusammenrechenbar',
    'Summe, kleinster und größter Wert gibt es nur von einer Ausgabe, die eine Zahl ist.',
    'Eine Ausgabe vom Typ number verwenden.',
  ),
  AW1818: error('Ergebnis nicht in der Liste', 'Die Ausgabe nennt ihre möglichen Werte, dieser ist nicht dabei.', 'Den Wert berichtigen.'),
  AW1820: error(
    'Betrag ist keine Zahl',
    'Nur Zahlen lassen sich als Euro schreiben.',
    'money entfernen oder den Wert als Zahl in Cent berechnen.',
  ),
  AW1819: warning('Zeile kommt nie zum Zug', 'Frühere Zeilen nehmen alle ihre Fälle.', 'Die Zeile nach vorn setzen oder entfernen.'),
});
