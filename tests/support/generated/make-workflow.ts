import type { ExpressionType } from '../../../engine/definition/expressions/index.ts';
import type { FeeDue, Outcome, ProcessShape } from '../../../engine/definition/format.ts';
import type { Dice } from './dice.ts';
import { ExpressionMaker } from './make-expression.ts';
import { makeTariff } from './make-tariff.ts';

type Part = Record<string, unknown>;
export interface MadeWorkflow {
  workflow: Record<string, any>;
  tariffs: Map<string, Part>;
}
/** Environment of the form alone, and with the computed values and tables a workflow defines. */
export type EnvOf = (workflow: Part) => ExpressionType;

const periods = ['P1D', 'P14D', 'P3M', 'P1Y'];
const units = { amt: 'neu', kreisamt: 'widersprueche' } as const;

/** What happens with the answers: named values, fees, rules, routes, periods, what the office adds. */
export function makeWorkflow(dice: Dice, service: string, shape: ProcessShape, envOf: EnvOf): MadeWorkflow {
  const roles = shape.letters ?? [];
  const decides = roles.includes('decision');
  const workflow: Record<string, any> = {
    format: 1,
    service,
    name: 'Erzeugter Dienst',
    summary: 'Ein erzeugter Dienst.',
    who: 'Alle.',
    topic: 'test',
    situation: 'Test',
    law: [{ cite: 'Testgesetz' }],
    regime: dice.pick(['vwvfg', 'ao', 'sgbx']),
    audience: 'beide',
    assurance: 'keine',
    process: shape.shape,
    parties: partiesOf(dice, envOf({})),
    routing: { unit: 'amt', queue: 'neu' },
    remedy: decides ? 'widerspruch' : 'keiner',
    retention: { ...Object.fromEntries(outcomesOf(shape).map((outcome) => [outcome, 'P1Y'])), law: 'Test' },
    privacy: { purpose: 'Test', basis: 'Test' },
    provenance: { checked: '2026-11' },
  };
  if (roles.length > 0) workflow['letters'] = Object.fromEntries(roles.map((role) => [role, `brief-${role}`]));
  nameValues(dice, workflow, envOf);
  const maker = new ExpressionMaker(dice, envOf(workflow));
  const tariffs = addFees(dice, workflow, shape, maker);
  addRules(dice, workflow, maker);
  addRoutes(dice, workflow, maker);
  addPeriods(dice, workflow, maker);
  if (dice.chance(40)) addFiction(dice, workflow, shape);
  addOffice(dice, workflow, shape, maker);
  return { workflow, tariffs };
}

/** Further people of a list are parties, each with letters of their own or not. */
function partiesOf(dice: Dice, env: ExpressionType): Part[] {
  const others = env.kind === 'context' ? env.fields['mitbeteiligte']?.type : undefined;
  const own = others?.kind === 'list' && others.of.kind === 'context' && Object.hasOwn(others.of.fields, 'anschrift');
  const more = {
    role: dice.pick(['applicant', 'addressee', 'guardian']),
    at: 'mitbeteiligte',
    ...(dice.chance(70) ? { notified: true } : {}),
  };
  return [{ role: 'applicant', at: 'person' }, ...(others ? [own ? more : { ...more, address: 'person.anschrift' }] : [])];
}

