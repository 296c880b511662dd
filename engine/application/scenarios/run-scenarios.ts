import { duesAtCounter, replayCase, runCommand, type CaseEvent, type CaseState, type CommandInput } from '../../cases/index.ts';
import { computeDeadlines } from '../../deadlines/index.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import type { ActorRole, Scenario, Scenarios } from '../../definition/format.ts';
import { findZustaendigkeit } from '../../routing/index.ts';
import { isWithin } from '../../rules/prune.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import { mandatoryConsultations } from '../case-facts.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { computeDueDates } from '../case-due.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import { chosenOffer } from '../offers/chosen-offer.ts';
import { readParties } from '../parties.ts';
import type { TextTemplates } from '../ports.ts';

export interface ScenarioResult {
  scenario: string;
  problems: string[];
}

/** Plays every scenario of a service on its compiled bundle: form, fees, route, deadlines, and the way through the process. */
export function runScenarios(bundle: Bundle, { scenarios }: Scenarios, templates?: TextTemplates): ScenarioResult[] {
  return scenarios.map((scenario) => ({ scenario: scenario.name, problems: runScenario(bundle, scenario, templates) }));
}

function runScenario(bundle: Bundle, scenario: Scenario, templates?: TextTemplates): string[] {
  const { expect, today } = scenario;
  const problems: string[] = [];
  const evaluation = evaluateApplication(bundle, scenario.answers as JsonObject, today);
  const hidden = (path: string): boolean => isWithin(evaluation.hidden, path);
  for (const path of expect.shown ?? []) if (hidden(path)) problems.push(`${path} sollte zu sehen sein und ist es nicht.`);
  for (const path of expect.hidden ?? []) if (!hidden(path)) problems.push(`${path} sollte verborgen sein und ist es nicht.`);
  for (const wanted of expect.issues ?? []) {
    const found = evaluation.issues.find((issue) => issue.path === wanted.at);
    if (!found) problems.push(`Bei ${wanted.at} sollte etwas beanstandet werden.`);
    else if (wanted.message && found.message !== wanted.message) problems.push(`Die Meldung bei ${wanted.at} lautet: ${found.message}`);
  }
  const unexpected = evaluation.issues.filter((issue) => !expect.issues?.some((wanted) => wanted.at === issue.path));
  for (const issue of unexpected) problems.push(`${issue.path}: ${issue.message}`);
  return evaluation.issues.length > 0 ? problems : [...problems, ...checkOffice(bundle, scenario, evaluation.answers, templates)];
}

