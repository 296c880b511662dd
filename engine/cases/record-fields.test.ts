import type { Outcome, ProcessShape, RecordField } from '../definition/format.ts';
import { demandedBy, isDemanded } from '../definition/record-fields.ts';
import { refusals, replayCase, runCommand, type CaseEvent, type CaseFacts, type CommandInput, type SubmittedData } from './index.ts';

const process: ProcessShape = {
  format: 1,
  shape: 'test',
  name: 'Test',
  description: 'Test',
  initial: 'offen',
  states: { offen: { label: 'Offen', citizen: 'Offen', clock: 'running' } },
  actions: {
    entscheiden: { label: 'Entscheiden', does: 'prepare', by: ['caseworker'], from: ['offen'] },
    aushaendigen: { label: 'Aushändigen', does: 'hand-out', by: ['caseworker'], from: ['offen'] },
  },
};
const data = { state: 'offen', receivedAt: '2026-11-24T09:00:00Z', parties: [], files: [], fees: [] } as unknown as SubmittedData;
const system = { kind: 'system' as const, id: 'system', name: 'System' };
const submitted: CaseEvent = { type: 'submitted', at: data.receivedAt, actor: system, data };
const record: RecordField[] = [
  { name: 'nummer', label: 'Nummer', kind: 'text', maxLength: 10, outcomes: ['granted'], required: true },
  { name: 'bis', label: 'Gültig bis', kind: 'date', required: ['granted'] },
  { name: 'beleg', label: 'Beleg', kind: 'integer', in: ['aushaendigen'], required: true },
];
const facts: CaseFacts = { mandatoryConsultations: [], feesSettled: true, record };

function run(events: CaseEvent[], action: string, input: CommandInput, more: Partial<CaseFacts> = {}) {
  const actor = { kind: 'staff' as const, id: 's', name: 'S' };
  const who = { action, actor, roles: ['caseworker' as const], units: [] };
  const when = { now: '2026-11-24T10:00:00Z', today: '2026-11-24', newId: '1' };
  return runCommand(process, replayCase(process, events), { ...facts, ...more }, { ...who, ...when, input });
}
const decide = (outcome: Outcome, values: CommandInput['record']) =>
  run([submitted], 'entscheiden', { outcome, reasons: 'Grund', record: values });

test.each([
  ['a demanded field is missing', { bis: '2027-11-24' }, refusals.recordMissing('Nummer')],
  ['demanded with this outcome', { nummer: '1' }, refusals.recordMissing('Gültig bis')],
  ['a day that does not exist', { nummer: '1', bis: '2027-02-30' }, refusals.recordInvalid('Gültig bis')],
  ['longer than allowed', { nummer: '12345678901', bis: '2027-11-24' }, refusals.recordInvalid('Nummer')],
  ['nothing but spaces', { nummer: '  ', bis: '2027-11-24' }, refusals.recordInvalid('Nummer')],
])('%s: refused in German', (_name, values, message) => {
  expect(decide('granted', values)).toMatchObject({ ok: false, message });
});

test('with another outcome nothing is demanded, and what belongs to none is dropped', () => {
  const refused = decide('refused', { nummer: '1', unbekannt: 'x' });
  expect(refused).toMatchObject({ ok: true, event: { data: { record: {} } } });
});

test('a decision prepared anew begins anew; a later step adds to it', () => {
  const events: CaseEvent[] = [submitted];
  const take = (result: ReturnType<typeof run>) => {
    if (!result.ok) throw new Error(result.message);
    events.push(result.event);
    return replayCase(process, events).record;
  };
  expect(take(decide('granted', { nummer: ' 7 ', bis: '2027-11-24' }))).toEqual({ nummer: '7', bis: '2027-11-24' });
  expect(run(events, 'aushaendigen', { text: 'Ausweis' })).toMatchObject({ ok: false, message: refusals.recordMissing('Beleg') });
  expect(take(run(events, 'aushaendigen', { text: 'Ausweis', record: { beleg: 3 } }))).toEqual({
    nummer: '7',
    bis: '2027-11-24',
    beleg: 3,
  });
  expect(take(run(events, 'entscheiden', { outcome: 'refused', reasons: 'x' }))).toEqual({});
});

test('a field is demanded with what another one says, of this step or an earlier one', () => {
  const tied: RecordField[] = [
    { name: 'auflage', label: 'Auflage', kind: 'yesno' },
    { name: 'text', label: 'Text der Auflage', kind: 'text', requiredWith: { auflage: [true] } },
    { name: 'frist', label: 'Frist', kind: 'date', required: ['granted'], requiredWith: { text: 'filled' } },
    { name: 'beleg', label: 'Beleg', kind: 'integer', in: ['aushaendigen'], requiredWith: { auflage: [true] } },
  ];
  const decided = (outcome: Outcome, values: CommandInput['record']) =>
    run([submitted], 'entscheiden', { outcome, reasons: 'Grund', record: values }, { record: tied });
  expect(decided('granted', { auflage: false })).toMatchObject({ ok: true });
  expect(decided('granted', {})).toMatchObject({ ok: true });
  expect(decided('granted', { auflage: true })).toMatchObject({ ok: false, message: refusals.recordMissing('Text der Auflage') });
  expect(decided('granted', { auflage: true, text: 'x' })).toMatchObject({ ok: false, message: refusals.recordMissing('Frist') });
  expect(decided('refused', { auflage: true, text: 'x' })).toMatchObject({ ok: true });
  const granted = decided('granted', { auflage: true, text: 'x', frist: '2027-01-01' });
  if (!granted.ok) throw new Error(granted.message);
  const hand = (record: CommandInput['record']) =>
    run([submitted, granted.event], 'aushaendigen', { text: 'Ausweis', record }, { record: tied });
  expect(hand({})).toMatchObject({ ok: false, message: refusals.recordMissing('Beleg') });
  expect(hand({ beleg: 1 })).toMatchObject({ ok: true });
});

test('what the answers demand is decided before: with them the field counts as it stands, without it is voluntary', () => {
  const field: RecordField = { name: 'a', label: 'A', kind: 'text', requiredWhen: 'x', requiredWith: { b: ['1'] } };
  const [with_, without] = [demandedBy(field, () => true), demandedBy(field, () => false)];
  expect([isDemanded(with_, undefined, { b: '1' }), isDemanded(with_, undefined, { b: '2' })]).toEqual([true, false]);
  expect(isDemanded(without, undefined, { b: '1' })).toBe(false);
  expect(
    isDemanded(
      demandedBy({ ...field, requiredWith: undefined, required: ['refused'] }, () => true),
      'granted',
      {},
    ),
  ).toBe(false);
});

test('only an outcome declared without reasons owes none', () => {
  expect(run([submitted], 'entscheiden', { outcome: 'refused' })).toMatchObject({ ok: false, message: refusals.reasonMissing });
  expect(run([submitted], 'entscheiden', { outcome: 'refused' }, { withoutReasons: ['refused'] })).toMatchObject({ ok: true });
  expect(run([submitted], 'entscheiden', { outcome: 'partial' }, { withoutReasons: ['refused'] })).toMatchObject({ ok: false });
});
