import type { GebuehrLine } from '../../tariffs/api.ts';
import { paidAtCounter } from './paid-at-counter.ts';

const row = { tenant: 'stadt', id: 'c-1', number: '2026-000001' };
const at = '2026-11-24T10:00:00.000Z';
const line: GebuehrLine = {
  tariff: 'pass',
  label: 'Pass',
  amount: 4600,
  law: '§ 1 Gebührensatzung',
  validFrom: '2026-01-01',
  on: '2026-11-24',
  due: 'at-counter',
};
const data = { action: 'kassieren', from: 'da', to: 'da', lines: [line], amount: 4600, method: 'card' as const, reference: 'B-17' };

test('the fee is charged and paid in the same moment; the books are even', () => {
  const { payment, ledger } = paidAtCounter(row, data, at);
  expect(payment).toMatchObject({ caseId: 'c-1', provider: 'counter', amount: 4600, state: 'paid', reference: 'B-17', createdAt: at });
  expect(ledger).toMatchObject([
    { kind: 'charge', amount: 4600, tariff: 'pass', law: '§ 1 Gebührensatzung', at },
    { kind: 'payment', amount: -4600, reference: 'B-17', at },
  ]);
  expect(ledger.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
});

test('a waived fee leaves neither payment nor entry', () => {
  expect(paidAtCounter(row, { ...data, lines: [{ ...line, amount: 0 }], amount: 0 }, at)).toEqual({ ledger: [] });
});
