import { SourceFile } from './source-file.ts';

const file = new SourceFile(
  'a.yaml',
  [
    'plain: hund.alter > 3',
    "single: 'hund.alter > 3'",
    'double: "hund.alter > 3"',
    "escaped: 'it''s 3'",
    'folded: >-',
    '  hund.alter',
    '  > 3',
  ].join('\n'),
);
test.each([
  ['plain', 5, { line: 1, column: 13 }],
  ['single', 5, { line: 2, column: 15 }],
  ['double', 5, { line: 3, column: 15 }],
  ['escaped', 5, { line: 4, column: 10 }], // quoting moves things: the start of the value
  ['folded', 5, { line: 5, column: 9 }],
  ['plain', 0, { line: 1, column: 8 }],
])('a place inside %s is a column of the file', (key, offset, place) =>
  expect(file.report('AW1651', [key], 'm', { offset })).toMatchObject(place),
);
