import { attributesOf, drawField } from '../../form/fixtures/draw-field.tsx';

test('shows the time in its input', () => expect(attributesOf(drawField({ kind: 'time' }, '08:30'))).toMatchObject({ value: '08:30' }));
test('without a hint it says how a time is written', () => expect(drawField({ kind: 'time' })).toContain('HH:MM'));
