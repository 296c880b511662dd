import { error, explain } from './explained-code.ts';

/** 1671 to 1689: what a service says to the office: fields to fill, reasons, instructions, suggestions. */
export const officeCodes = explain({
  AW1671: error('Feld des Amtes doppelt', 'Schreiben und Szenarien finden es über seinen Namen.', 'Einen Namen ändern.'),
  AW1672: error(
    'Auswahl des Amtes',
    'Eine Auswahl braucht wenigstens zwei verschiedene Möglichkeiten, andere Felder haben keine.',
    'options oder optionsOf ergänzen oder entfernen.',
  ),
  AW1673: error('Aktion des Feldes unbekannt', 'Das Feld stünde in keinem Formular.', 'Den Namen einer Aktion des Verfahrens verwenden.'),
  AW1674: error('Aktion hält nichts fest', 'Felder füllt das Amt bei prepare, hand-out und complete.', 'In in eine solche Aktion nennen.'),
  AW1675: error('Ergebnis kommt nicht vor', 'Mit diesem Ergebnis gibt es das Feld nie.', 'Ein Ergebnis der Aktion nennen.'),
  AW1676: error(
    'Ausdruck eines Feldes des Amtes',
    'Der FEEL-Ausdruck ist nicht lesbar, fragt nach Unbekanntem oder vergleicht Verschiedenes.',
    'Die Stelle im Ausdruck berichtigen.',
  ),
  AW1677: error('Vorgabe passt nicht', 'Sie ergäbe nie einen Wert, den das Feld haben kann.', 'Vorgabe oder Art des Feldes ändern.'),
  AW1679: error(
    'Auswahl einer Frage ohne Auswahl',
    'Die Frage gibt es nicht, oder sie bietet nichts zur Wahl.',
    'Den Pfad einer Frage mit Auswahl nennen.',
  ),
  AW1699: error(
    'Pflicht hängt an Unbekanntem',
    'Das Feld müsste nie ausgefüllt werden.',
    'Unter requiredWith ein anderes Feld aus record nennen, mit Werten, die es haben kann.',
  ),
  AW1681: error(
    'Ohne Begründung, was nie entschieden wird',
    'So entscheidet dieses Verfahren nicht.',
    'Den Eintrag entfernen oder berichtigen.',
  ),
  AW1683: error(
    'Gebühr ohne Rechtsbehelf',
    'Eine Gebühr festzusetzen ist ein Verwaltungsakt; ohne Belehrung lässt er sich ein Jahr lang anfechten (§ 58 Abs. 2 VwGO).',
    'Einen Rechtsbehelf nennen, der zum Verfahrensrecht passt: remedy: widerspruch oder klage, sonst siehe dort.',
  ),
  AW1684: error('Hinweis ohne Ort', 'Diesen Stand oder diese Aktion hat das Verfahren nicht.', 'Den Namen berichtigen.'),
  AW1685: error(
    'Hinweis, den niemand liest',
    'Die Aktion hat im Amt keine eigene Seite.',
    'Den Hinweis bei einer anderen Aktion oder beim Stand geben.',
  ),
  AW1686: error(
    'Nebenbestimmungen ohne Schreiben',
    'Kein Schreiben druckt sie, also läse sie niemand.',
    'decision.conditions in das Schreiben aufnehmen.',
  ),
  AW1687: error(
    'Vorschlag doppelt oder umbrochen',
    'Je Vorschlag ein Absatz, jeder einmal.',
    'Den Vorschlag entfernen oder in eine Zeile schreiben.',
  ),
});
