/** What the YAML parser's error codes mean to authors. */
export const yamlMessages: Record<string, string> = {
  BAD_ALIAS: 'Ein Verweis (*name) ist nicht richtig geschrieben.',
  BAD_INDENT: 'Die Einrückung passt nicht zu der Zeile darüber.',
  BAD_SCALAR_START: 'Ein Text darf nicht mit diesem Zeichen beginnen. Bitte setzen Sie ihn in Anführungszeichen.',
  BAD_DQ_ESCAPE: 'Nach dem Schrägstrich rückwärts steht kein Zeichen, das hier möglich ist.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier stehen zwei Doppelpunkte in einer Zeile. Texte mit Doppelpunkt brauchen Anführungszeichen.',
  BLOCK_IN_FLOW: 'In geschweiften oder eckigen Klammern darf keine eingerückte Liste stehen.',
  KEY_OVER_1024_CHARS: 'Ein Schlüssel ist zu lang. Fehlt ein Anführungszeichen?',
  MISSING_CHAR: 'Hier fehlt ein Zeichen: ein Anführungszeichen, ein Komma, ein Doppelpunkt oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Ein Schlüssel geht über mehrere Zeilen. Fehlt ein Doppelpunkt oder ein Anführungszeichen?',
  UNEXPECTED_TOKEN: 'Dieses Zeichen gehört nicht hierher.',
  IMPOSSIBLE: 'Diese Stelle ist nicht lesbar.',
};
export const yamlMessageOf = (code: string): string =>
  `Die Datei ist nicht lesbar. ${yamlMessages[code] ?? 'Bitte prüfen Sie diese Stelle.'}`;