function checkOffice(bundle: Bundle, scenario: Scenario, answers: JsonObject, templates?: TextTemplates): string[] {
  const { expect, today } = scenario;
  const problems: string[] = [];
  const fees = assessGebuehren(bundle, answers, { received: today, today });
  if (!fees.ok) return [fees.reason];
  const amounts = fees.assessment.lines.map(({ tariff, amount }) => ({ tariff, amount }));
  if (expect.fees && JSON.stringify(expect.fees) !== JSON.stringify(amounts))
    problems.push(`Die Gebühren sind ${JSON.stringify(amounts)}.`);
  const place = findZustaendigkeit(bundle, answers, today);
  if (expect.unit && place.unit !== expect.unit) problems.push(`Zuständig ist ${place.unit}.`);
  if (expect.queue && place.queue !== expect.queue) problems.push(`Die Warteschlange ist ${place.queue}.`);
  for (const [id, date] of Object.entries((expect.deadlines ?? {}) as Record<string, string>)) {
    const found = computeDeadlines(bundle, { received: today, pauses: [], today, answers }).find((deadline) => deadline.id === id);
    if (found?.date !== date) problems.push(`Die Frist ${id} endet am ${found?.date ?? 'nie'}.`);
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
): string[] {
  const { expect, today } = scenario;
  const waits = bundle.process.payment && bundle.workflow.fees?.some((fee) => fee.due.startsWith('before-'));
  const first = expect.path?.map((step) => (typeof step === 'string' ? step : step.action))[0];
  const start =
    waits && first && bundle.process.actions[first]?.from.includes(bundle.process.payment!)
      ? bundle.process.payment!
      : bundle.process.initial;
  const at = `${today}T09:00:00.000Z`;
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
  for (const step of expect.path ?? []) {
    const action = typeof step === 'string' ? step : step.action;
    const person = bundle.process.actions[action]?.by.includes('second') ? 'zweite' : 'erste';
    const actor = { kind: 'staff' as const, id: person, name: person };
    const facts = {
      mandatoryConsultations: mandatoryConsultations({ bundle, state }),
      feesSettled: bundle.process.actions[action]?.requires?.includes('fees-open') !== true,
      deadlines: computeDueDates(bundle, state, today),
    };
    const input = inputFor(bundle, state, action, typeof step === 'string' ? undefined : step.outcome);
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
    if (!result.ok) return [`Der Schritt „${action}“ ist nicht möglich: ${result.message}`];
    if (result.event.type === 'send' && result.event.data.letter) letters.push(result.event.data.letter);
    events.push(result.event);
    state = replayCase(bundle.process, events);
    const role = 'letter' in result.event.data ? result.event.data.letter : undefined;
    const unwritten =
      templates && role && result.event.type !== 'letter-sent' ? tryLetter(bundle, state, role, today, templates) : undefined;
    if (unwritten) return [unwritten];
  }
  const problems: string[] = [];
  if (expect.state && state.state !== expect.state) problems.push(`Der Vorgang endet im Stand ${state.state}.`);
  if (expect.letters && JSON.stringify(expect.letters) !== JSON.stringify(letters))
    problems.push(`Versandt wurde: ${letters.join(', ') || 'nichts'}.`);
  return problems;
}

/** Sets the letter's text as it would be written now; a name that does not exist shows here, not when a caseworker clicks. */
function tryLetter(bundle: Bundle, state: CaseState, role: string, today: string, templates: TextTemplates): string | undefined {
  try {
    composeLetter(templates, role, { bundle, state, number: '2026-000001', today });
    return undefined;
  } catch (error) {
    return `Das Schreiben „${role}“ lässt sich nicht schreiben: ${(error as Error).message}`;
  }
}

function onlyOutcome(bundle: Bundle, action: string): CommandInput['outcome'] {
  const outcomes = bundle.process.actions[action]?.outcomes ?? [];
  return outcomes.length === 1 ? outcomes[0] : undefined;
}

/** Input of the operations that record something. */
function recordInput(bundle: Bundle, state: CaseState, action: string): CommandInput {
  const [flag] = Object.keys(bundle.process.actions[action]?.flags ?? {});
  return {
    amount: 10_000,
    rhythm: 'monthly',
    from: '9998-01-01',
    until: '9999-12-31',
    at: '9999-12-31T10:00',
    document: 'personalausweis',
    method: 'card',
    reference: 'B-0001',
    fees: duesAtCounter(state.submitted.fees),
    recipient: 'Andere Behörde',
    number: '2026-000000',
    other: 'anderer-vorgang',
    kind: 'objection-to',
    deadline: bundle.workflow.deadlines?.find((rule) => !state.extensions.some(({ deadline }) => deadline === rule.id))?.id,
    flag,
    on: flag === undefined || !state.flags.includes(flag),
    offer: chosenOffer(bundle, state.submitted.answers)?.offer,
    rank: 1,
  };
}

/** Plausible input for any action; the scenario only says which way it goes. */
function inputFor(bundle: Bundle, state: CaseState, action: string, outcome?: CommandInput['outcome']): CommandInput {
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
    outcome: outcome ?? onlyOutcome(bundle, action),
    reasons: 'Begründung',
    ...recordInput(bundle, state, action),
  };
}
