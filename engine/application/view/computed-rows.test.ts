import { shippedServices } from '../../../tests/support/catalog.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { CaseState } from '../../cases/index.ts';
import { computedRows } from './computed-rows.ts';

const site = shippedServices().find(({ id }) => id === 'sondernutzung-baustelle-beantragen')!;
const caseOf = (bundle: Bundle, answers: unknown) =>
  computedRows({ bundle, state: { submitted: { answers, receivedAt: '2026-11-24T09:00:00Z' } } as CaseState });

test('the office sees computed values with their label, amounts as Euro; what cannot be computed is left out', () => {
  const { workflow } = site.bundle;
  const computed = {
    container: workflow.computed!['container']!,
    betrag: { value: 'count(gegenstaende) * 1250', label: 'Betrag', money: true as const },
    ohne: { value: '1' },
    wochen: workflow.computed!['wochen']!,
  };
  const bundle = { ...site.bundle, schema: { ...site.bundle.schema }, workflow: { ...workflow, computed, decisions: undefined } };
  const rows = caseOf(bundle, { gegenstaende: [{ art: 'container' }, { art: 'geruest', laenge: 1, tiefe: 1 }] })[0]!.rows;
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ['Zahl der Container', '1'],
    ['Betrag', '25,00\u00a0€'],
  ]);
});

test('a service without labelled values has no such section', () =>
  expect(caseOf({ ...site.bundle, workflow: { ...site.bundle.workflow, computed: undefined } }, {})).toEqual([]));
