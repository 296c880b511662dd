import { error, explain } from './explained-code.ts';

/** 11xx: the format of the YAML files and the types of JSON Schema keywords. */
export const formatCodes = explain({
  AW1101: error(
    'Unbekannter Schlüssel',
    'Das Format kennt den Schlüssel an dieser Stelle nicht; er hätte keine Wirkung.',
    'Den nächsten bekannten Namen verwenden oder die Zeile entfernen.',
  ),
  AW1102: error('Schlüssel fehlt', 'Ohne diesen Schlüssel ist die Angabe unvollständig.', 'Den Schlüssel ergänzen.'),
  AW1103: error('Wert nicht in der Liste', 'Hier sind nur bestimmte Werte möglich.', 'Einen der genannten Werte verwenden.'),
  AW1104: error('Anderer Wert erwartet', 'Hier ist genau ein Wert möglich.', 'Den genannten Wert verwenden.'),
  AW1105: error(
    'Falsche Art von Wert',
    'Zum Beispiel ein Text, wo eine Liste erwartet wird, oder eine Zahl, die Anführungszeichen braucht.',
    'Den Wert in der erwarteten Art schreiben.',
  ),
  AW1106: error('Falsche Form', 'Der Text passt nicht zum erwarteten Muster.', 'Den Wert nach dem Muster schreiben.'),
  AW1107: error('Außerhalb der Grenzen', 'Zu groß, zu klein, zu lang oder zu wenige.', 'Die genannte Grenze einhalten.'),
  AW1108: error('Tag, den es nicht gibt', 'Fristen und Beträge ließen sich nicht berechnen.', 'Ein Datum nehmen, das im Kalender steht.'),
  AW1109: error('Frist von null Tagen', 'Sie wäre im Augenblick ihres Beginns abgelaufen.', 'Eine Frist von mindestens einem Tag nennen.'),
  AW1110: error('Keine der Möglichkeiten', 'Der Wert passt zu keiner der erlaubten Formen.', 'Eine der Formen verwenden.'),
  AW1111: error('Zweimal in der Liste', 'Einmal genügt; wer es liest, sucht einen Unterschied.', 'Einen der Einträge streichen.'),
});
