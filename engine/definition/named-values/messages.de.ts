/** What is said to authors about computed values and decision tables. */
export const namedMessages = {
  taken: (name: string) =>
    `Der Name „${name}“ ist schon vergeben. Bitte wählen Sie einen, der weder Abschnitt des Formulars noch Wert oder Entscheidung ist.`,
  circle: (names: string[]) => `Diese Werte brauchen einander im Kreis: ${names.join(', ')}.`,
  expression: (source: string, message: string) => `Ausdruck „${source}“: ${message}`,
  cells: (expected: number, given: number, what: string) =>
    `Hier ${expected === 1 ? 'wird' : 'werden'} ${expected} ${what} gebraucht, es ${given === 1 ? 'steht' : 'stehen'} ${given} da.`,
  conditions: 'Bedingungen (eine je Eingabe)',
  results: 'Ergebnisse (eines je Ausgabe)',
  gap: (example: string) =>
    `Für diesen Fall gibt es keine Regel: ${example}. Bitte ergänzen Sie eine Regel oder ein Ergebnis für alle übrigen Fälle (default).`,
  unproved: 'Ob die Regeln alle Fälle abdecken, lässt sich nicht prüfen. Bitte geben Sie ein Ergebnis für alle übrigen Fälle an (default).',
  overlap: (first: number, second: number, example: string) =>
    `Die Regeln ${first} und ${second} treffen beide zu: ${example}. Bei „hit: U“ darf nur eine zutreffen; gilt die erste, schreiben Sie „hit: F“.`,
  disagree: (first: number, second: number, example: string) =>
    `Die Regeln ${first} und ${second} treffen beide zu und ergeben Verschiedenes: ${example}.`,
  overlapUnproved: 'Ob immer nur eine Regel zutrifft, lässt sich nicht prüfen. Bitte schreiben Sie „hit: F“, dann gilt die erste.',
  neverReached: (rule: number) =>
    `Die Regel ${rule} kommt nie zum Zug: Andere Regeln fangen alle ihre Fälle ab, oder ihre Bedingung trifft nie zu.`,
  idleDefault: 'Die Regeln decken alle Fälle ab, dieses Ergebnis (default) kommt nie zum Zug.',
  priority: 'Bei „hit: P“ nennt die erste Ausgabe ihre Werte (values), den wichtigsten zuerst.',
  aggregate: (hit: string) => `Bei „hit: ${hit}“ gibt es genau eine Ausgabe, und sie ist eine Zahl.`,
  notAmong: (cell: string, values: string[]) => `${cell} steht nicht unter den Werten der Ausgabe: ${values.join(', ')}.`,
  anyOther: 'ein anderer Text',
  missing: 'fehlt',
  yes: 'ja',
  no: 'nein',
};
