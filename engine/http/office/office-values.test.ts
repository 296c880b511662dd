import { daysBetween, localDay, parseDay } from './office-date.ts';
import { euros, parseEuros } from './office-money.ts';
import { safeReturnPath } from './office-urls.ts';
import { trafficOf } from './traffic.ts';

test('return paths stay inside the office of the town', () => {
  const inside = ['/stadt/amt', '/stadt/amt/vorgang/S-1', '/stadt/amt/?ansicht=meine'];
  for (const path of inside) expect(safeReturnPath('stadt', path)).toBe(path);
  const outside = [
    '',
    undefined,
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/stadt/amt',
    '/stadt/',
    '/stadt/amtlich',
    '/stadt/amt/../../x',
    '/stadt/amt/anmelden',
    '/\t/evil',
    '/andere/amt',
  ];
  for (const path of outside) expect(safeReturnPath('stadt', path)).toBe('/stadt/amt');
});
test('amounts are read the German way', () => {
  expect(['45', '45,5', '1.234,56 €', '0,05'].map(parseEuros)).toEqual([4500, 4550, 123456, 5]);
  expect(['', '45.5', '-1', '1e3', '4,555', '1.23,4'].map(parseEuros)).toEqual(Array(6).fill(undefined));
  expect(euros(123450)).toBe('1.234,50 €');
});
test('days are real days', () => {
  expect(['24.12.2026', '1.2.2027', '2027-02-01'].map(parseDay)).toEqual(['2026-12-24', '2027-02-01', '2027-02-01']);
  expect(['29.02.2027', '2027-13-01', 'morgen', ''].map(parseDay)).toEqual(Array(4).fill(undefined));
  expect(localDay(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});
test('the traffic light says in words what its colour says', () => {
  const at = (date: string | undefined, clock: 'running' | 'paused' | 'stopped' = 'running') => trafficOf({ date, clock }, '2026-11-24');
  expect(at('2026-11-23')).toMatchObject({ tone: 'danger', text: 'seit 1 Tag überfällig' });
  expect(at('2026-11-24')).toMatchObject({ tone: 'danger', text: 'heute fällig' });
  expect(at('2026-11-25')).toMatchObject({ tone: 'warning', text: 'morgen fällig' });
  expect(at('2027-02-24')).toMatchObject({ tone: 'success', text: 'in 92 Tagen' });
  expect(at('2026-11-23', 'paused')).toMatchObject({ tone: 'info', text: 'Frist angehalten' });
  expect(at('2026-11-23', 'stopped')).toEqual({ tone: 'info', text: 'abgeschlossen' });
  expect(at(undefined)).toEqual({ tone: 'info', text: 'keine Frist' });
});
