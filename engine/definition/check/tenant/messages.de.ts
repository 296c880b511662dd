const german = (date: string): string => date.split('-').reverse().join('.');

/** What is said to those who describe a town. */
export const tenantFindings = {
  endBeforeStart: (span: string) => `Die Zeit „${span}“ endet nicht nach ihrem Anfang.`,
  spansOverlap: (span: string, other: string) => `Die Zeit „${span}“ überschneidet sich mit „${other}“.`,
  changeBackwards: (from: string, to: string) => `Die Änderung endet (${german(to)}), bevor sie beginnt (${german(from)}).`,
  changeTwice: (other: string) => `Für diesen Tag gibt es schon eine Änderung (ab ${german(other)}); sie geht vor.`,
  changePast: (last: string) => `Diese Änderung ist seit dem ${german(last)} vorbei.`,
  changeIdle: 'An diesen Tagen ist ohnehin geschlossen.',
};
