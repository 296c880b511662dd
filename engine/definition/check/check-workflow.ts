import Handlebars from 'handlebars';
import type { ExpectedKind, ExpressionProblem } from '../expressions/index.ts';
import { ServiceExpressions } from '../named-values/index.ts';
import { normaliseSchema, publishedSchema } from '../compile/normalise-schema.ts';
import { refineProcess } from '../compile/refine-process.ts';
import { resolveSchema } from '../compile/resolve-schema.ts';
import type { JsonSchema } from '../bundle.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { ProcessShape, Tariff, Tenant, Workflow } from '../format.ts';
import { findNearest } from '../nearest.ts';
import { checkBooking } from './check-offers.ts';
import { checkRefinement } from './check-refinement.ts';
import { asScenarios, asShape, asTariff, asTenant, asWorkflow, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkFeeStep, type ReportStep } from './tariff/check-fee-step.ts';
import { expressionsIn } from './tariff/tariff-expressions.ts';

type Report = (code: string, path: DataPath, message: string, nearest?: string) => void;

/** References and expressions of a service: process, tariffs, units, letters, statutes, parties, retention, scenarios. */
export function checkWorkflow(raw: RawCatalog, service: RawService, sound: Set<string>): Diagnostic[] {
  const file = service.workflow!;
  const workflow = asWorkflow(file);
  const found: Diagnostic[] = [];
  const report: Report = (code, path, message, nearest) => void found.push(file.report(code, path, message, { nearest }));
  if (workflow.service !== service.id) report('AW1601', ['service'], `Der Dienst heißt wie sein Ordner: „${service.id}“.`);
  if (workflow.topic !== service.topic) report('AW1602', ['topic'], `Das Thema heißt wie der Ordner darüber: „${service.topic}“.`);
  const shapeFile = raw.shapes.get(workflow.process);
  if (!shapeFile)
    report('AW1603', ['process'], `Das Verfahren „${workflow.process}“ gibt es nicht.`, findNearest(workflow.process, raw.shapes.keys()));
  const shape = shapeFile && sound.has(shapeFile.path) ? refineProcess(asShape(shapeFile), workflow.refine) : undefined;
  if (shapeFile && shape && workflow.refine) found.push(...checkRefinement(file, asShape(shapeFile), workflow.refine));
  const towns = [...raw.tenants.values()]
    .filter((town) => town.tenant && sound.has(town.tenant.path))
    .map((town) => asTenant(town.tenant!));
  const offering = towns.filter((town) => town.services.includes(service.id));
  for (const town of offering) checkTown(report, workflow, town);
  checkFees(report, raw, workflow, shape, offering);
  if (workflow.consultations?.length && shape && !Object.values(shape.actions).some((action) => action.does === 'consult'))
    report('AW1447', ['consultations'], 'Dieses Verfahren kann niemanden beteiligen: Es fehlt eine Aktion consult.');
  if (shape) {
    checkLetters(found, report, raw, service, workflow, shape);
    checkRetention(report, workflow, shape);
  }
  if (service.schema && service.schema.problems.length === 0) {
    const { schema, problems } = resolveSchema(service.schema, raw.vocabulary);
    if (problems.length === 0) found.push(...checkBooking(file, workflow, schema, shape));
    if (problems.length === 0) checkExpressions(report, raw, file, workflow, normaliseSchema(schema), offering, found);
  }
  if (service.scenarios && sound.has(service.scenarios.path)) checkScenarios(found, service.scenarios, workflow, shape);
  return found;
}

