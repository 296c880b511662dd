/** "Haupt-Str. " and "Hauptstraße" are the same street: case, blanks, hyphens, ß and the usual abbreviation do not count. */
export const normaliseStreet = (street: string): string =>
  street
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .replace(/str(\.|$|(?=\s*$))/g, 'strasse')
    .replace(/[\s.-]/g, '');
