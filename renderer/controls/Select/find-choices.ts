import type { Choice } from '../../ui/index.ts';

/** Without case, accents and signs: "Côte d’Ivoire" is found by "cote divoire", "Österreich" by "osterreich" and "oesterreich". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
const spelledOut = (text: string): string => text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

/** Choices that fit what was typed: first those that begin with it, then those where a word does, then the rest that contain it. */
export function findChoices(options: Choice[], typed: string): Choice[] {
  const wanted = plain(typed);
  if (wanted === '') return options;
  const ranked = options.map((option) => ({
    option,
    rank: Math.min(...[option.label, spelledOut(option.label)].map((label) => rankOf(plain(label), wanted))),
  }));
  return [0, 1, 2].flatMap((rank) => ranked.filter((entry) => entry.rank === rank).map((entry) => entry.option));
}

function rankOf(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (label.includes(` ${wanted}`)) return 1;
  return label.includes(wanted) ? 2 : 3;
}

/** The one choice that is meant: written in full, or the only one that fits. */
export function findMeant(options: Choice[], typed: string): Choice | undefined {
  const full = options.find((option) => plain(option.label) === plain(typed));
  const found = findChoices(options, typed);
  return full ?? (found.length === 1 ? found[0] : undefined);
}
