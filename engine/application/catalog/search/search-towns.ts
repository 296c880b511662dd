import type { Tenant } from '../../../definition/format.ts';
import { foldText } from '../../../definition/fold-text.ts';

/** Towns whose name, place, postcode or description has words that begin with every word of the query, by name; all where nothing is asked. */
export function searchTowns(towns: Tenant[], query: string): Tenant[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0 && query.trim() !== '') return [];
  return towns
    .filter((town) => words.every((word) => wordsOf(town).some((known) => known.startsWith(word))))
    .toSorted((a, b) => a.place.localeCompare(b.place, 'de'));
}

const wordsOf = ({ name, place, address, summary = '' }: Tenant): string[] =>
  foldText(`${name} ${place} ${address.postcode} ${address.city} ${summary}`).split(' ');
