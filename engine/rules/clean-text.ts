/** What word processors put in and DIN 91379 does not have, and what says the same: dashes and bullets, narrow blanks, soft hyphens. */
const sameInNorm: [RegExp, string][] = [
  [/[\u2010-\u2015\u2022\u2043\u2212]/g, '-'],
  [/[\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad]/g, ''],
];

/** Text as it is stored: NFC (DIN 91379), no control or invisible formatting characters, trimmed; line breaks only where `lines` allows them. */
export function cleanText(text: string, lines: boolean): string {
  const plain = sameInNorm.reduce((kept, [found, same]) => kept.replace(found, same), text);
  const composed = plain.normalize('NFC').replace(/\r\n?/g, '\n');
  const kept = lines ? composed.replace(/\t/g, ' ') : composed.replace(/[\n\t\u2028\u2029]+/g, ' ');
  // U+200B–U+200F, U+202A–U+202E, U+2060–U+2069, U+FEFF: invisible, some turn the reading direction of what follows.

  return kept.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, '').trim();
}
