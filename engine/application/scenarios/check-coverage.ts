import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import { feesOfOffers } from '../../definition/compile/compile-booking.ts';
import type { Code } from '../../definition/codes/index.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import type { FeeStep, Scenario, Scenarios } from '../../definition/format.ts';
import type { SourceFile } from '../../definition/read/source-file.ts';
import { isWithin } from '../../rules/prune.ts';
import { expandPath } from '../../rules/paths.ts';
import type { Evaluation } from '../../rules/api.ts';
import { holds } from '../catalog/bundle-runtime.ts';
import { findUndivided, findZustaendigkeit, targetsOf } from '../../routing/index.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { findAddressees, readParties } from '../parties.ts';
import { reachableActions, reachableEnds } from './reachable-ends.ts';
import { uncoveredRows } from './uncovered-rows.ts';

export interface Played {
  scenario: Scenario;
  evaluation: Evaluation;
}

/**
 * What no scenario of a service goes through: conditions (both sides), fee rows, routes, rules, consultations, outcomes, refined steps.
 * @param own paths governed by the service's own conditions
 */
export function checkCoverage(bundle: Bundle, { scenarios }: Scenarios, file: SourceFile, own: ReadonlySet<string>): Diagnostic[] {
  const { played, complete } = playAnswers(bundle, scenarios);
  const report = (code: Code, message: string): Diagnostic => file.report(code, ['scenarios'], message, { key: true });
  return [
    ...uncoveredConditions(bundle, played, own, report),
    ...uncoveredFees(bundle, complete, report),
    ...uncoveredRoutes(bundle, complete, report),
    ...uncoveredDistricts(bundle, complete, report),
    ...uncoveredRules(bundle, played, report),
    ...uncoveredSteps(bundle, scenarios, report),
    ...uncoveredAddressees(bundle, complete, report),
  ];
}
export type Report = (code: Code, message: string) => Diagnostic;

/** What the form makes of the answers of scenarios; complete are those that could be sent. */
export function playAnswers(bundle: Bundle, scenarios: Scenario[]): { played: Played[]; complete: Played[] } {
  const played = scenarios.map((scenario) => ({
    scenario,
    evaluation: evaluateApplication(bundle, scenario.answers as JsonObject, scenario.today),
  }));
  return { played, complete: played.filter(({ evaluation }) => evaluation.issues.length === 0) };
}

export function uncoveredConditions(bundle: Bundle, played: Played[], own: ReadonlySet<string>, report: Report): Diagnostic[] {
  return bundle.form.conditions.flatMap(({ scope, shows }) =>
    shows.flatMap((path) => {
      if (!own.has(path)) return [];
      const sides = new Set(played.flatMap(({ evaluation }) => sidesOf(evaluation, scope, path)));
      const missing = [true, false].filter((side) => !sides.has(side));
      return missing.map((side) => report('AW1911', `In keinem Szenario ist „${path}“ ${side ? 'zu sehen' : 'verborgen'}.`));
    }),
  );
}

/** Whether the field is shown, for each place where it could be; none where what it stands in is not there. */
function sidesOf({ answers, hidden }: Evaluation, scope: string, path: string): boolean[] {
  const places = scope === '' ? [path] : expandPath(answers, scope).flatMap((at) => expandPath(answers, path, at));
  return places.filter((at) => !isWithin(hidden, parentOf(at))).map((at) => !hidden.has(at));
}
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** Fees of the service itself; what a town's offers cost is compiled behind them and changes every season. */
function ownFees({ workflow, booking }: Bundle): FeeStep[] {
  const fees = workflow.fees ?? [];
  return fees.slice(0, fees.length - feesOfOffers(booking).length);
}

/** @param isMeant absent: every fee counts */
export function uncoveredFees(
  bundle: Bundle,
  complete: Played[],
  report: Report,
  isMeant: (step: FeeStep) => boolean = () => true,
): Diagnostic[] {
  const steps = ownFees(bundle).filter(isMeant);
  return steps.flatMap((step) => {
    const charged = complete.filter(
      ({ scenario, evaluation }) => !step.when || isTrue(bundle, step.when, evaluation.answers, scenario.today),
    );
    if (charged.length === 0) return [report('AW1663', `In keinem Szenario wird die Gebühr „${step.tariff}“ erhoben.`)];
    const free =
      step.when && charged.length === complete.length
        ? [report('AW1663', `In jedem Szenario wird die Gebühr „${step.tariff}“ erhoben, obwohl sie eine Bedingung hat.`)]
        : [];
    return [...free, ...uncoveredRows(bundle, step, charged, report)];
  });
}

/** @param first so many rules count, and the usual queue does not; absent: all do */
export function uncoveredRoutes(bundle: Bundle, complete: Played[], report: Report, first?: number): Diagnostic[] {
  const routes = bundle.workflow.routing.queues ?? [];
  if (routes.length === 0) return [];
  const taken = new Set(
    complete.map(({ scenario, evaluation }) => routes.findIndex((route) => isTrue(bundle, route.when, evaluation.answers, scenario.today))),
  );
  const missing = routes
    .slice(0, first)
    .flatMap((route, index) =>
      taken.has(index) ? [] : [report('AW1662', `Kein Szenario kommt in die Warteschlange „${route.queue}“ (Regel ${index + 1}).`)],
    );
  return taken.has(-1) || first !== undefined
    ? missing
    : [...missing, report('AW1914', `Kein Szenario kommt in die übliche Warteschlange „${bundle.workflow.routing.queue}“.`)];
}

