const german = (date: string): string => date.split('-').reverse().join('.');

/** What is said to those who describe a town. */
export const tenantFindings = {
  endBeforeStart: (span: string) => `Die Zeit „${span}“ endet nicht nach ihrem Anfang.`,
  spansOverlap: (span: string, other: string) => `Die Zeit „${span}“ überschneidet sich mit „${other}“.`,
  changeBackwards: (from: string, to: string) => `Die Änderung endet (${german(to)}), bevor sie beginnt (${german(from)}).`,
  changeTwice: (other: string) => `Für diesen Tag gibt es schon eine Änderung (ab ${german(other)}); sie geht vor.`,
  changePast: (last: string) => `Diese Änderung ist seit dem ${german(last)} vorbei.`,
  streetUnknown: (street: string) => `Die Straße „${street}“ steht nicht unter streets.`,
  streetTwice: (street: string, other: string) => `„${street}“ liegt auch im Bezirk „${other}“.`,
  streetAgain: (street: string) => `„${street}“ steht in diesem Bezirk schon.`,
  postcodeTwice: (code: string, other: string) => `Die Postleitzahl ${code} gehört auch zum Bezirk „${other}“.`,
  numbersBackwards: (from: number, to: number) => `Die Hausnummern ${from} bis ${to} gibt es nicht: Die erste ist größer als die letzte.`,
  districtUnknown: (district: string) => `Den Bezirk „${district}“ gibt es nicht.`,
  unitUnknown: (unit: string) => `Die Stelle „${unit}“ gibt es nicht.`,
  queueUnknown: (queue: string, unit: string) => `${unit} hat keine Warteschlange „${queue}“.`,
  districtMissing: (district: string, queue: string) => `Vorgänge des Bezirks „${district}“ bleiben in der Warteschlange „${queue}“.`,
  districtIdle: (district: string) => `Keine Warteschlange ist nach Bezirken geteilt; „${district}“ hat keine Wirkung.`,
  unitTaken: (unit: string, other: string) =>
    unit === other ? `„${unit}“ ist hier selbst eine Stelle.` : `Für „${unit}“ steht schon „${other}“.`,
  unitUnused: (unit: string) => `Kein Dienst nennt eine Stelle „${unit}“.`,
  holidayElsewhere: (holiday: string, lands: string[]) =>
    `Als Feiertag einzelner Gemeinden gibt es „${holiday}“ nur hier: ${lands.join(', ')}.`,
  changeIdle: 'An diesen Tagen ist ohnehin geschlossen.',
};
