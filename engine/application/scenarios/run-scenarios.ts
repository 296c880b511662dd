import { addPeriod } from '../../deadlines/index.ts';
import { duesAtCounter, replayCase, runCommand, type CaseEvent, type CaseState, type CommandInput } from '../../cases/index.ts';
import { computeDeadlines } from '../../deadlines/index.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import type { ActorRole, Scenario, Scenarios } from '../../definition/format.ts';
import { findZustaendigkeit } from '../../routing/index.ts';
import { isWithin } from '../../rules/prune.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import { mandatoryConsultations, runningDeadlines } from '../case-facts.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { findStop } from '../find-stop.ts';
import { computeDueDates } from '../case-due.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import { formatCents } from '../local-date.ts';
import { chosenOffer } from '../offers/chosen-offer.ts';
import { findAddressees, readParties } from '../parties.ts';
import type { TextTemplates } from '../ports.ts';
import { applicableRecord } from '../record/applicable-record.ts';
import { outcomesWithoutReasons } from '../record/outcomes-without-reasons.ts';
import { recordForScenario, wrongRecord } from './scenario-record.ts';

export interface ScenarioProblem {
  /** Where the scenario says otherwise: `['expect', 'fees']`. */
  at: (string | number)[];
  /** German: what was found, what was expected. */
  message: string;
}
export interface ScenarioResult {
  scenario: string;
  problems: ScenarioProblem[];
}

/** Plays every scenario of a service on its compiled bundle: form, fees, route, deadlines, and the way through the process. */
export function runScenarios(bundle: Bundle, { scenarios }: Scenarios, templates?: TextTemplates): ScenarioResult[] {
  return scenarios.map((scenario) => ({ scenario: scenario.name, problems: runScenario(bundle, scenario, templates) }));
}

function runScenario(bundle: Bundle, scenario: Scenario, templates?: TextTemplates): ScenarioProblem[] {
  const { expect, today } = scenario;
  const problems: ScenarioProblem[] = [];
  const tell = (at: ScenarioProblem['at'], message: string): void => void problems.push({ at, message });
  const evaluation = evaluateApplication(bundle, scenario.answers as JsonObject, today);
  const hidden = (path: string): boolean => isWithin(evaluation.hidden, path);
  expect.shown?.forEach((path, at) => hidden(path) && tell(['expect', 'shown', at], `„${path}“ sollte zu sehen sein und ist es nicht.`));
  expect.hidden?.forEach(
    (path, at) => !hidden(path) && tell(['expect', 'hidden', at], `„${path}“ sollte verborgen sein und ist es nicht.`),
  );
  for (const [index, wanted] of (expect.issues ?? []).entries()) {
    const at = ['expect', 'issues', index];
    const found = evaluation.issues.find((issue) => issue.path === wanted.at);
    if (!found) tell(at, `Bei „${wanted.at}“ sollte etwas beanstandet werden.`);
    else if (wanted.message && found.message !== wanted.message)
      tell([...at, 'message'], `Die Meldung bei „${wanted.at}“ lautet: ${found.message}`);
  }
  const stop = findStop(bundle, evaluation, today)?.rule.id;
  if (stop !== expect.stop)
    tell(['expect', 'stop'], stop ? `Der Antrag wird angehalten: ${stop}.` : `Der Antrag wird nicht angehalten (${expect.stop}).`);
  if (stop !== undefined) return problems;
  const unexpected = evaluation.issues.filter((issue) => !expect.issues?.some((wanted) => wanted.at === issue.path));
  for (const issue of unexpected)
    tell(['answers', ...issue.path.split('.').map(asStep)], `Die Antwort bei „${issue.path}“ wird beanstandet: ${issue.message}`);
  return evaluation.issues.length > 0 ? problems : [...problems, ...checkOffice(bundle, scenario, evaluation.answers, templates)];
}

const asStep = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);
const feesText = (fees: { tariff: string; amount: number }[]): string =>
  fees.map(({ tariff, amount }) => `${tariff} ${formatCents(amount)}`).join(', ') || 'keine';

