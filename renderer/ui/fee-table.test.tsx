import { renderToStaticMarkup } from 'react-dom/server';
import type { GebuehrLine } from '../../engine/tariffs/api.ts';
import { FeeTable } from './FeeTable.tsx';

const line = {
  tariff: 't',
  label: 'Gebühr',
  law: '§ 1 Satzung',
  amount: 1200,
  validFrom: '2026-01-01',
  due: 'after-decision',
} as GebuehrLine;
const open: GebuehrLine = { ...line, amount: 0, range: { min: 3000, max: 25000 } };
const total = (lines: GebuehrLine[]): string | undefined => {
  const sum = lines.reduce((amount, entry) => amount + entry.amount, 0);
  return /<tfoot[\s\S]*<td[^>]*>([^<]*)</.exec(renderToStaticMarkup(<FeeTable assessment={{ lines, total: sum }} />))?.[1];
};

test('an amount that a person still sets makes no sum of nought', () => {
  expect(total([line])).toBe('12,00\u00a0€');
  expect(total([open])).toBe('steht mit der Entscheidung fest');
  expect(total([line, open])).toBe('12,00\u00a0€ und was noch festgesetzt wird');
  expect(total([{ ...open, amount: 4500 }])).toBe('45,00\u00a0€');
});
