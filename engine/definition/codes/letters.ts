import { error, explain, warning } from './explained-code.ts';

/** 17xx: letters and translations. */
export const letterCodes = explain({
  AW1701: error(
    'Helfer oder Block unbekannt',
    'Das Schreiben ließe sich nicht schreiben.',
    'date, datum, money, yesno, eq und die Blöcke if, unless, each, with verwenden.',
  ),
  AW1702: error(
    'Helfer falsch verwendet',
    'Der Helfer erwartet eine andere Art von Wert; Antworten sind schon fertiger Text.',
    'Den Wert ohne Helfer drucken oder einen passenden verwenden.',
  ),
  AW1703: error('Name unbekannt', 'Diese Angabe gibt es nicht; das Schreiben ließe sich nicht schreiben.', 'Den Namen berichtigen.'),
  AW1704: error(
    'Angabe kann fehlen',
    'Fehlt sie, ließe sich das Schreiben nicht schreiben, wenn es gebraucht wird.',
    'Mit {{#if}} davor prüfen.',
  ),
  AW1705: error(
    'Vergleich trifft nie zu',
    'In Schreiben stehen Antworten mit ihrer Beschriftung, nicht mit ihrem technischen Wert.',
    'Mit einer der Beschriftungen vergleichen.',
  ),
  AW1706: error('Block passt nicht zum Wert', '#each geht durch Listen, #with in Gruppen.', 'Den passenden Block verwenden.'),
  AW1707: error('Bauteil nicht möglich', 'Teilvorlagen und eigene Bauteile gibt es in Schreiben nicht.', 'Den Text ausschreiben.'),
  AW1708: error('Gruppe oder Liste gedruckt', 'Im Schreiben stünde [object Object].', 'Ein Feld der Gruppe nennen oder #each verwenden.'),
  AW1709: error(
    'Wert nicht lesbar',
    'Tage, Beträge und Wahrheitswerte stünden in technischer Form da.',
    'date, money oder yesno verwenden.',
  ),
  AW1712: warning('Belehrung im Schreiben', 'Das System setzt sie selbst unter jeden Bescheid.', 'Den Text entfernen.'),
  AW1713: warning(
    'Betrag im Schreiben',
    'Beträge haben Rechtsgrundlage und Datum und stehen in Tarifen.',
    'Den Betrag entfernen; die Gebührentabelle kommt von selbst.',
  ),
  AW1714: warning('Schreiben ungenutzt', 'Kein Dienst verwendet es.', 'Das Schreiben verwenden oder entfernen.'),
  AW1721: error(
    'Sprache der Übersetzung',
    'Die Datei heißt nach einer anderen Sprache, als in ihr steht.',
    'lang oder den Namen der Datei ändern.',
  ),
  AW1722: error('Zweimal übersetzt', 'Welche Übersetzung gälte, wäre Zufall.', 'Einen der Einträge entfernen.'),
  AW1723: error(
    'Stelle der Übersetzung unbekannt',
    'Diese Stelle (at) gibt es nicht; die Übersetzung wirkte nicht.',
    'Die Stelle berichtigen.',
  ),
  AW1724: warning(
    'Übersetzung ohne Text',
    'Der deutsche Text steht so nirgends mehr; die Übersetzung wird nicht verwendet.',
    'Den deutschen Text nachführen.',
  ),
});
