import type { ServiceSummary } from '../api.ts';

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, umlauts written out, everything else than letters and digits a blank. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Services that fit all words of the query, best first. Words match at the start, inside compounds, and with one typing error
 * from four letters on; name counts more than synonyms, synonyms more than the summary.
 */
export function searchServices(services: ServiceSummary[], query: string): ServiceSummary[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word.length > 1 && !stopWords.has(word));
  if (words.length === 0) return query.trim() ? [] : [...services].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const scored = services.map((service) => ({ service, score: scoreService(service, words) })).filter((entry) => entry.score > 0);
  scored.sort((a, b) => b.score - a.score || a.service.name.localeCompare(b.service.name, 'de'));
  return scored.map((entry) => entry.service);
}

const stopWords = new Set(
  'der die das den dem des ein eine einen einer ich wir mein meine meinen fuer und oder von im in am an zu zum zur bei mit wie wo'.split(
    ' ',
  ),
);

type SearchedField = [words: string[], weight: number];
/** Of each service, as long as it is in the index: folding takes longer than looking. */
const searched = new WeakMap<ServiceSummary, SearchedField[]>();

function fieldsOf(service: ServiceSummary): SearchedField[] {
  let fields = searched.get(service);
  if (!fields) {
    const { name, synonyms, situation, topic, summary } = service;
    const weighted: [string, number][] = [
      [name, 10],
      [synonyms.join(' '), 8],
      [`${situation} ${topic}`, 3],
      [summary, 2],
    ];
    fields = weighted.map(([text, weight]) => [foldText(text).split(' '), weight]);
    searched.set(service, fields);
  }
  return fields;
}

function scoreService(service: ServiceSummary, words: string[]): number {
  const fields = fieldsOf(service);
  let total = 0;
  for (const word of words) {
    const best = Math.max(...fields.map(([known, weight]) => weight * matchWord(known, word)));
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function matchWord(known: string[], word: string): number {
  let best = 0;
  for (const candidate of known) best = Math.max(best, matchOne(candidate, word));
  return best;
}

function matchOne(candidate: string, word: string): number {
  if (candidate === word) return 1;
  if (candidate.startsWith(word)) return 0.8;
  const stem = word.length > 5 ? word.replace(/(en|er|es|e|n|s)$/, '') : word;
  if (stem.length > 3 && candidate.startsWith(stem)) return 0.7;
  if (stem.length > 3 && candidate.includes(stem)) return 0.5;
  if (candidate.length > 3 && word.includes(candidate)) return 0.4;
  if (word.length > 4) return withinOneEdit(candidate.slice(0, word.length + 1), word) ? 0.4 : 0;
  // Short words are too alike for a typing error anywhere: the first letter and the length must be right.
  return word.length === 4 && candidate.length === 4 && candidate[0] === word[0] && withinOneEdit(candidate, word) ? 0.3 : 0;
}

/** Optimal string alignment distance at most one: letter missing, extra, wrong, or two swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
