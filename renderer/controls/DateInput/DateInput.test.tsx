import { drawField } from '../../form/fixtures/draw-field.tsx';

test('stored the ISO way, shown the German way', () => expect(drawField({ kind: 'date' }, '2026-11-24')).toContain('value="24.11.2026"'));
test('without a hint it says how a date is written', () => expect(drawField({ kind: 'date' })).toContain('TT.MM.JJJJ'));
test('no real date stays as typed', () => expect(drawField({ kind: 'date' }, '32.13.2025')).toContain('value="32.13.2025"'));
