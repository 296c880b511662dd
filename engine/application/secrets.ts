import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, URL-safe. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export function secretMatches(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex');
  const kept = Buffer.from(hash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

// Without 0/O and 1/I/L: read aloud and typed from paper.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * Secret of the status page, "XXXX-XXXX-XXXX-XXXX" (79 bits). Derived from the draft's secret, so that sending twice gives the
 * citizen the same one although only its hash is kept.
 */
export function statusSecretOf(draftSecret: string): string {
  const bytes = createHmac('sha256', draftSecret).update('amtsweg status').digest();
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let i = 0; i < 16; i++) {
    text += alphabet[Number(value % BigInt(alphabet.length))];
    value /= BigInt(alphabet.length);
  }
  return text.match(/.{4}/g)!.join('-');
}

/** What people type: lower case, blanks and missing hyphens are forgiven. */
export function normaliseStatusSecret(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return plain.match(/.{1,4}/g)?.join('-') ?? '';
}
