import fc from 'fast-check';
import { applyEvent, replayCase, type CaseEvent, type CaseState, type CommandInput } from '../../engine/cases/index.ts';
import { refineProcess } from '../../engine/definition/compile/refine-process.ts';
import type { ProcessShape } from '../../engine/definition/format.ts';
import { asShape, asWorkflow, readCatalog, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';
import { received, tryStep, type Step } from '../support/walk-process.ts';

const raw = readCatalog({ root: process.cwd() });
const shapes = [...raw.shapes.values()].map((file) => [asShape(file).shape, asShape(file)] as const);
const refined = (catalog: RawCatalog) =>
  [...catalog.services.values()].map((service) => {
    const workflow = asWorkflow(service.workflow!);
    return [service.id, refineProcess(asShape(raw.shapes.get(workflow.process)!), workflow.refine)] as const;
  });
const services = [...refined(raw), ...refined(readFixtureCatalog()).filter(([id]) => id === 'erlaubnis-verfeinert')];

/** What people leave out or get wrong; the step is then refused, or goes on without what it does not need. */
const brokenInputs: CommandInput[] = [
  { text: ' ', reason: '', reasons: '' },
  { due: '2020-01-01', until: '2020-01-01', at: '2020-01-01T10:00' },
  { unit: 'amt', queue: 'neu' },
  { outcome: 'refused' as const },
  { amount: -1 },
  { method: undefined, reference: undefined },
  { other: undefined, recipient: undefined, flag: 'fremd', deadline: 'fremd' },
];

interface Intent {
  /** Chooses among the actions that leave the present state; `wild` among all of the process. */
  pick: number;
  wild: boolean;
  who: string;
  feesSettled?: boolean;
  input?: CommandInput;
}
const intent: fc.Arbitrary<Intent> = fc.record({
  pick: fc.nat(),
  wild: fc.constantFrom(false, false, false, false, true),
  // Two people do most of the work, so that the same one often meets what they did before.
  who: fc.constantFrom('right', 'right', 'right', 'anna', 'bert', 'carla', 'citizen', 'system'),
  feesSettled: fc.boolean(),
  input: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom<CommandInput>(...brokenInputs) }),
});
const standing = ['note', 'message', 'consult', 'flag', 'extend', 'publish', 'transfer'];
/** Taken now and then only: they lead aside, or end the walk before it has become deep. */
const aside = [...standing, 'release', 'withdraw', 'complete', 'hand-over', 'expire', 'ask', 'suspend', 'return'];

/** A walk goes mostly where the process leads, done mostly by who may do it; so it gets deep, and still tries what is not allowed. */
function stepOf(process: ProcessShape, state: CaseState, { pick, wild, who, ...rest }: Intent, day: number): Step {
  const here = Object.keys(process.actions).filter((id) => process.actions[id]!.from.includes(state.state));
  const moving = here.filter((id) => !aside.includes(process.actions[id]!.does));
  const choice = wild || here.length === 0 ? Object.keys(process.actions) : pick % 4 === 0 || moving.length === 0 ? here : moving;
  const action = choice[Math.floor(pick / 4) % choice.length]!;
  return { action, day, who: who === 'right' ? whoMay(process, state, action, pick) : who, ...rest };
}

function whoMay(process: ProcessShape, state: CaseState, id: string, pick: number): string {
  const { by, requires, does } = process.actions[id]!;
  if (by.includes('system')) return 'system';
  if (by[0] === 'citizen') return 'citizen';
  const other = state.decision?.preparedBy.id === 'anna' ? 'bert' : 'anna';
  if (does === 'approve' || does === 'order') return pick % 3 === 0 ? (state.decision?.preparedBy.id ?? other) : other;
  return (requires?.includes('assigned') && state.assignee?.id) || 'anna';
}
describe.each([...shapes, ...services])('%s', (_name, process) => {
  test('a random walk breaks no invariant, and the case can still be brought to an end', () => {
    const starts = [process.initial, ...(process.payment ? [process.payment] : [])];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(intent, { minLength: 1, maxLength: 80, size: 'max' }), (start, intents) => {
        const events: CaseEvent[] = [received(start)];
        let state = replayCase(process, events);
        for (const [day, wish] of intents.entries()) state = walkOn(process, events, state, stepOf(process, state, wish, day));
        expect(replayCase(process, JSON.parse(JSON.stringify(events)))).toEqual(JSON.parse(JSON.stringify(state)));
        expect(canEnd(process, state)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** One try. Refused: nothing has changed. Done: the state is the next one, and it holds what design §6 demands. */
function walkOn(process: ProcessShape, events: CaseEvent[], before: CaseState, step: Step): CaseState {
  const frozen = JSON.stringify(before);
  const result = tryStep(process, before, step);
  expect(JSON.stringify(before)).toBe(frozen);
  if (!result.ok) {
    expect(result.message).toMatch(/[.?]$/);
    return before;
  }
  expect(before.closedAt).toBeUndefined();
  const { event } = result;
  const action = process.actions[step.action]!;
  expect(action.from).toContain(before.state);
  if (event.type === 'approve' || event.type === 'order') expect(event.actor.id).not.toBe(before.decision?.preparedBy.id);
  if (event.type === 'send' && action.requires?.includes('approved')) expect(before.decision?.approvedBy).toBeDefined();
  events.push(event);
  const after = applyEvent(process, before, event);
  expect(JSON.stringify(before)).toBe(frozen);
  expectSound(process, after);
  return after;
}

function expectSound(process: ProcessShape, state: CaseState): void {
  const shape = process.states[state.state]!;
  expect(state.clock).toBe(shape.clock);
  expect(state.pauses.filter((pause) => !pause.to).length).toBe(state.clock === 'paused' ? 1 : 0);
  expect(state.closedAt !== undefined).toBe(shape.end !== undefined);
  expect(state.outcome !== undefined).toBe(shape.end !== undefined);
  expect(state.extensions.length).toBe(new Set(state.extensions.map((extension) => extension.deadline)).size);
  const { decision } = state;
  if (decision?.approvedBy) expect(decision.approvedBy.id).not.toBe(decision.preparedBy.id);
}

/** Breadth first over what everyone together may do; few states, so this ends. */
function canEnd(process: ProcessShape, start: CaseState): boolean {
  const seen = new Set<string>();
  let front = [start];
  for (let day = 100; front.length > 0; day++) {
    if (front.some((state) => state.closedAt)) return true;
    const next = front.flatMap((state) => successors(process, state, day));
    front = next.filter((state) => {
      const key = JSON.stringify([
        state.state,
        state.assignee?.id,
        state.decision,
        state.identified !== undefined,
        state.cashed !== undefined,
        state.related.length > 0,
        state.consultations.filter((open) => !open.answer).length,
        state.unit,
        state.place?.state,
      ]);
      return !seen.has(key) && seen.add(key);
    });
  }
  return false;
}

function successors(process: ProcessShape, state: CaseState, day: number): CaseState[] {
  return Object.entries(process.actions)
    .filter(([, action]) => !standing.includes(action.does) || (action.to !== undefined && action.to !== state.state))
    .flatMap(([action]) => ['citizen', 'system', 'anna', 'bert'].map((who) => tryStep(process, state, { action, who, day: 100 })))
    .flatMap((result) => (result.ok ? [applyEvent(process, state, result.event)] : []))
    .map((next) => ({ ...next, decision: next.decision && { ...next.decision, preparedAt: String(day > 0) } }));
}
