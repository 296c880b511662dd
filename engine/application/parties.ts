import { randomUUID } from 'node:crypto';
import type { Party } from '../cases/index.ts';
import type { Bundle, FormField, JsonObject, PartyPart } from '../definition/bundle.ts';
import type { PartyMapping } from '../definition/format.ts';
import { findField, rootFields } from '../rules/form-fields.ts';
import { formatForDisplay, getAt } from '../rules/index.ts';
import { expandPath } from '../rules/paths.ts';
import type { CitizenIdentity } from './api.ts';
import { holds } from './catalog/bundle-runtime.ts';

/**
 * Parties of a case, read from the answers by the `x-party` annotations below each mapping's `at`; where that is a list, each entry is one.
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
  const identity = login && !login.optOut ? login.identity : undefined;
  for (const mapping of bundle.workflow.parties ?? []) {
    if (mapping.when && !holds(bundle, mapping.when, answers, today)) continue;
    for (const place of placesOf(bundle, answers, mapping.at)) {
      const party = readParty(bundle, answers, mapping, place);
      if (!party) continue;
      const first = mapping.role === 'applicant' && !parties.some(({ role }) => role === 'applicant');
      parties.push(identity && first && (!place.inList || isPerson(identity, party)) ? withAccount(party, identity) : party);
    }
  }
  if (identity && !parties.some((party) => party.role === 'applicant')) parties.push(partyOfAccount(identity));
  return parties;
}

/** A group as the form names it, and where it stands in these answers. */
interface Place {
  template: string;
  instance: string;
  inList: boolean;
}

function placesOf(bundle: Bundle, answers: JsonObject, at: string): Place[] {
  const template = isList(bundle, at) ? `${at}.*` : at;
  const inList = template.includes('*');
  return expandPath(answers, template).map((instance) => ({ template, instance, inList }));
}

const isList = (bundle: Bundle, path: string): boolean => findField(rootFields(bundle.form), path)?.kind === 'list';

function readParty(bundle: Bundle, answers: JsonObject, mapping: PartyMapping, place: Place): Party | undefined {
  const parts = collectParts(bundle, answers, place);
  const name = parts.organisation ?? [parts['given-name'], parts['family-name']].filter(Boolean).join(' ');
  if (!name && !parts.email) return undefined;
  return {
    id: randomUUID(),
    role: mapping.role,
    name,
    givenName: parts['given-name'],
    familyName: parts['family-name'],
    organisation: parts.organisation,
    address: addressOf(bundle, answers, mapping, { parts, place }),
    email: parts.email,
    phone: parts.phone,
    ...(mapping.notified && { notified: true as const }),
  };
}

/** Of several in a list only the one who is logged in has the postbox. */
function isPerson({ name, givenName, familyName }: CitizenIdentity, party: Party): boolean {
  const plain = (text: string): string => text.trim().toLowerCase();
  return plain(familyName ? `${givenName ?? ''} ${familyName}` : name) === plain(party.name);
}

function withAccount(party: Party, { email: known, account }: CitizenIdentity): Party {
  const email = party.email ?? known;
  return { ...party, email, account: email && account };
}

/** True where letters can reach everyone who is addressed: by the postbox or by post. */
export function canReceiveLetters(parties: Party[]): boolean {
  const addressees = findAddressees(parties);
  return addressees.length > 0 && addressees.every(({ account, address }) => account !== undefined || address.length > 0);
}

/** Everyone who gets a letter of their own: the addressee, then each party that is notified; nobody twice. */
export function findAddressees(parties: Party[]): Party[] {
  const main = findAddressee(parties);
  if (!main) return [];
  const others = parties.filter((party) => party.notified && party !== main && !isSame(party, main));
  return [main, ...others.filter((party, index) => !others.slice(0, index).some((before) => isSame(before, party)))];
}

const isSame = (a: Party, b: Party): boolean => a.name === b.name && a.address.join('\n') === b.address.join('\n');

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

function collectParts(bundle: Bundle, answers: JsonObject, { template, instance }: Place): Parts {
  const parts: Parts = {};
  const visit = (field: FormField): void => {
    // A list is entered only where the party stands in it.
    if (field.kind === 'list' && !`${template}.`.startsWith(`${field.path}.*.`)) return;
    const inside = field.path === template || field.path.startsWith(`${template}.`);
    if (inside && field.party && parts[field.party] === undefined) {
      const value = getAt(answers, `${instance}${field.path.slice(template.length)}`);
      if (value !== undefined && value !== '') parts[field.party] = formatForDisplay(field, value);
    }
    for (const child of field.fields ?? []) visit(child);
  };
  for (const page of bundle.form.pages) visit(page.field);
  return parts;
}

/** Their own address, else that of the group the mapping names instead. */
function addressOf(bundle: Bundle, answers: JsonObject, { address }: PartyMapping, own: { parts: Parts; place: Place }): string[] {
  const lines = addressLines(own.parts);
  if (lines.length > 0 || !address) return lines;
  const [instance = address] = expandPath(answers, address, own.place.instance);
  return addressLines(collectParts(bundle, answers, { template: address, instance, inList: address.includes('*') }));
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