/** A period that ends with a decision that counts as given, where the shape decides and can end so. */
function addFiction(dice: Dice, workflow: Record<string, any>, shape: ProcessShape): void {
  const { states, actions, initial, payment } = shape;
  const end = Object.entries(states).find(([, state]) => state.end === 'decided')?.[0];
  const grants = Object.values(actions).some(({ does, outcomes }) => does === 'prepare' && outcomes?.includes('granted'));
  if (!end || !grants || states[initial]?.clock !== 'running') return;
  const pauses = dice.chance(50);
  const open = Object.keys(states).filter((id) => {
    const { clock, end: last } = states[id]!;
    return !last && (clock === 'running' || (clock === 'paused' && !pauses)) && id !== payment;
  });
  const second = Object.values(actions).some(({ does }) => does === 'approve');
  const from = second ? 'bescheinigung-frei' : 'bescheinigung';
  const still = { citizen: 'Es gilt.', clock: 'stopped' };
  workflow['refine'] = {
    states: {
      gilt: { label: 'Gilt', ...still },
      bescheinigung: { label: 'Bescheinigung', ...still },
      ...(second && { 'bescheinigung-frei': { label: 'Bescheinigung frei', ...still } }),
    },
    actions: {
      'ist-vollstaendig': { label: 'Ist vollständig', does: 'confirm', by: ['caseworker'], from: [initial] },
      'gilt-nun': { label: 'Gilt nun als erteilt', does: 'deem', by: ['system'], from: open, to: 'gilt', outcomes: ['granted'] },
      'gilt-bescheinigen': {
        label: 'Bescheinigung vorbereiten',
        does: 'prepare',
        by: ['caseworker'],
        from: ['gilt'],
        to: 'bescheinigung',
        letter: 'certificate',
        outcomes: ['granted'],
      },
      ...(second && {
        'gilt-freigeben': { label: 'Bescheinigung freigeben', does: 'approve', by: ['second'], from: ['bescheinigung'], to: from },
      }),
      'gilt-versenden': {
        label: 'Bescheinigung versenden',
        does: 'send',
        by: ['caseworker'],
        from: [from],
        to: end,
        letter: 'certificate',
      },
      'gilt-abschliessen': { label: 'Ohne Bescheinigung abschließen', does: 'complete', by: ['caseworker'], from: ['gilt'], to: end },
    },
  };
  workflow['letters'] = { ...workflow['letters'], certificate: 'brief-certificate' };
  const fiction = {
    id: 'fiktion',
    label: 'Entscheidung',
    kind: 'statutory',
    start: dice.pick(['complete', 'complete', 'received']),
    period: 'P3M',
    warn: 'P7D',
    pauses,
    law: '§ 42a VwVfG',
    then: { action: 'gilt-nun', law: '§ 1 Testgesetz' },
  };
  workflow['deadlines'] = [...(workflow['deadlines'] ?? []), fiction];
}

export function outcomesOf({ states, actions }: ProcessShape): Outcome[] {
  const prepared = Object.values(actions).flatMap((action) => (action.does === 'prepare' ? (action.outcomes ?? []) : []));
  return [...new Set(Object.values(states).flatMap(({ end }) => (end === undefined ? [] : end === 'decided' ? prepared : [end])))];
}

function nameValues(dice: Dice, workflow: Record<string, any>, envOf: EnvOf): void {
  const computed: Part = {};
  for (let count = dice.int(0, 3); count > 0; count--) {
    const value = new ExpressionMaker(dice, envOf({ computed })).accepted(
      dice.pick(['number', 'integer', 'date', 'boolean', 'string'] as const),
    );
    if (value) computed[`berechnet_${count}`] = { value };
  }
  if (Object.keys(computed).length > 0) workflow['computed'] = computed;
  const input = dice.chance(40) ? new ExpressionMaker(dice, envOf({ computed })).accepted('number') : undefined;
  if (input) workflow['decisions'] = { stufe: tableOf(dice, input) };
}

const tableOf = (dice: Dice, value: string): Part => ({
  hit: dice.pick(['U', 'F']),
  inputs: [{ value }],
  outputs: [{ name: 'wert', type: 'number' }],
  rules: [
    { if: ['< 3'], then: [1] },
    { if: ['[3..10]'], then: [2] },
    { if: ['> 10'], then: [3] },
  ],
  ...(dice.chance(50) ? { default: [0] } : {}),
});

function dues(shape: ProcessShape): FeeDue[] {
  const cash = Object.values(shape.actions).some(({ does }) => does === 'cash');
  return [
    ...(shape.payment ? ['before-processing' as const] : []),
    ...(shape.letters?.includes('decision') ? ['after-decision' as const] : []),
    ...(cash ? ['at-counter' as const] : []),
  ];
}

function addFees(dice: Dice, workflow: Record<string, any>, shape: ProcessShape, maker: ExpressionMaker): Map<string, Part> {
  const tariffs = new Map<string, Part>();
  const possible = dues(shape);
  if (possible.length === 0) return tariffs;
  const fees = dice.times(0, 3, (index) => {
    const id = `erzeugt-${index}`;
    const tariff = makeTariff(dice, id, maker);
    tariffs.set(id, tariff);
    const due = tariff['kind'] === 'range' || tariff['date'] === 'decided' ? possible.at(-1)! : dice.pick(possible);
    const fee: Part = { tariff: id, due };
    if (dice.chance(40)) fee['when'] = maker.accepted('boolean');
    const guarded = dice.maybe(40, () => maker.guardedNumber());
    if (['per-unit', 'time'].includes(tariff['kind'] as string)) {
      fee['quantity'] = guarded?.value ?? maker.accepted('number') ?? '2';
      if (guarded) fee['when'] = guarded.when;
    }
    if (['percentage', 'stepped'].includes(tariff['kind'] as string)) fee['base'] = maker.accepted('integer') ?? '1000';
    return without(fee);
  });
  if (fees.length > 0) workflow['fees'] = fees;
  return tariffs;
}

