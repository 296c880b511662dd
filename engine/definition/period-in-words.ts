const units: [string, string, string][] = [
  ['Y', 'Jahr', 'Jahre'],
  ['M', 'Monat', 'Monate'],
  ['W', 'Woche', 'Wochen'],
  ['D', 'Tag', 'Tage'],
];

/** P1M14D → "1 Monat 14 Tage". */
export function periodInWords(period: string): string {
  const parts = units.flatMap(([letter, one, many]) => {
    const count = new RegExp(`(\\d+)${letter}`).exec(period)?.[1];
    return count === undefined ? [] : [`${count} ${count === '1' ? one : many}`];
  });
  return parts.join(' ');
}
