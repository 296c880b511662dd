import type { ProcessShape } from '../definition/format.ts';
import type { GebuehrLine } from '../tariffs/api.ts';
import { runCommand, startCase, type CommandInput, type SubmittedData } from './index.ts';

const process: ProcessShape = {
  format: 1,
  shape: 'test',
  name: 'Test',
  description: 'Test',
  initial: 'offen',
  states: { offen: { label: 'Offen', citizen: 'Offen', clock: 'running' } },
  actions: { entscheiden: { label: 'Entscheiden', does: 'prepare', by: ['caseworker'], from: ['offen'], letter: 'decision' } },
};
const submitted = { state: 'offen', receivedAt: '2026-11-24T09:00:00Z', parties: [], files: [], fees: [] } as unknown as SubmittedData;
const line: GebuehrLine = {
  tariff: 'rahmen',
  label: 'Rahmengebühr',
  amount: 3000,
  law: '§ 1',
  validFrom: '2025-01-01',
  on: '2026-11-24',
  due: 'after-decision',
};
const decide = (fee: Partial<GebuehrLine>, more: CommandInput = {}) =>
  runCommand(
    process,
    startCase(process, submitted),
    { mandatoryConsultations: [], feesSettled: true },
    {
      action: 'entscheiden',
      actor: { kind: 'staff', id: 's', name: 'S' },
      roles: ['caseworker'],
      units: [],
      input: { outcome: 'granted', fees: [{ ...line, ...fee }], ...more },
      now: '2026-11-24T10:00:00Z',
      today: '2026-11-24',
      newId: '1',
    },
  );
const range = { range: { min: 3000, max: 9000 }, set: true as const };

test.each([
  ['the lowest amount of a range', { ...range }, true],
  ['more than the lowest', { ...range, amount: 3001 }, false],
  ['a fee nobody set', { amount: 5000 }, true],
  ['a waiver', { amount: 0, relief: 'erlass' }, false],
])('%s', (_, fee, allowed) => expect(decide(fee).ok).toBe(allowed));
test('reasons for that very fee let it pass, and the event keeps them', () => {
  const fee = { ...range, amount: 9000 };
  expect(decide(fee, { feeReasons: { andere: 'x' } })).toMatchObject({ ok: false, message: expect.stringContaining('Rahmengebühr') });
  expect(decide(fee, { feeReasons: { rahmen: 'drei Ortstermine' } })).toMatchObject({
    ok: true,
    event: { data: { feeReasons: { rahmen: 'drei Ortstermine' } } },
  });
});