function checkOffice(bundle: Bundle, scenario: Scenario, answers: JsonObject, templates?: TextTemplates): ScenarioProblem[] {
  const { expect, today } = scenario;
  const problems: ScenarioProblem[] = [];
  const tell = (key: string, message: string, ...more: string[]): void => void problems.push({ at: ['expect', key, ...more], message });
  const fees = assessGebuehren(bundle, answers, { received: today, today });
  if (!fees.ok) return [{ at: ['name'], message: fees.reason }];
  const amounts = fees.assessment.lines.map(({ tariff, amount }) => ({ tariff, amount }));
  if (expect.fees && JSON.stringify(expect.fees) !== JSON.stringify(amounts))
    tell('fees', `Erwartet sind die Gebühren ${feesText(expect.fees)}, berechnet wurden: ${feesText(amounts)}.`);
  const place = findZustaendigkeit(bundle, answers, today);
  if (expect.unit && place.unit !== expect.unit) tell('unit', `Erwartet ist die Stelle ${expect.unit}, zuständig ist ${place.unit}.`);
  if (expect.queue && place.queue !== expect.queue)
    tell('queue', `Erwartet ist die Warteschlange ${expect.queue}, der Antrag kommt in ${place.queue}.`);
  for (const [id, date] of Object.entries((expect.deadlines ?? {}) as Record<string, string>)) {
    const found = computeDeadlines(bundle, { received: today, pauses: [], today, complete: today, answers }).find(
      (deadline) => deadline.id === id,
    );
    if (found?.date !== date)
      tell('deadlines', `Die Frist ${id} endet ${found ? `am ${found.date}` : 'nie'}, erwartet ist der ${date}.`, id);
  }
  return [...problems, ...walk(bundle, scenario, { answers, place, fees: fees.assessment.lines }, templates)];
}

const roles: ActorRole[] = ['citizen', 'caseworker', 'second', 'consulted', 'system'];

/** Goes the path of a scenario; each step is done by whoever may do it, a second person where one is asked for. */
function walk(
  bundle: Bundle,
  scenario: Scenario,
  { answers, place, fees }: { answers: JsonObject; place: ReturnType<typeof findZustaendigkeit>; fees: GebuehrLine[] },
  templates?: TextTemplates,
): ScenarioProblem[] {
  const { expect } = scenario;
  let { today } = scenario;
  const waits = bundle.process.payment && bundle.workflow.fees?.some((fee) => fee.due.startsWith('before-'));
  const first = expect.path?.map((step) => (typeof step === 'string' ? step : step.action))[0];
  const start =
    waits && first && bundle.process.actions[first]?.from.includes(bundle.process.payment!)
      ? bundle.process.payment!
      : bundle.process.initial;
  let at = `${today}T09:00:00.000Z`;
  const system = { kind: 'system' as const, id: 'system', name: 'System' };
  const data = {
    answers,
    channel: 'online' as const,
    receivedAt: at,
    state: start,
    ...place,
    parties: readParties(bundle, answers, today),
    files: [],
    fees,
  };
  const events: CaseEvent[] = [{ type: 'submitted', at, actor: system, data }];
  let state = replayCase(bundle.process, events);
  const letters: string[] = [];
  for (const [index, step] of (expect.path ?? []).entries()) {
    const stepAt = ['expect', 'path', index];
    const action = typeof step === 'string' ? step : step.action;
    const ranOut = bundle.workflow.deadlines?.find(({ then }) => then?.action === action);
    if (ranOut) {
      const due = computeDueDates(bundle, state, today).find(({ id, paused }) => id === ranOut.id && !paused);
      if (!due) return [{ at: stepAt, message: `Der Schritt „${action}“ ist nicht möglich: Die Frist „${ranOut.id}“ läuft hier nicht.` }];
      if (due.date >= today) today = addPeriod(due.date, 'P1D');
      at = `${today}T09:00:00.000Z`;
    }
    const person = bundle.process.actions[action]?.by.includes('second') ? 'zweite' : 'erste';
    const actor = { kind: 'staff' as const, id: person, name: person };
    const facts = {
      mandatoryConsultations: mandatoryConsultations({ bundle, state }),
      feesSettled: bundle.process.actions[action]?.requires?.includes('fees-open') !== true,
      deadlines: runningDeadlines(bundle, state, today),
      record: applicableRecord(bundle, state),
      withoutReasons: outcomesWithoutReasons(bundle),
    };
    const chosen = typeof step === 'string' ? { action } : step;
    const outcome = chosen.outcome ?? onlyOutcome(bundle, action);
    const input = {
      ...inputFor(bundle, state, { action, outcome, today, deadline: ranOut?.id }),
      record: recordForScenario(bundle, state, { ...chosen, outcome }, today),
    };
    const result = runCommand(bundle.process, state, facts, {
      action,
      actor,
      roles,
      units: Object.keys(bundle.town.units),
      input,
      now: at,
      today,
      newId: `id-${events.length}`,
    });
    if (!result.ok) return [{ at: stepAt, message: `Der Schritt „${action}“ ist nicht möglich: ${result.message}` }];
    if (result.event.type === 'send' && result.event.data.letter) letters.push(result.event.data.letter);
    events.push(result.event);
    state = replayCase(bundle.process, events);
    const role = 'letter' in result.event.data ? result.event.data.letter : undefined;
    const unwritten =
      templates && role && result.event.type !== 'letter-sent' ? tryLetter(bundle, state, role, today, templates) : undefined;
    if (unwritten) return [{ at: stepAt, message: unwritten }];
  }
  const problems: ScenarioProblem[] = [];
  const names = findAddressees(state.parties).map(({ name }) => name);
  if (expect.addressees && JSON.stringify(expect.addressees) !== JSON.stringify(names))
    problems.push({
      at: ['expect', 'addressees'],
      message: `Schreiben bekommt: ${names.join(', ') || 'niemand'}, erwartet ist: ${expect.addressees.join(', ') || 'niemand'}.`,
    });
  if (expect.state && state.state !== expect.state)
    problems.push({ at: ['expect', 'state'], message: `Der Vorgang endet im Stand ${state.state}, erwartet ist ${expect.state}.` });
  problems.push(...wrongRecord(expect.record, state.record));
  if (expect.letters && JSON.stringify(expect.letters) !== JSON.stringify(letters))
    problems.push({
      at: ['expect', 'letters'],
      message: `Versandt wurde: ${letters.join(', ') || 'nichts'}, erwartet ist: ${expect.letters.join(', ') || 'nichts'}.`,
    });
  return problems;
}

