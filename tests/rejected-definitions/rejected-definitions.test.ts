import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codes } from '../../engine/definition/codes/index.ts';
import { retiredCodes } from '../../engine/definition/codes/retired.ts';
import { findingsWith, fixturesFolder, listFixtures, readChanges, type Change, type Finding } from './rejected-definition.ts';

const fixtures = listFixtures();

test('the base catalog has nothing to complain about', () => expect(findingsWith([])).toEqual([]));

/** What an author may write after all: near to what is rejected, and right. */
test.each(readdirSync(join(fixturesFolder, 'sound')))('nothing to complain about: %s', (name) => {
  expect(findingsWith(parse(readFileSync(join(fixturesFolder, 'sound', name), 'utf8')) as Change[])).toEqual([]);
});

test.each(fixtures)('%s', (fixture) => {
  const expected = parse(readFileSync(join(fixturesFolder, fixture, 'expected.yaml'), 'utf8')) as Finding[];
  expect(findingsWith(readChanges(fixture))).toEqual(expected);
  expect(expected.map((finding) => finding.code)).toContain(fixture.slice(0, 6));
});

/** Codes that no files can provoke, each with the reason. */
const beyondFiles: Record<string, string> = {
  AW1999: 'says that the checker itself has a gap; a fixture for it would be a bug to be mended',
};

test('every code has a fixture or a reason', () => {
  const shown = new Set(fixtures.map((fixture) => fixture.slice(0, 6)));
  expect(Object.keys(codes).filter((code) => !shown.has(code))).toEqual(Object.keys(beyondFiles));
});

test('a retired code is given no more, and the one that replaced it is', () => {
  expect(Object.keys(retiredCodes).filter((code) => Object.hasOwn(codes, code))).toEqual([]);
  expect(Object.values(retiredCodes).filter(({ instead }) => !Object.hasOwn(codes, instead))).toEqual([]);
});
