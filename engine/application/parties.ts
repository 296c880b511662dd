import { randomUUID } from 'node:crypto';
import type { Party } from '../cases/index.ts';
import type { Bundle, FormField, JsonObject, PartyPart } from '../definition/bundle.ts';
import type { PartyMapping } from '../definition/format.ts';
import { formatForDisplay, getAt } from '../rules/index.ts';
import type { CitizenIdentity } from './api.ts';
import { holds } from './catalog/bundle-runtime.ts';

/**
 * Parties of a case, read from the answers by the `x-party` annotations below each mapping's `at`.
 * The logged-in person's account goes with the applicant unless they opted out of the postbox (§ 9 (1) OZG), or no e-mail address is
 * known, neither from the form nor from the account: what lies in the postbox must be announced the same day (§ 9 OZG).
 */
export function readParties(
  bundle: Bundle,
  answers: JsonObject,
  today: string,
  login?: { identity: CitizenIdentity; optOut: boolean },
): Party[] {
  const parties: Party[] = [];
  for (const mapping of bundle.workflow.parties ?? []) {
    if (mapping.when && !holds(bundle, mapping.when, answers, today)) continue;
    const parts = collectParts(bundle, answers, mapping.at);
    const name = parts.organisation ?? [parts['given-name'], parts['family-name']].filter(Boolean).join(' ');
    if (!name && !parts.email) continue;
    const wanted = mapping.role === 'applicant' && login && !login.optOut ? login.identity : undefined;
    const email = parts.email ?? wanted?.email;
    parties.push({
      id: randomUUID(),
      role: mapping.role,
      name,
      givenName: parts['given-name'],
      familyName: parts['family-name'],
      organisation: parts.organisation,
      address: addressOf(bundle, answers, mapping, parts),
      email,
      phone: parts.phone,
      account: email && wanted?.account,
    });
  }
  if (login && !login.optOut && !parties.some((party) => party.role === 'applicant')) parties.push(partyOfAccount(login.identity));
  return parties;
}

/** True where letters can reach whoever is addressed: by the postbox or by post. */
export function canReceiveLetters(parties: Party[]): boolean {
  const addressee = findAddressee(parties);
  return addressee !== undefined && (addressee.account !== undefined || addressee.address.length > 0);
}

/** Who gets the letters: the addressee where there is one, else the applicant. */
export function findAddressee(parties: Party[]): Party | undefined {
  const order = ['addressee', 'representative', 'applicant', 'guardian', 'payer'];
  for (const role of order) {
    const party = parties.find((candidate) => candidate.role === role);
    if (party) return party;
  }
  return undefined;
}

type Parts = Partial<Record<PartyPart, string>>;

function collectParts(bundle: Bundle, answers: JsonObject, at: string): Parts {
  const parts: Parts = {};
  const visit = (field: FormField): void => {
    if (field.kind === 'list') return;
    const inside = field.path === at || field.path.startsWith(`${at}.`);
    if (inside && field.party && parts[field.party] === undefined) {
      const value = getAt(answers, field.path);
      if (value !== undefined && value !== '') parts[field.party] = formatForDisplay(field, value);
    }
    for (const child of field.fields ?? []) visit(child);
  };
  for (const page of bundle.form.pages) visit(page.field);
  return parts;
}

/** Their own address, else that of the group the mapping names instead. */
function addressOf(bundle: Bundle, answers: JsonObject, { address }: PartyMapping, own: Parts): string[] {
  const lines = addressLines(own);
  return lines.length > 0 || !address ? lines : addressLines(collectParts(bundle, answers, address));
}

function addressLines(parts: Parts): string[] {
  const street = [parts.street, parts['house-number']].filter(Boolean).join(' ');
  const city = [parts.postcode, parts.city].filter(Boolean).join(' ');
  if (!city) return [];
  const abroad = parts.country && parts.country !== 'Deutschland' ? parts.country : undefined;
  return [parts['address-extra'], street, city, abroad].filter((line): line is string => !!line);
}

function partyOfAccount(identity: CitizenIdentity): Party {
  const { name, givenName, familyName, email, account } = identity;
  return { id: randomUUID(), role: 'applicant', name, givenName, familyName, address: [], email, account: email && account };
}
