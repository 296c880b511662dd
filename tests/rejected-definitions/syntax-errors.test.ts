import { join } from 'node:path';
import { filesBelow } from '../../engine/definition/read/catalog-files.ts';
import { findingsWith, fixturesFolder } from './rejected-definition.ts';

const base = filesBelow(join(fixturesFolder, 'base'));
const service = 'service-catalog/services/thema/dienst';
const town = 'service-catalog/tenants/stadt';
const files = [
  `${service}/workflow.yaml`,
  `${service}/scenarios.yaml`,
  `${service}/schema.json`,
  'service-catalog/vocabulary/person.schema.json',
  `${town}/tenant.yaml`,
  `${town}/staff.example.yaml`,
  `${town}/tariffs/gebuehr.yaml`,
  'workflows/antrag.yaml',
];
/** Slips of the hand, each on one line; undefined where the line has nothing to slip on. */
const slips: Record<string, (line: string) => string | undefined> = {
  'a colon forgotten': (line) => (/: (?!$)/.test(line) ? line.replace(': ', ' ') : undefined),
  'a quote not closed': (line) => (/: (?!$)/.test(line) ? line.replace(': ', ': "') : undefined),
  'a bracket not closed': (line) => (/: (?!$)/.test(line) ? line.replace(': ', ': [') : undefined),
  'a bracket lost': (line) => (/[\]}]/.test(line) ? line.replace(/[\]}]/, '') : undefined),
  'one blank too many': (line) => (line.trim() === '' ? undefined : ` ${line}`),
  'a tab': (line) => (line.startsWith(' ') ? line.replace(/^ +/, '\t') : undefined),
};
/** Every seventh line: enough of every part of a file, and quick. */
const places = files.flatMap((file) => {
  const lines = base.read(file)!.split('\n');
  return lines.flatMap((line, index) =>
    index % 7 !== 3
      ? []
      : Object.entries(slips).flatMap(([slip, apply]) => {
          const broken = apply(line);
          return broken === undefined ? [] : [{ slip, file, line: index + 1, text: lines.toSpliced(index, 1, broken).join('\n') }];
        }),
  );
});

test('what makes a file unreadable is told once, at the file, and nothing that follows from it', () => {
  let unreadable = 0;
  for (const { slip, file, line, text } of places) {
    const found = findingsWith([{ file, text }]);
    if (!found.some(({ code }) => code.startsWith('AW100'))) continue;
    unreadable++;
    expect({ slip, file, line, found: found.map((finding) => finding.file) }).toEqual({ slip, file, line, found: [file] });
  }
  expect(unreadable).toBeGreaterThan(60);
});
