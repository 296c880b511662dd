import { createHash } from 'node:crypto';

/** A person as the claims of OpenID Connect Core 5.1 describe them. */
export interface Person {
  sub: string;
  given_name: string;
  family_name: string;
  name: string;
  email?: string;
  email_verified?: boolean;
  address?: { street_address: string; postal_code: string; locality: string };
}

/** Invented people; the addresses end in example.org (RFC 2606), the town and its postcode do not exist. */
export const people: readonly Person[] = [
  invent('Erika', 'Beispiel', 'Lindenweg 12a'),
  invent('Jonas', 'Probe', 'Am Mühlbach 3'),
  invent('Ayşe', 'Muster', 'Bahnhofstraße 47'),
];

function invent(given: string, family: string, street: string): Person {
  const address = { street_address: street, postal_code: '00000', locality: 'Musterstadt' };
  return { ...describe(given, family, `${family.toLowerCase()}@example.org`), address };
}

/** The same entry is the same account, as at a real provider. */
export function describe(given: string, family: string, email: string): Person {
  const sub = createHash('sha256').update([given, family, email].join('\n')).digest('base64url').slice(0, 22);
  return { sub, given_name: given, family_name: family, name: `${given} ${family}`, ...(email && { email, email_verified: true }) };
}

/** @returns the person of the posted form, or undefined when a choice or a name is missing, or both were made */
export function readChosenPerson(fields: Record<string, unknown>): Person | undefined {
  const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim().slice(0, 100) : '');
  const [given, family] = [field('given_name'), field('family_name')];
  if (field('person') === 'other') return given && family ? describe(given, family, field('email')) : undefined;
  // Who typed a name and left the list as it was meant one of both: the page asks which.
  return given || family ? undefined : people.find((person) => person.sub === field('person'));
}