function checkTown(report: Report, workflow: Workflow, town: Tenant): void {
  const place = (unit: string | undefined, queue: string | undefined, path: DataPath): void => {
    const office = unit === undefined ? undefined : town.units[unit];
    if (unit !== undefined && !office)
      report('AW1611', path, `${town.name} hat keine Stelle „${unit}“.`, findNearest(unit, Object.keys(town.units)));
    else if (office && queue && !office.queues[queue])
      report('AW1612', path, `Die Stelle „${unit}“ hat keine Warteschlange „${queue}“.`, findNearest(queue, Object.keys(office.queues)));
  };
  place(workflow.routing.unit, workflow.routing.queue, ['routing']);
  workflow.routing.queues?.forEach((route, index) => place(route.unit ?? workflow.routing.unit, route.queue, ['routing', 'queues', index]));
  workflow.consultations?.forEach((rule, index) => place(rule.unit, undefined, ['consultations', index, 'unit']));
  workflow.law.forEach((law, index) => {
    if (law.statute && !town.statutes?.[law.statute])
      report(
        'AW1613',
        ['law', index, 'statute'],
        `${town.name} hat keine Satzung „${law.statute}“.`,
        findNearest(law.statute, Object.keys(town.statutes ?? {})),
      );
  });
  workflow.deadlines?.forEach((deadline, index) => {
    if (deadline.kind === 'statutory' && !deadline.law)
      report('AW1614', ['deadlines', index], 'Eine gesetzliche Frist nennt ihre Rechtsgrundlage (law).');
  });
}

function checkFees(report: Report, raw: RawCatalog, workflow: Workflow, shape: ProcessShape | undefined, towns: Tenant[]): void {
  workflow.fees?.forEach((fee, index) => {
    const known = [...raw.tariffs.keys(), ...towns.flatMap((town) => [...(raw.tenants.get(town.tenant)?.tariffs.keys() ?? [])])];
    if (!known.includes(fee.tariff))
      report('AW1621', ['fees', index, 'tariff'], `Den Tarif „${fee.tariff}“ gibt es nicht.`, findNearest(fee.tariff, known));
    if (shape && fee.due === 'at-counter' && !Object.values(shape.actions).some((action) => action.does === 'cash'))
      report('AW1622', ['fees', index, 'due'], `Das Verfahren „${workflow.process}“ kennt keine Zahlung am Schalter (Aktion cash).`);
    if (shape && fee.due.startsWith('before-') && !shape.payment)
      report('AW1622', ['fees', index, 'due'], `Das Verfahren „${workflow.process}“ kennt keine Zahlung vor der Bearbeitung (payment).`);
    if (shape && fee.due === 'after-decision' && !Object.values(shape.actions).some((action) => action.does === 'prepare'))
      report('AW1623', ['fees', index, 'due'], 'Dieses Verfahren kennt keine Entscheidung, nach der eine Gebühr fällig werden könnte.');
  });
}

function checkLetters(
  found: Diagnostic[],
  report: Report,
  raw: RawCatalog,
  service: RawService,
  workflow: Workflow,
  shape: ProcessShape,
): void {
  const roles = new Set([
    ...(shape.letters ?? []),
    ...Object.values(shape.actions).flatMap((action) => (action.letter ? [action.letter] : [])),
  ]);
  const letters = (workflow.letters ?? {}) as Record<string, string>;
  const known = [...service.letters.keys(), ...raw.letters.keys()];
  for (const role of roles) if (!letters[role]) report('AW1631', ['letters'], `Das Verfahren braucht ein Schreiben für „${role}“.`);
  for (const [role, id] of Object.entries(letters)) {
    const letter = service.letters.get(id) ?? raw.letters.get(id);
    if (!letter) report('AW1632', ['letters', role], `Das Schreiben „${id}“ gibt es nicht.`, findNearest(id, known));
    else found.push(...checkTemplate(letter));
  }
  const decides = Object.values(shape.actions).some(
    (action) =>
      action.does === 'prepare' && (action.outcomes ?? ['granted']).some((outcome) => ['granted', 'partial', 'refused'].includes(outcome)),
  );
  if (decides && workflow.remedy === 'keiner')
    report('AW1633', ['remedy'], 'Dieses Verfahren endet mit einer Entscheidung. Sie braucht einen Rechtsbehelf (widerspruch oder klage).');
}

