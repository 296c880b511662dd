import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codes } from '../../engine/definition/codes/index.ts';
import { findingsWith, fixturesFolder, listFixtures, readChanges, type Finding } from './rejected-definition.ts';

const fixtures = listFixtures();

test('the base catalog has nothing to complain about', () => expect(findingsWith([])).toEqual([]));

test.each(fixtures)('%s', (fixture) => {
  const expected = parse(readFileSync(join(fixturesFolder, fixture, 'expected.yaml'), 'utf8')) as Finding[];
  expect(findingsWith(readChanges(fixture))).toEqual(expected);
  expect(expected.map((finding) => finding.code)).toContain(fixture.slice(0, 6));
});

/** Codes asserted by the tests beside this one, which build their small definitions in place. */
const assertedInPlace = readdirSync('tests/rejected-definitions')
  .filter((name) => name.endsWith('.test.ts') && name !== 'rejected-definitions.test.ts')
  .flatMap((name) => readFileSync(`tests/rejected-definitions/${name}`, 'utf8').match(/AW\d{4}/g) ?? []);

test('every code has a fixture', () => {
  const shown = new Set([...fixtures.map((fixture) => fixture.slice(0, 6)), ...assertedInPlace]);
  // AW1999 says that the checker itself has a gap; a fixture for it would be a bug to be mended.
  expect(Object.keys(codes).filter((code) => !shown.has(code))).toEqual(['AW1999']);
});