function addRules(dice: Dice, workflow: Record<string, any>, maker: ExpressionMaker): void {
  const rules = dice.times(0, 2, () =>
    without({
      check: maker.accepted('boolean'),
      when: dice.maybe(20, () => maker.accepted('boolean')),
      at: 'person',
      message: 'Das passt nicht.',
    }),
  );
  const guarded = dice.maybe(30, () => maker.guardedNumber());
  if (guarded) rules.push({ check: `${guarded.value} > 1`, when: guarded.when, at: 'person', message: 'Das ist zu wenig.' });
  const kept = rules.filter(({ check }) => check);
  if (kept.length > 0) workflow['rules'] = kept;
  const when = dice.chance(20) ? maker.accepted('boolean') : undefined;
  if (when) workflow['eligibility'] = [{ id: 'nicht', when, because: 'es nicht geht.', instead: 'Fragen Sie uns.' }];
}

function addRoutes(dice: Dice, workflow: Record<string, any>, maker: ExpressionMaker): void {
  const queues = dice.times(0, 2, () => {
    const unit = dice.pick(['amt', 'kreisamt'] as const);
    return { when: maker.accepted('boolean'), unit, queue: units[unit] };
  });
  const kept = queues.filter(({ when }) => when);
  if (kept.length > 0) workflow['routing'].queues = kept;
}

function addPeriods(dice: Dice, workflow: Record<string, any>, maker: ExpressionMaker): void {
  const deadlines = dice.times(0, 3, (index) => {
    const event = dice.chance(40) ? maker.accepted('date') : undefined;
    const rule: Part = {
      id: `frist-${index}`,
      label: 'Entscheidung',
      kind: dice.pick(['target', 'statutory']),
      start: event ? 'event' : 'received',
      event,
      period: dice.pick(periods),
      when: dice.maybe(25, () => maker.accepted('boolean')),
    };
    if (rule['kind'] === 'statutory') Object.assign(rule, { law: '§ 1', warn: 'P7D', period: 'P1M' });
    return without(rule);
  });
  if (deadlines.length > 0) workflow['deadlines'] = deadlines;
}

function addOffice(dice: Dice, workflow: Record<string, any>, shape: ProcessShape, maker: ExpressionMaker): void {
  const does = Object.values(shape.actions).map((action) => action.does);
  if (does.includes('consult') && dice.chance(40))
    workflow['consultations'] = [
      without({
        id: 'rat',
        unit: 'kreisamt',
        question: 'Geht das?',
        period: 'P14D',
        when: dice.maybe(60, () => maker.accepted('boolean')),
      }),
    ];
  if (!does.includes('prepare')) return;
  const record = dice.times(0, 4, (index) => {
    const kind = dice.pick(['text', 'longtext', 'date', 'integer', 'money', 'choice', 'yesno'] as const);
    const typed = (
      {
        text: 'string',
        longtext: 'string',
        date: 'date',
        integer: 'integer',
        money: 'integer',
        yesno: 'boolean',
        choice: undefined,
      } as const
    )[kind];
    return without({
      name: `vermerk_${index}`,
      label: `Vermerk ${index}`,
      kind,
      options:
        kind === 'choice'
          ? [
              { value: 'a', label: 'A' },
              { value: 'b', label: 'B' },
            ]
          : undefined,
      required: dice.maybe(30, () => true),
      requiredWith: index > 0 ? dice.maybe(30, () => ({ [`vermerk_${index - 1}`]: 'filled' })) : undefined,
      requiredWhen: dice.maybe(15, () => maker.accepted('boolean')),
      default: typed && dice.maybe(60, () => maker.accepted(typed)),
      when: dice.maybe(20, () => maker.accepted('boolean')),
    });
  });
  if (record.length > 0) workflow['record'] = record;
}

const without = <T extends object>(part: T): T => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T;