/** Sets the letter's text as it would be written now; a name that does not exist shows here, not when a caseworker clicks. */
function tryLetter(bundle: Bundle, state: CaseState, role: string, today: string, templates: TextTemplates): string | undefined {
  try {
    for (const party of findAddressees(state.parties).length > 1 ? findAddressees(state.parties) : [undefined])
      composeLetter(templates, role, { bundle, state, number: '2026-000001', today, party });
    return undefined;
  } catch (error) {
    return `Das Schreiben „${role}“ lässt sich nicht schreiben: ${(error as Error).message}`;
  }
}

function onlyOutcome(bundle: Bundle, action: string): CommandInput['outcome'] {
  const outcomes = bundle.process.actions[action]?.outcomes ?? [];
  return outcomes.length === 1 ? outcomes[0] : undefined;
}

/** A step of a scenario and the day it is taken. */
interface StepAt {
  action: string;
  outcome?: CommandInput['outcome'];
  today: string;
  /** Deadline that sets the step off. */
  deadline?: string;
}

/** Everything is there since today; a deadline is extended by a month; a benefit runs long. */
function spanOf(bundle: Bundle, state: CaseState, action: string, today: string): Pick<CommandInput, 'from' | 'until'> {
  switch (bundle.process.actions[action]?.does) {
    case 'confirm':
      return { from: today };
    case 'extend': {
      const last = computeDueDates(bundle, state, today).map(({ date }) => date);
      return { until: addPeriod(last.at(-1) ?? today, 'P1M') };
    }
    default:
      return { from: '9998-01-01', until: '9999-12-31' };
  }
}

/** Input of the operations that record something. */
function recordInput(bundle: Bundle, state: CaseState, { action, today, deadline }: StepAt): CommandInput {
  const [flag] = Object.keys(bundle.process.actions[action]?.flags ?? {});
  return {
    amount: 10_000,
    rhythm: 'monthly',
    ...spanOf(bundle, state, action, today),
    at: '9999-12-31T10:00',
    document: 'personalausweis',
    method: 'card',
    reference: 'B-0001',
    fees: duesAtCounter(state.submitted.fees),
    recipient: 'Andere Behörde',
    number: '2026-000000',
    other: 'anderer-vorgang',
    kind: 'objection-to',
    deadline: deadline ?? bundle.workflow.deadlines?.find((rule) => !state.extensions.some(({ deadline }) => deadline === rule.id))?.id,
    flag,
    on: flag === undefined || !state.flags.includes(flag),
    offer: chosenOffer(bundle, state.submitted.answers)?.offer,
    rank: 1,
  };
}

/** Plausible input for any action; the scenario only says which way it goes. */
function inputFor(bundle: Bundle, state: CaseState, step: StepAt): CommandInput {
  const rule = mandatoryConsultations({ bundle, state }).find((due) => !state.consultations.some((asked) => asked.rule === due.id));
  const other = Object.keys(bundle.town.units).find((unit) => unit !== state.unit) ?? state.unit;
  const unit = rule?.unit ?? other;
  return {
    text: 'Text',
    reason: 'Grund',
    due: '9999-12-31',
    unit,
    queue: Object.keys(bundle.town.units[unit]?.queues ?? {})[0],
    authority: bundle.town.units[unit]?.authority,
    question: rule?.question ?? 'Frage',
    rule: rule?.id,
    consultation: state.consultations.find((consultation) => !consultation.answer)?.id,
    outcome: step.outcome,
    reasons: 'Begründung',
    ...recordInput(bundle, state, step),
  };
}
