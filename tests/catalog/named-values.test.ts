import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { computeDeadlines } from '../../engine/deadlines/index.ts';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { checkDefinitions } from '../../engine/definition/check/check-definitions.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { expressionsOf } from '../../engine/definition/named-values/index.ts';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { findZustaendigkeit } from '../../engine/routing/index.ts';
import { assessGebuehren } from '../../engine/tariffs/index.ts';

const service = 'service-catalog/services/engagement-hobby/hund-anmelden';
const today = '2026-11-24';
const root = mkdtempSync(join(tmpdir(), 'amtsweg-named-'));
for (const folder of ['service-catalog', 'workflows']) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const original = readFileSync(`${service}/workflow.yaml`, 'utf8');
const more = `computed:
  hunde: { value: haushalt.weitere_hunde + 1, label: Zahl der Hunde }
decisions:
  stufe:
    hit: U
    inputs: [{ value: hunde, label: Hunde }, { value: hund.gefaehrlich }]
    outputs: [{ name: stufe, type: text, values: [klein, gross] }]
    rules:
      - { if: ['<= 2', 'false'], then: ['"klein"'] }
      - { if: ['> 2', 'false'], then: ['"gross"'] }
      - { if: ['-', 'true'], then: ['"gross"'] }
`;
function catalogWith(workflow: string) {
  writeFileSync(join(root, service, 'workflow.yaml'), workflow);
  return readCatalog({ root });
}
const changed = (text: string): string =>
  `${text
    .replace(
      'fees:\n',
      'fees:\n  - { tariff: personalausweis, due: after-decision, when: stufe = "gross", with: { geburtsdatum: halter.person.geburtsdatum } }\n',
    )
    .replace('  queues:\n', '  queues:\n    - { when: hunde > 5, queue: gefaehrliche-hunde, unit: ordnungsamt }\n')
    .replace(
      'deadlines:\n',
      'deadlines:\n  - { id: pruefung, label: Prüfung, kind: target, start: event, event: hund.gehalten_seit, period: P1M, when: stufe = "gross" }\n',
    )}${more}`;
const answers = (weitere: number): JsonObject => {
  const [first] = parse(readFileSync(`${service}/scenarios.yaml`, 'utf8')).scenarios;
  return { ...first.answers, haushalt: { ...first.answers.haushalt, weitere_hunde: weitere } };
};

test('computed values and tables decide fees, routes and deadlines of a real service, and letters can name them', () => {
  const raw = catalogWith(changed(original));
  expect(checkDefinitions(raw).filter(({ code, severity }) => severity === 'error' && !code.startsWith('AW166'))).toEqual([]);
  const bundle = compileService(raw, 'hund-anmelden', 'musterstadt');
  const amounts = (weitere: number) => {
    const fees = assessGebuehren(bundle, answers(weitere), { received: today, today });
    return fees.ok ? fees.assessment.lines.map(({ tariff, amount }) => [tariff, amount]) : fees;
  };
  expect(amounts(1)).toEqual([['hundesteuer', 12000]]);
  expect(amounts(2)).toEqual([
    ['personalausweis', 4600],
    ['hundesteuer', 15000],
  ]);
  expect(findZustaendigkeit(bundle, answers(6), today).unit).toBe('ordnungsamt');
  const deadlines = (weitere: number) =>
    computeDeadlines(bundle, { received: today, pauses: [], today, answers: answers(weitere) }).map(({ id, date }) => [id, date]);
  expect(deadlines(1)).toEqual([['bearbeitung', '2026-12-24']]);
  expect(deadlines(2)).toEqual([
    ['pruefung', '2026-12-15'],
    ['bearbeitung', '2026-12-24'],
  ]);
  expect(expressionsOf(bundle).valuesOf(answers(2), today)).toEqual({ hunde: 3, stufe: 'gross' });
});

test.each([
  [
    'a name that does not exist',
    'haushalt.weitere_hunde + 1',
    'haushalt.weitere_hunte + 1',
    'AW1802',
    'haushalt.weitere_hunte',
    'weitere_hunde',
  ],
  ['a choice that does not exist', 'when: stufe = "gross", with', 'when: stufe = "groß", with', 'AW1651', '"groß"', 'gross'],
  [
    'a date for a truth',
    'geburtsdatum: halter.person.geburtsdatum',
    'geburtsdatum: hund.gefaehrlich',
    'AW1555',
    'hund.gefaehrlich',
    undefined,
  ],
])('%s is a finding at its place', (_, from, to, code, text, nearest) => {
  const workflow = changed(original).replace(from, to);
  const found = checkDefinitions(catalogWith(workflow)).find((finding) => finding.code === code);
  const line = workflow.split('\n')[(found?.line ?? 0) - 1] ?? '';
  // The place is the wrong word, or the last step of a wrong path.
  expect(line.slice(found!.column - 1)).toMatch(new RegExp(`^(${text.replaceAll('.', '\\.')}|${text.split('.').at(-1)})`));
  expect(found?.nearest).toBe(nearest);
});