function checkTemplate(letter: { path: string; text: string }): Diagnostic[] {
  const problem = (code: string, line: number, message: string): Diagnostic => ({
    code,
    severity: 'error',
    file: letter.path,
    line,
    column: 1,
    message,
  });
  try {
    Handlebars.parse(letter.text);
  } catch (error) {
    const line = Number(/line (\d+)/.exec((error as Error).message)?.[1] ?? 1);
    return [problem('AW1634', line, 'Das Schreiben ist nicht lesbar. Bitte prüfen Sie die geschweiften Klammern.')];
  }
  return /^#\s+\S/.test(letter.text)
    ? []
    : [problem('AW1635', 1, 'Die erste Zeile eines Schreibens ist der Betreff und beginnt mit „# “.')];
}

function checkRetention(report: Report, workflow: Workflow, shape: ProcessShape): void {
  const outcomes = new Set<string>();
  for (const state of Object.values(shape.states)) if (state.end && state.end !== 'decided') outcomes.add(state.end);
  for (const action of Object.values(shape.actions))
    if (action.does === 'prepare') for (const outcome of action.outcomes ?? []) outcomes.add(outcome);
  for (const outcome of outcomes)
    if (!(outcome in workflow.retention)) report('AW1641', ['retention'], `Für den Ausgang „${outcome}“ fehlt die Aufbewahrungsfrist.`);
}

function checkExpressions(
  report: Report,
  raw: RawCatalog,
  file: SourceFile,
  workflow: Workflow,
  schema: JsonSchema,
  towns: Tenant[],
  found: Diagnostic[],
): void {
  const expressions = new ServiceExpressions(publishedSchema(schema), workflow);
  const place: ReportStep = (code, path, message, more) => void found.push(file.report(code, path, message, more));
  for (const { code, path, message, ...more } of expressions.problems) place(code, path, message, more);
  const problemsOf = (source: string, expected: ExpectedKind): ExpressionProblem[] => {
    const compiled = expressions.compile(source, expected);
    return compiled.ok ? [] : compiled.problems;
  };
  const check = (source: string | undefined, path: DataPath, expected: ExpectedKind = 'boolean'): void => {
    for (const { message, nearest, offset } of source === undefined ? [] : problemsOf(source, expected))
      place('AW1651', path, `Ausdruck „${source}“: ${message}`, { nearest, offset });
  };
  workflow.fees?.forEach((fee, index) => {
    const path = ['fees', index];
    check(fee.when, [...path, 'when']);
    check(fee.quantity, [...path, 'quantity'], 'number');
    check(fee.base, [...path, 'base'], 'integer');
    for (const tariff of tariffFiles(raw, fee.tariff, towns)) {
      checkFeeStep(fee, asTariff(tariff), expressions, path, place);
      checkTariffExpressions(tariff, problemsOf, found);
    }
  });
  workflow.deadlines?.forEach((deadline, index) => {
    check(deadline.when, ['deadlines', index, 'when']);
    check(deadline.event, ['deadlines', index, 'event'], 'date');
    if ((deadline.start === 'event') !== (deadline.event !== undefined))
      report('AW1804', ['deadlines', index], 'Zu „start: event“ gehört „event“, das Datum, mit dem die Frist beginnt, und umgekehrt.');
  });
  workflow.rules?.forEach((rule, index) => {
    check(rule.check, ['rules', index, 'check']);
    check(rule.when, ['rules', index, 'when']);
    if (!fieldAt(schema, rule.at)) report('AW1652', ['rules', index, 'at'], `Das Feld „${rule.at}“ gibt es nicht.`);
  });
  workflow.routing.queues?.forEach((route, index) => check(route.when, ['routing', 'queues', index, 'when']));
  workflow.consultations?.forEach((rule, index) => check(rule.when, ['consultations', index, 'when']));
  workflow.parties?.forEach((party, index) => {
    check(party.when, ['parties', index, 'when']);
    if (party.address && !fieldAt(schema, party.address))
      report('AW1653', ['parties', index, 'address'], `Das Feld „${party.address}“ gibt es nicht.`);
    const section = fieldAt(schema, party.at);
    if (!section)
      report(
        'AW1653',
        ['parties', index, 'at'],
        `Das Feld „${party.at}“ gibt es nicht.`,
        findNearest(party.at, Object.keys(schema.properties)),
      );
    else if (!JSON.stringify(section).includes('"x-party"'))
      report('AW1654', ['parties', index, 'at'], `Unter „${party.at}“ ist kein Feld als Name oder Anschrift gekennzeichnet (x-party).`);
  });
}

