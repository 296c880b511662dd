import { foldText } from '../../definition/fold-text.ts';
import type { RegistryEntry } from '../../definition/read/registry.ts';

/** Rows that fit every word, by name, id, situation and what their form asks; those whose name fits come first. */
export function findRows(rows: Iterable<RegistryEntry>, query: string): RegistryEntry[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const fits = (text: string): boolean => words.every((word) => foldText(text).includes(word));
  const all = [...rows];
  const named = all.filter(({ id, name }) => fits(`${id} ${name}`));
  const other = all.filter((row) => !named.includes(row) && fits(`${row.id} ${row.name} ${row.situation} ${row.asks}`));
  return [...named, ...other];
}
