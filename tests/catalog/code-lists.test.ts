import { readFileSync } from 'node:fs';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';

interface CodeList {
  'x-codelist': { urn: string; version: string };
  oneOf: { const: string; title: string }[];
}
const fixture = JSON.parse(readFileSync('tests/catalog/code-lists.fixture.json', 'utf8')) as {
  source: string;
  lists: Record<string, { urn: string; version: string; keys: string }>;
};
const { vocabulary } = readCatalog({ root: process.cwd() });
const lists = [...vocabulary].filter(([name]) => name.startsWith('liste-'));

test('every code list has a fixture that states its source, and every fixture a list', () => {
  expect(fixture.source).toMatch(/commit [0-9a-f]{8}/);
  expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(fixture.lists).sort());
});

test.each(lists)('%s: URN, version, count and keys are those of the source; every key has words of its own', (name, file) => {
  const list = file.data as CodeList;
  const { urn, version, keys } = fixture.lists[name]!;
  expect(list['x-codelist']).toEqual({ urn, version });
  expect(list.oneOf.map((entry) => entry.const).sort()).toEqual(keys.split(' ').sort());
  for (const { title } of list.oneOf) expect(title.trim()).toBe(title);
  expect(list.oneOf.filter(({ title }) => title === '')).toEqual([]);
});
