import type { ProcessShape } from '../definition/format.ts';
import type { GebuehrLine } from '../tariffs/api.ts';
import { applyEvent, listAllowedActions, runCommand, startCase, type CaseState, type CommandInput, type SubmittedData } from './index.ts';

const process: ProcessShape = {
  format: 1,
  shape: 'test',
  name: 'Test',
  description: 'Test',
  initial: 'da',
  states: {
    da: { label: 'Da', citizen: 'Da', clock: 'running' },
    weg: { label: 'Weg', citizen: 'Weg', clock: 'stopped', end: 'completed' },
  },
  actions: {
    kassieren: { label: 'Kassieren', does: 'cash', by: ['caseworker'], from: ['da'] },
    aushaendigen: { label: 'Aushändigen', does: 'hand-out', by: ['caseworker'], from: ['da'], to: 'weg', requires: ['cashed'] },
  },
};
const line: GebuehrLine = {
  tariff: 'pass',
  label: 'Pass',
  amount: 4600,
  law: '§ 1',
  validFrom: '2026-01-01',
  on: '2026-11-24',
  due: 'at-counter',
};
const actor = { kind: 'staff', id: 's', name: 'S' } as const;
const facts = { mandatoryConsultations: [], feesSettled: true };
const startWith = (...fees: GebuehrLine[]): CaseState =>
  startCase(process, { state: 'da', receivedAt: '2026-11-24T09:00:00Z', parties: [], files: [], fees } as unknown as SubmittedData);
const run = (state: CaseState, action: string, input: CommandInput) =>
  runCommand(process, state, facts, {
    ...{ action, actor, roles: ['caseworker'], units: [], input },
    ...{ now: '2026-11-24T10:00:00Z', today: '2026-11-24', newId: '1' },
  });
const after = (state: CaseState, input: CommandInput): CaseState => {
  const result = run(state, 'kassieren', input);
  if (!result.ok) throw new Error(result.message);
  return applyEvent(process, state, result.event);
};
const offered = (state: CaseState): string[] =>
  listAllowedActions(process, state, facts, { actor, roles: ['caseworker'] }).flatMap(({ id, refused }) => (refused ? [] : [id]));
const paid: CommandInput = { fees: [line], method: 'card', reference: ' B-17 ' };

test('nothing is handed out before the fee is taken; then nothing more is to be taken', () => {
  const open = startWith(line);
  expect(offered(open)).toEqual(['kassieren']);
  expect(run(open, 'aushaendigen', { text: 'Pass' })).toMatchObject({ ok: false, code: 'not-cashed' });
  const settled = after(open, paid);
  expect(settled.cashed).toMatchObject({ amount: 4600, method: 'card', reference: 'B-17', lines: [line], by: actor });
  expect(offered(settled)).toEqual(['aushaendigen']);
  expect(run(settled, 'kassieren', paid)).toMatchObject({ ok: false, code: 'already-done' });
});

test('where nothing is due at the counter nothing is offered there and nothing waits for it', () => {
  for (const state of [startWith(), startWith({ ...line, due: 'after-decision' }), startWith({ ...line, amount: 0 })])
    expect(offered(state)).toEqual(['aushaendigen']);
});

test('a payment has a way and a receipt; a waiver has reasons and needs neither', () => {
  const open = startWith(line);
  expect(run(open, 'kassieren', { ...paid, method: undefined })).toMatchObject({ ok: false, code: 'input-missing' });
  expect(run(open, 'kassieren', { ...paid, method: 'iou' as never })).toMatchObject({ ok: false, code: 'input-missing' });
  expect(run(open, 'kassieren', { ...paid, reference: ' ' })).toMatchObject({ ok: false, code: 'input-missing' });
  const waived = { fees: [{ ...line, amount: 0, relief: 'erlass' }], reliefs: { pass: 'erlass' } };
  expect(run(open, 'kassieren', waived)).toMatchObject({ ok: false, message: expect.stringContaining('begründen') });
  const settled = after(open, { ...waived, feeReasons: { pass: 'Ohne Einkommen' } });
  expect(settled.cashed).toMatchObject({ amount: 0, method: undefined });
  expect(offered(settled)).toEqual(['aushaendigen']);
});
