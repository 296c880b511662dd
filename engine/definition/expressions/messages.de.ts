/** What the type checker says to authors. */
export const expressionMessages = {
  empty: 'Der Ausdruck ist leer.',
  syntax: 'Der Ausdruck ist hier nicht lesbar oder nicht zu Ende. Bitte prüfen Sie Klammern, Anführungszeichen und das Wort davor.',
  unsupported: (text: string) => `„${text}“ wird in Ausdrücken nicht unterstützt.`,
  unknownName: (name: string) => `Den Namen „${name}“ gibt es hier nicht.`,
  unknownField: (path: string) => `Das Feld „${path}“ gibt es nicht.`,
  unknownFunction: (name: string) => `Die Funktion „${name}“ gibt es nicht.`,
  noGroup: (text: string) => `„${text}“ ist keine Gruppe und hat keine Felder.`,
  noList: (text: string) => `„${text}“ ist keine Liste.`,
  mixedList: 'Alle Werte einer Liste müssen von derselben Art sein.',
  chain: 'Vergleiche lassen sich nicht aneinanderreihen. Bitte verbinden Sie zwei Vergleiche mit „and“.',
  clash: (a: string, b: string, text: string) => `Das lässt sich nicht vergleichen: links steht ${a}, rechts ${b}, in „${text}“.`,
  unordered: (name: string, text: string) => `„${text}“ ist ${name}. Größer und kleiner gibt es nur bei Zahlen, Daten, Dauern und Texten.`,
  nullOrder: 'Mit null lässt sich nur auf Gleichheit vergleichen: „= null“ oder „!= null“.',
  listNull: (path: string) => `Die Liste „${path}“ ist nie null, ohne Einträge ist sie leer. Bitte schreiben Sie: count(${path}) = 0`,
  neverNull: (path: string) => `„${path}“ ist immer beantwortet; der Vergleich mit null steht schon fest.`,
  neverEqual: (value: string, path: string, values: string) =>
    `${value} kommt bei „${path}“ nicht vor, der Vergleich kann nie zutreffen. Möglich sind: ${values}.`,
  mayMiss: (path: string) =>
    `„${path}“ kann fehlen. Bitte prüfen Sie das vorher: „${path} != null and …“, in einer Prüfregel „${path} = null or …“.`,
  mayMissInList: (path: string) =>
    `„${path}“ kann bei einzelnen Einträgen fehlen. Bitte filtern Sie vorher, zum Beispiel: liste[feld != null].feld`,
  arithmetic: (text: string, name: string) => `Gerechnet wird mit Zahlen, Daten und Dauern. „${text}“ ist ${name}.`,
  noArithmetic: (text: string) =>
    `„${text}“ lässt sich so nicht rechnen: Zu einem Datum kommt eine Dauer, die Differenz zweier Daten ist eine Dauer.`,
  divisionByZero: 'Durch null lässt sich nicht teilen.',
  mayBeZero: (text: string) =>
    `„${text}“ kann 0 sein, dann lässt sich nicht teilen. Bitte prüfen Sie das vorher: „${text} != 0 and …“ oder „if ${text} = 0 then … else …“.`,
  mayBeEmpty: (name: string, list: string) =>
    `„${list}“ kann leer sein, dann hat „${name}“ keinen Wert. Bitte prüfen Sie das vorher: „if count(${list}) > 0 then … else …“.`,
  digits: 'Die Zahl der Stellen ist eine feste ganze Zahl von 0 bis 9.',
  minus: (name: string) => `Namen enthalten kein Minuszeichen: „${name}“ wird als Rechnung gelesen.`,
  argumentCount: (name: string, expected: number, given: number) =>
    `„${name}“ erwartet ${expected === 1 ? 'einen Wert' : `${expected} Werte`}, hier ${given === 1 ? 'steht einer' : `stehen ${given}`}.`,
  expected: (wanted: string, text: string, found: string) => `Hier wird ${wanted} gebraucht, „${text}“ ist ${found}.`,
  result: (wanted: string, found: string) => `Das Ergebnis muss ${wanted} sein, es ist aber ${found}.`,
  notWhole: (text: string) =>
    `„${text}“ muss eine ganze Zahl ergeben (Cent). Bitte runden Sie ausdrücklich, zum Beispiel: round half up(…, 0)`,
  dateLiteral: 'Ein festes Datum schreiben Sie so: date("2026-11-24"). Das Datum muss es geben.',
  durationLiteral: 'Eine Dauer schreiben Sie so: duration("P3M"), duration("P14D") oder duration("P1Y").',
  branches: (a: string, b: string) => `Beide Zweige von „if“ müssen Werte derselben Art ergeben, hier ${a} und ${b}.`,
};
