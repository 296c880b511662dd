import { runCommand, type Actor, type CaseState, type CommandInput, type CommandResult } from '../../engine/cases/index.ts';
import type { ActorRole, ProcessShape } from '../../engine/definition/format.ts';
import type { GebuehrLine } from '../../engine/tariffs/api.ts';

const units = ['amt', 'bau'];
/** Only shapes with an action `cash` ask for it. */
const counterFee: GebuehrLine = {
  tariff: 'pass',
  label: 'Pass',
  amount: 4600,
  law: '§ 1',
  validFrom: '2026-01-01',
  on: '2026-11-02',
  due: 'at-counter',
};

/** A case just received, as the event that starts its history. */
export function received(state: string) {
  const data = {
    answers: {},
    channel: 'online' as const,
    receivedAt: '2026-11-02T08:00:00.000Z',
    state,
    authority: 'stadt',
    unit: 'amt',
    queue: 'neu',
    parties: [],
    files: [],
    fees: [counterFee],
  };
  const actor = { kind: 'citizen' as const, id: 'citizen', name: 'Antragstellende Person' };
  return { type: 'submitted' as const, at: data.receivedAt, actor, data };
}

/** One try: who, what, when; `input` replaces parts of an input that fits every operation. */
export interface Step {
  action: string;
  /** `citizen`, `system`, or the id of a staff member. */
  who: string;
  roles?: ActorRole[];
  day: number;
  feesSettled?: boolean;
  input?: CommandInput;
}

export function tryStep(process: ProcessShape, state: CaseState, step: Step): CommandResult {
  const kind = step.who === 'citizen' ? 'citizen' : step.who === 'system' ? 'system' : 'staff';
  const now = new Date(Date.parse('2026-11-02T09:00:00.000Z') + step.day * 86_400_000).toISOString();
  const roles: ActorRole[] = step.roles ?? (kind === 'staff' ? ['caseworker', 'second', 'consulted'] : [kind]);
  const facts = {
    mandatoryConsultations: [],
    feesSettled: step.feesSettled ?? true,
    deadlines: [{ id: 'frist', date: '2027-12-31' }],
  };
  const actor: Actor = { kind, id: step.who, name: step.who };
  const command = { action: step.action, actor, roles, units, now, today: now.slice(0, 10) };
  const input = { ...fittingInput(process, state, step.action), ...step.input };
  return runCommand(process, state, facts, { ...command, newId: `neu-${step.day}`, input });
}

function fittingInput(process: ProcessShape, state: CaseState, id: string): CommandInput {
  const action = process.actions[id];
  const [flag] = Object.keys(action?.flags ?? {});
  const other = state.unit === 'amt' ? 'bau' : 'amt';
  return {
    text: 'Text',
    reason: 'Grund',
    reasons: 'Begründung',
    due: '2028-01-31',
    unit: other,
    authority: 'kreis',
    queue: 'plan',
    question: 'Frage?',
    consultation: state.consultations.find((open) => !open.answer)?.id,
    outcome: action?.outcomes?.[0],
    amount: 45000,
    rhythm: 'monthly',
    from: '2027-01-01',
    until: action?.does === 'extend' ? '2028-02-29' : '2027-12-31',
    at: '2028-03-01T10:30',
    document: 'personalausweis',
    method: 'cash',
    reference: 'B-1',
    fees: action?.does === 'cash' ? state.submitted.fees : undefined,
    recipient: 'Regierungspräsidium',
    number: '2026-000001',
    other: 'c-other',
    kind: 'objection-to',
    deadline: 'frist',
    flag,
    on: flag === undefined || !state.flags.includes(flag),
    offer: 'kurs',
    rank: 1,
  };
}
