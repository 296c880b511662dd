import { createHash } from 'node:crypto';
import type { IdentifiedPerson } from '../../application/ports.ts';

/** Claims of OpenID Connect Core 5.1, as far as we use them; nothing in them is trusted to have its type. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * Account key of a person at one provider. A digest, because the subject of an identity provider is itself personal data and the
 * account stands in columns that carry none in clear; with the issuer, because subjects are unique at their issuer only.
 */
export function accountOf(issuer: string, subject: string): string {
  return createHash('sha256').update(`${issuer}\n${subject}`).digest('base64url');
}

/** Name, e-mail and address of the claims; an e-mail that the provider itself calls unverified is left out. */
export function readPerson(claims: Claims): Omit<IdentifiedPerson, 'account' | 'assurance'> {
  const givenName = text(claims['given_name']);
  const familyName = text(claims['family_name']);
  const name = text(claims['name']) ?? [givenName, familyName].filter(Boolean).join(' ');
  const email = claims['email_verified'] === false ? undefined : text(claims['email']);
  return { name: name || 'Nutzerkonto', givenName, familyName, email, address: readAddress(claims['address']) };
}

/** The address claim has street and number in one line; the number is what the line ends with. */
function readAddress(claim: unknown): IdentifiedPerson['address'] {
  if (typeof claim !== 'object' || claim === null) return undefined;
  const { street_address: line, postal_code: code, locality } = claim as Claims;
  const [, street, houseNumber] = /^(.+?)\s+(\d+\s?[a-zA-Z]?(?:\s?[-/]\s?\d+\s?[a-zA-Z]?)?)$/.exec(text(line) ?? '') ?? [];
  return { street: street ?? text(line), houseNumber, postcode: text(code), city: text(locality) };
}

/** Trimmed, on one line, of a length that a form takes. */
function text(claim: unknown): string | undefined {
  const line = typeof claim === 'string' ? claim.replace(/\s+/g, ' ').trim() : '';
  return line === '' || line.length > 200 ? undefined : line;
}
