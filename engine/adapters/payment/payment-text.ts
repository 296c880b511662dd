/** What XBezahldienste 1.0.0 lets through: the standard's character rules, applied to texts that follow none. */

/** Purpose on the bank statement: at most 27 of `[\w\d\s-]`. Umlauts become ae, oe, ue, other letters lose their accents. */
export function toPurpose(text: string): string {
  return squeeze(toAscii(text).replace(/[^\w\s-]/g, ' '), 27) || 'Zahlung';
}

/** Description: at most `length` letters (with À–ſ), digits, spaces, `-`, `,` and `.`; a slash becomes a hyphen. */
export function toDescription(text: string, length = 250): string {
  const allowed = text
    .normalize('NFC')
    .replace(/[–—/]/g, '-')
    .replace(/§/g, 'Par.')
    .replace(/[^A-Za-z0-9À-ÖØ-öø-ſ\s,.-]/g, ' ');
  return squeeze(allowed, length) || 'Zahlung';
}

/** Path parts (originatorId, endPointId, transactionId). */
export const isPathId = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{1,36}$/.test(text);

const digraphs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS' };

function toAscii(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => digraphs[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

const squeeze = (text: string, length: number): string => text.replace(/\s+/g, ' ').trim().slice(0, length).trim();