/** The tariff of every town that offers the service; without one, the shared tariff. */
function tariffFiles(raw: RawCatalog, id: string, towns: Tenant[]): SourceFile[] {
  const local = towns.map((town) => raw.tenants.get(town.tenant)?.tariffs.get(id) ?? raw.tariffs.get(id));
  const files = local.length > 0 ? local : [raw.tariffs.get(id)];
  return [...new Set(files)].filter(
    (file): file is SourceFile => file !== undefined && Array.isArray((file.data as Tariff | undefined)?.periods),
  );
}

/** A tariff without `inputs` is written for one service and sees its answers. */
function checkTariffExpressions(
  file: SourceFile,
  problemsOf: (source: string, expected: ExpectedKind) => ExpressionProblem[],
  found: Diagnostic[],
): void {
  const tariff = asTariff(file);
  if (tariff.inputs) return;
  for (const { source, path, expected } of expressionsIn(tariff))
    for (const { message, nearest, offset } of problemsOf(source, expected))
      found.push(file.report('AW1655', path, `Ausdruck „${source}“: ${message}`, { nearest, offset }));
}

function fieldAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const part of path.split('.')) node = /^(\d+|\*)$/.test(part) ? node?.items : node?.properties?.[part];
  return node;
}

/** At least three scenarios, every action of the process's own refinement, every route and conditional fee named by one. */
function checkScenarios(found: Diagnostic[], file: SourceFile, workflow: Workflow, shape: ProcessShape | undefined): void {
  const { scenarios } = asScenarios(file);
  if (scenarios.length < 3)
    found.push(file.report('AW1661', ['scenarios'], `Ein Dienst braucht mindestens drei Szenarien, hier sind es ${scenarios.length}.`));
  for (const [index, route] of (workflow.routing.queues ?? []).entries()) {
    if (!scenarios.some((scenario) => scenario.expect.queue === route.queue))
      found.push(file.report('AW1662', ['scenarios'], `Kein Szenario kommt in die Warteschlange „${route.queue}“ (Regel ${index + 1}).`));
  }
  for (const fee of workflow.fees ?? []) {
    const covered = scenarios.some((scenario) => scenario.expect.fees?.some((line) => line.tariff === fee.tariff));
    const isRange = fee.due === 'after-decision' && !fee.when;
    if (!covered && !isRange) found.push(file.report('AW1663', ['scenarios'], `Kein Szenario prüft die Gebühr „${fee.tariff}“.`));
  }
  const steps = new Set(
    scenarios.flatMap((scenario) => (scenario.expect.path ?? []).map((step) => (typeof step === 'string' ? step : step.action))),
  );
  for (const [id, patch] of Object.entries(workflow.refine?.actions ?? {}))
    if (patch !== false && !steps.has(id)) found.push(file.report('AW1664', ['scenarios'], `Kein Szenario geht über die Aktion „${id}“.`));
  for (const [index, scenario] of scenarios.entries()) {
    if (scenario.expect.state && shape && !shape.states[scenario.expect.state])
      found.push(
        file.report('AW1665', ['scenarios', index, 'expect', 'state'], `Den Stand „${scenario.expect.state}“ gibt es nicht.`, {
          nearest: findNearest(scenario.expect.state, Object.keys(shape.states)),
        }),
      );
  }
}
