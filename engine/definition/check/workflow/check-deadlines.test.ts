import type { DeadlineRule } from '../../format.ts';
import { checkDeadlines } from './check-deadlines.ts';
import type { ServiceContext } from './service-context.ts';

const codesOf = (more: Partial<DeadlineRule>): string[] => {
  const found: string[] = [];
  const rule = { id: 'frist', label: 'Anzeige', kind: 'statutory', law: '§ 1', start: 'received', ...more };
  const report = (code: string): void => void found.push(code);
  checkDeadlines({ workflow: { deadlines: [rule] }, report } as unknown as ServiceContext);
  return found;
};

test('before the last day of a single day there is none to warn on', () => {
  expect(codesOf({ period: 'P1D' })).toEqual([]);
  expect(codesOf({ period: 'P1D', warn: 'P1D' })).toEqual(['AW1620']);
});
test('every other statutory deadline warns before its end', () => {
  expect(codesOf({ period: 'P2D' })).toEqual(['AW1626']);
  expect(codesOf({ period: 'P2D', warn: 'P1D' })).toEqual([]);
});
