import { defaultLevels, parseLevels, readLevel, wantedLevels } from './assurance-levels.ts';

test.each([
  ['STORK-QAA-Level-1', 'basis'],
  ['STORK-QAA-Level-3', 'substanziell'],
  ['STORK-QAA-Level-4', 'hoch'],
  ['http://eidas.europa.eu/LoA/low', 'basis'],
  ['http://eidas.europa.eu/LoA/substantial', 'substanziell'],
  ['http://eidas.europa.eu/LoA/high', 'hoch'],
])('%s → %s', (claim, level) => expect(readLevel(defaultLevels, claim)).toBe(level));

test.each([[undefined], [''], ['STORK-QAA-Level-2'], ['constructor'], ['hoch'], [4], [['STORK-QAA-Level-4']]])(
  'what is unknown never counts for more than a login: %p',
  (claim) => expect(readLevel(defaultLevels, claim)).toBe('basis'),
);

test('wanted levels begin with the lowest that suffices', () => {
  expect(wantedLevels(defaultLevels, 'substanziell')).toBe(
    'STORK-QAA-Level-3 http://eidas.europa.eu/LoA/substantial STORK-QAA-Level-4 http://eidas.europa.eu/LoA/high',
  );
  expect(wantedLevels(defaultLevels, 'hoch')).toBe('STORK-QAA-Level-4 http://eidas.europa.eu/LoA/high');
  expect(wantedLevels(defaultLevels, 'basis')).toBeUndefined();
  expect(wantedLevels(defaultLevels, 'keine')).toBeUndefined();
  expect(wantedLevels({ pw: 'basis' }, 'hoch')).toBeUndefined();
});

test('the operator’s levels replace the default', () => {
  const levels = parseLevels('{"gold":"hoch"}');
  expect(readLevel(levels, 'gold')).toBe('hoch');
  expect(readLevel(levels, 'STORK-QAA-Level-4')).toBe('basis');
});

test.each([['nonsense'], ['[]x'], ['null'], ['{"gold":"keine"}'], ['{"gold":"sehr hoch"}'], ['"hoch"']])(
  'a setting %p stops the start',
  (setting) => expect(() => parseLevels(setting)).toThrow(),
);
