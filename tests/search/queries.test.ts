import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ServiceIndex } from '../../engine/application/catalog/search/service-index.ts';
import { everydayWordsFor } from '../../engine/definition/everyday-words.ts';
import { asEverydayWords, asWorkflow, readCatalog } from '../../engine/definition/read/read-catalog.ts';

/**
 * The search over all known services, those that are written with their synonyms and summaries, the others by name. A query is answered when
 * one of the services it means is among the first three.
 */
const raw = readCatalog({ root: process.cwd() });
const { words } = asEverydayWords(raw.everydayWords!);
const services = [...raw.registry!.values()].map(({ id, name, situation, topic }) => {
  const file = raw.services.get(id)?.workflow;
  const { synonyms = [], summary = '' } = file ? asWorkflow(file) : {};
  const named = { name, synonyms };
  return { service: id, ...named, summary, situation, topic, everyday: everydayWordsFor(words, named) };
});
const index = new ServiceIndex(services);
const queriesOf = (name: string): [string, string[]][] =>
  Object.entries(parse(readFileSync(join(import.meta.dirname, `${name}.fixture.yaml`), 'utf8')) as Record<string, string[]>);

/** Prints how many queries are answered, and those that are not. */
function measure(name: string): number {
  const queries = queriesOf(name);
  const missed = queries.filter(([query, ids]) => {
    const best = index.find(query).slice(0, 3);
    return !best.some(({ service }) => ids.includes(service));
  });
  const share = 1 - missed.length / queries.length;
  const list = missed.map(([query]) => query).join(', ');
  process.stdout.write(
    `${name}: ${Math.round(share * 1000) / 10} % of ${queries.length} queries in the first three${list && `; not: ${list}`}\n`,
  );
  return share;
}

test.each(['everyday-queries', 'unseen-queries'])('every service that %s mean is known', (name) => {
  const known = new Set(services.map(({ service }) => service));
  expect(queriesOf(name).flatMap(([, ids]) => ids.filter((id) => !known.has(id)))).toEqual([]);
});

test('everyday queries find what they mean', () => {
  expect(queriesOf('everyday-queries').length).toBeGreaterThanOrEqual(150);
  expect(measure('everyday-queries')).toBeGreaterThan(0.98);
});

/** Written without knowledge of the search and its words: what it is worth where nobody has thought of the words yet. */
test('most queries that nobody prepared for find what they mean', () => {
  expect(measure('unseen-queries')).toBeGreaterThan(0.75);
});
