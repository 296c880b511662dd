import type { FormField, JsonObject } from '../definition/bundle.ts';
import { evaluateForm } from './evaluate-form.ts';
import type { FormRuntime } from './api.ts';

const today = '2026-11-24';
const date = (path: string, dates: FormField['dates']): FormField => ({
  name: path.split('.').at(-1)!,
  path,
  kind: 'date',
  label: path.split('.').at(-1)!,
  required: false,
  conditional: false,
  dates,
});
const group = (path: string, kind: 'group' | 'list', fields: FormField[]): FormField => ({
  name: path,
  path,
  kind,
  label: path,
  required: false,
  conditional: false,
  fields,
});

/** Messages about answers of a form with one page. */
function said(field: FormField, answers: JsonObject, on = today): string[] {
  const runtime: FormRuntime = {
    form: { pages: [{ id: field.path, title: '', field }], conditions: [], derived: [] },
    validate: () => true,
  };
  return evaluateForm(runtime, answers, on).issues.map(({ path, message }) => `${path}: ${message}`);
}
const one = (dates: FormField['dates'], value: string): string[] => said(date('tag', dates), { tag: value });

test.each<[string, FormField['dates'], string, string | undefined]>([
  ['today is not in the future', { notAfter: { of: 'today' } }, today, undefined],
  ['tomorrow is', { notAfter: { of: 'today' } }, '2026-11-25', 'zu spät. Möglich sind Tage bis zum 24.11.2026.'],
  ['yesterday is past', { notBefore: { of: 'today' } }, '2026-11-23', 'zu früh. Möglich sind Tage ab dem 24.11.2026.'],
  ['grown up today', { notAfter: { of: 'today', minus: 'P18Y' } }, '2008-11-24', undefined],
  ['grown up tomorrow', { notAfter: { of: 'today', minus: 'P18Y' } }, '2008-11-25', 'zu spät. Möglich sind Tage bis zum 24.11.2008.'],
  ['within half a year', { notBefore: { of: 'today' }, notAfter: { of: 'today', plus: 'P6M' } }, '2027-05-24', undefined],
  ['own words', { notAfter: { of: 'today' }, message: 'Das war noch nicht.' }, '2027-01-01', 'Das war noch nicht.'],
  ['no date at all is said first', { notAfter: { of: 'today' } }, '2027-02-30', 'muss es geben'],
  ['the end of all days', { notBefore: { of: 'today', plus: 'P9999Y' } }, '9999-12-31', undefined],
])('%s', (_name, dates, value, message) => {
  const found = one(dates, value);
  expect(found.length).toBe(message === undefined ? 0 : 1);
  if (message !== undefined) expect(found[0]).toContain(message);
});

test('a date is held against another one of the same entry; while that is missing, nothing is said', () => {
  const list = group('kurse', 'list', [
    date('kurse.*.von', undefined),
    date('kurse.*.bis', { notBefore: { of: 'kurse.*.von', plus: 'P1D' } }),
  ]);
  const kurse = [{ von: '2026-12-01', bis: '2026-12-02' }, { von: '2026-12-03', bis: '2026-12-03' }, { bis: '1999-01-01' }];
  expect(said(list, { kurse } as JsonObject)).toEqual([
    'kurse.1.bis: Eintrag 2: Das Datum bei „bis“ ist zu früh. Möglich sind Tage ab dem 04.12.2026.',
  ]);
});

test('the day is the one that is handed in, so that what was right when it was sent stays right', () => {
  const field = date('tag', { notBefore: { of: 'today' } });
  expect(said(field, { tag: '2026-11-24' }, '2026-11-24')).toEqual([]);
  expect(said(field, { tag: '2026-11-24' }, '2026-11-25')).toHaveLength(1);
});
