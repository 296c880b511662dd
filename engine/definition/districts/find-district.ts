import type { District, StreetPart, Tenant } from '../format.ts';
import { normaliseStreet } from './normalise-street.ts';

/** An address as somebody wrote it; what is not known is absent. */
export interface DistrictAddress {
  street?: string;
  houseNumber?: string;
  postcode?: string;
  /** Key of a district that was chosen. */
  chosen?: string;
}

/**
 * Key of the district of an address: the chosen one, else the one with its street (and, where the district names postcodes, its
 * postcode), else the one with its postcode alone. Undefined where none fits: nothing is guessed.
 */
export function findDistrict(districts: Tenant['districts'], address: DistrictAddress): string | undefined {
  const entries = Object.entries((districts ?? {}) as Record<string, District>);
  const isChosen = ([key]: [string, District]): boolean => key === address.chosen;
  const byStreet = ([, district]: [string, District]): boolean =>
    // A form that does not ask for the postcode means a place in the town.
    standsIn(district, address) && (!district.postcodes || address.postcode === undefined || isPostcodeOf(district, address));
  const byPostcode = ([, district]: [string, District]): boolean => !hasStreets(district) && isPostcodeOf(district, address);
  const found = entries.find(isChosen) ?? entries.find(byStreet) ?? entries.find(byPostcode);
  return found?.[0];
}

export const hasStreets = ({ streets, parts }: District): boolean => streets !== undefined || parts !== undefined;

const isPostcodeOf = ({ postcodes = [] }: District, { postcode }: DistrictAddress): boolean =>
  postcode !== undefined && postcodes.includes(postcode);

function standsIn({ streets = [], parts = [] }: District, { street, houseNumber }: DistrictAddress): boolean {
  if (street === undefined) return false;
  const wanted = normaliseStreet(street);
  if (streets.some((name) => normaliseStreet(name) === wanted)) return true;
  const number = /\d+/.exec(houseNumber ?? '')?.[0];
  return parts.some((part) => normaliseStreet(part.street) === wanted && number !== undefined && covers(part, Number(number)));
}

function covers({ from = 0, to = Infinity, side }: StreetPart, number: number): boolean {
  return number >= from && number <= to && (side === undefined || side === (number % 2 === 0 ? 'even' : 'odd'));
}
