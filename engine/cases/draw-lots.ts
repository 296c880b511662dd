import { createHash } from 'node:crypto';

/**
 * Draws lots: the order in which the entries get their places. Same seed and entries, same order, whoever repeats it: every entry
 * gets the SHA-256 of seed and its number as its lot, and the lots are sorted.
 * @param entries case numbers; their order does not matter
 */
export function drawLots(seed: string, entries: string[]): string[] {
  const lot = (entry: string): string => createHash('sha256').update(`${seed}:${entry}`).digest('hex');
  return [...new Set(entries)]
    .map((entry) => ({ entry, lot: lot(entry) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ entry }) => entry);
}