/** Where the town divides a queue of the service by districts, one scenario lies in a district and one in none. */
function uncoveredDistricts(bundle: Bundle, complete: Played[], report: Report): Diagnostic[] {
  const { routing } = bundle.workflow;
  const queues = [routing, ...(routing.queues ?? [])].map(({ unit = routing.unit, queue }) => ({ authority: '', unit, queue }));
  if (!routing.district || !queues.some((place) => targetsOf(bundle, place))) return [];
  const moved = complete.flatMap(({ scenario: { today }, evaluation: { answers } }) => {
    const place = findUndivided(bundle, answers, today);
    const { unit, queue } = findZustaendigkeit(bundle, answers, today);
    return targetsOf(bundle, place) ? [unit !== place.unit || queue !== place.queue] : [];
  });
  return [
    ...(moved.includes(true) ? [] : [report('AW1662', 'Kein Szenario liegt in einem Bezirk mit eigener Warteschlange.')]),
    ...(moved.includes(false) ? [] : [report('AW1914', 'Kein Szenario liegt außerhalb der Bezirke.')]),
  ];
}

function uncoveredRules(bundle: Bundle, played: Played[], report: Report): Diagnostic[] {
  const rules = (bundle.workflow.rules ?? [])
    .filter(
      (rule) =>
        !played.some(({ evaluation }) => evaluation.issues.some((issue) => issue.path === rule.at && issue.message === rule.message)),
    )
    .map((rule) => report('AW1916', `Kein Szenario verstößt gegen die Regel „${rule.check}“.`));
  const consultations = (bundle.workflow.consultations ?? [])
    .filter(
      (rule) => rule.when && !played.some(({ scenario, evaluation }) => isTrue(bundle, rule.when!, evaluation.answers, scenario.today)),
    )
    .map((rule) => report('AW1917', `In keinem Szenario ist die Stellungnahme „${rule.id}“ nötig.`));
  return [...rules, ...consultations];
}

/** Where parties get letters of their own, some scenario has more than one who gets them. */
function uncoveredAddressees(bundle: Bundle, complete: Played[], report: Report): Diagnostic[] {
  const mappings = (bundle.workflow.parties ?? []).filter(({ notified }) => notified);
  const several = complete.some(
    ({ scenario, evaluation }) => findAddressees(readParties(bundle, evaluation.answers, scenario.today)).length > 1,
  );
  return mappings.length === 0 || several
    ? []
    : [report('AW1920', 'In keinem Szenario bekommt mehr als eine Person ein eigenes Schreiben.')];
}

/** A decision that can go one way only goes it without being told. */
function onlyOutcome({ process }: Bundle, action: string): string | undefined {
  const { does, outcomes = [] } = process.actions[action] ?? {};
  return does === 'prepare' && outcomes.length === 1 ? outcomes[0] : undefined;
}

function uncoveredSteps(bundle: Bundle, scenarios: Scenario[], report: Report): Diagnostic[] {
  const steps = scenarios.flatMap(({ expect }) =>
    (expect.path ?? []).map((step) => (typeof step === 'string' ? { action: step, outcome: undefined } : step)),
  );
  const taken = new Set(steps.map(({ action }) => action));
  const ranOut = (bundle.workflow.deadlines ?? []).flatMap(({ id, then }) => (then ? [{ id, action: then.action }] : []));
  const clocked = new Set(ranOut.map(({ action }) => action));
  const refined = Object.entries(bundle.workflow.refine?.actions ?? {}).flatMap(([id, patch]) =>
    patch && !taken.has(id) && !clocked.has(id) ? [id] : [],
  );
  const possible = reachableActions(bundle);
  const reached = new Set<string | undefined>([
    ...steps.map(({ action, outcome }) => outcome ?? onlyOutcome(bundle, action)),
    ...steps.map(({ action }) => bundle.process.actions[action]?.to),
  ]);
  const outcomes = new Set(
    Object.values(bundle.process.actions).flatMap((action) => (action.does === 'prepare' ? (action.outcomes ?? []) : [])),
  );
  const ends = reachableEnds(bundle).filter((id) => !reached.has(id));
  return [
    ...ranOut
      .filter(({ action }) => !taken.has(action))
      .map(({ id, action }) => report('AW1919', `In keinem Szenario läuft die Frist „${id}“ ab (Aktion „${action}“).`)),
    ...refined.map((id) =>
      possible.has(id)
        ? report('AW1664', `Kein Szenario geht über die Aktion „${id}“.`)
        : report('AW1921', `Die Aktion „${id}“ ist verfeinert, in diesem Dienst kommt es aber nie zu ihr: Vorher ist nichts zu bezahlen.`),
    ),
    ...[...outcomes]
      .filter((outcome) => !reached.has(outcome))
      .map((outcome) => report('AW1915', `Kein Szenario endet mit dem Ausgang „${outcome}“.`)),
    ...ends.map((id) => report('AW1918', `Kein Szenario endet im Stand „${id}“.`)),
  ];
}

/** A condition that cannot be judged for an incomplete application does not hold. */
function isTrue(bundle: Bundle, source: string, answers: JsonObject, today: string): boolean {
  try {
    return holds(bundle, source, answers, today);
  } catch {
    return false;
  }
}
