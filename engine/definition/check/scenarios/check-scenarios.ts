import type { DataPath } from '../../diagnostics.ts';
import type { Scenario } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { asOffer, asScenarios, asTownScenarios, type RawCatalog } from '../../read/read-catalog.ts';
import type { ReportOptions, SourceFile } from '../../read/source-file.ts';
import { checkFormat } from '../format/check-format.ts';
import { schemaAt, visitPaths } from '../schema/field-visit.ts';
import { findHomeTown } from '../../read/home-town.ts';
import type { ServiceContext } from '../workflow/service-context.ts';
import type { Code } from '../../codes/index.ts';

/** What scenarios name exists. What they cover, only playing them shows (engine/application/scenarios). */
export function checkScenarios(context: ServiceContext, sound: ReadonlySet<string>): void {
  const file = context.service.scenarios;
  if (!file || !sound.has(file.path)) return;
  const { scenarios, tenant } = asScenarios(file);
  // An installation need not have the town the scenarios were written for; only a name much like one of its towns is a slip.
  const { tenants } = context.raw;
  const nearest = tenant === undefined || tenants.has(tenant) ? undefined : findNearest(tenant, tenants.keys());
  if (nearest !== undefined) context.found.push(file.report('AW1357', ['tenant'], `Die Kommune „${tenant}“ gibt es nicht.`, { nearest }));
  if (scenarios.length < 3)
    context.found.push(
      file.report('AW1661', ['scenarios'], `Ein Dienst braucht mindestens drei Szenarien, hier sind es ${scenarios.length}.`),
    );
  for (const [index, scenario] of scenarios.entries()) {
    if (scenarios.findIndex((other) => other.name === scenario.name) < index)
      context.found.push(file.report('AW1909', ['scenarios', index, 'name'], `Ein Szenario „${scenario.name}“ gibt es schon.`));
    new ScenarioNames(context, file, scenario, { at: ['scenarios', index], home: findHomeTown(context.raw, context.service.id) }).check();
  }
}

/** The same of what towns answer and expect. */
export function checkExpectations(context: ServiceContext, sound: ReadonlySet<string>): void {
  for (const { tenant } of context.towns) {
    const town = context.raw.tenants.get(tenant);
    const file = town?.scenarios.get(context.service.id);
    // Where the town lays something over the service, it speaks of the service so laid.
    const isBase = town?.overlays.has(context.service.id) && context.service === context.raw.services.get(context.service.id);
    if (!file || !sound.has(file.path) || isBase) continue;
    const { answers = {}, scenarios } = asTownScenarios(file);
    const check = (scenario: Pick<Scenario, 'answers' | 'expect'>, at: DataPath): void =>
      new ScenarioNames(context, file, scenario, { at, home: tenant }).check();
    check({ answers, expect: {} }, []);
    for (const [index, { answers: own = {}, expect }] of scenarios.entries()) check({ answers: own, expect }, ['scenarios', index]);
  }
}

/** Where a scenario stands, and the town whose amounts, units and queues it names. */
interface ScenarioPlace {
  at: DataPath;
  home: string | undefined;
}

class ScenarioNames {
  readonly #context: ServiceContext;
  readonly #file: SourceFile;
  readonly #scenario: Pick<Scenario, 'answers' | 'expect'>;
  readonly #place: ScenarioPlace;

  constructor(context: ServiceContext, file: SourceFile, scenario: Pick<Scenario, 'answers' | 'expect'>, place: ScenarioPlace) {
    this.#context = context;
    this.#file = file;
    this.#scenario = scenario;
    this.#place = place;
  }

  check(): void {
    this.#checkFields();
    this.#checkOffice();
    this.#checkPath();
  }

  #report(code: Code, path: DataPath, message: string, more: ReportOptions = {}): void {
    this.#context.found.push(this.#file.report(code, [...this.#place.at, ...path], message, more));
  }

  /** One of a closed list of names, where the list is known. */
  #known(code: Code, path: DataPath, name: string | undefined, names: Iterable<string> | undefined, what: string): void {
    if (name === undefined || names === undefined || [...names].includes(name)) return;
    this.#report(code, path, `${what} „${name}“ gibt es nicht.`, { nearest: findNearest(name, names) });
  }

  #checkFields(): void {
    const { schema } = this.#context;
    if (!schema) return;
    const { expect, answers } = this.#scenario;
    const field = (path: string, at: DataPath): void => {
      const template = path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*');
      if (!schemaAt(schema, template))
        this.#report('AW1902', at, `Das Feld „${path}“ gibt es nicht.`, { nearest: findNearest(path, visitPaths(schema)) });
    };
    for (const key of ['shown', 'hidden'] as const) expect[key]?.forEach((path, at) => field(path, ['expect', key, at]));
    expect.issues?.forEach((issue, at) => field(issue.at, ['expect', 'issues', at, 'at']));
    this.#checkAnswers(answers, '', ['answers']);
  }

  #checkAnswers(value: unknown, path: string, at: DataPath): void {
    const schema = schemaAt(this.#context.schema!, path);
    if (schema?.['x-upload'] || value === null || typeof value !== 'object') return;
    // What a town answers in every entry of a list.
    const entry = schema?.items?.properties && !Array.isArray(value);
    if (entry) return this.#checkAnswers(value, `${path}.*`, at);
    if (Array.isArray(value)) return value.forEach((item, index) => this.#checkAnswers(item, `${path}.*`, [...at, index]));
    const names = Object.keys(schema?.properties ?? {});
    for (const [name, inner] of Object.entries(value)) {
      if (names.includes(name)) this.#checkAnswers(inner, path === '' ? name : `${path}.${name}`, [...at, name]);
      else
        this.#report('AW1908', [...at, name], `Das Feld „${name}“ fragt der Dienst nicht.`, {
          nearest: findNearest(name, names),
          key: true,
        });
    }
  }

  #checkOffice(): void {
    const { raw, service, workflow, towns, shape, found } = this.#context;
    const { home } = this.#place;
    // Where the service names an unknown tariff, or its town is not here, the scenario may be the one that is right.
    const tariffs =
      home === undefined || found.some((finding) => finding.code === 'AW1621')
        ? undefined
        : [...(workflow.fees ?? []), ...offeredFees(raw, service.id)].map((step) => step.tariff);
    const roles = [...Object.keys(workflow.letters ?? {}), ...(shape?.letters ?? [])];
    const { expect } = this.#scenario;
    expect.fees?.forEach((fee, at) => this.#known('AW1903', ['expect', 'fees', at, 'tariff'], fee.tariff, tariffs, 'Den Tarif'));
    const town = towns.find(({ tenant }) => tenant === home);
    this.#known('AW1904', ['expect', 'unit'], expect.unit, town && Object.keys(town.units), 'Die Stelle');
    const queues = town && Object.values(town.units).flatMap((unit) => Object.keys(unit.queues));
    this.#known('AW1904', ['expect', 'queue'], expect.queue, queues, 'Die Warteschlange');
    for (const id of Object.keys(expect.deadlines ?? {}))
      this.#known(
        'AW1906',
        ['expect', 'deadlines', id],
        id,
        (workflow.deadlines ?? []).map((deadline) => deadline.id),
        'Die Frist',
      );
    expect.letters?.forEach((role, at) => this.#known('AW1907', ['expect', 'letters', at], role, roles, 'Ein Schreiben für'));
    this.#known('AW1665', ['expect', 'state'], expect.state, shape && Object.keys(shape.states), 'Den Stand');
  }

  #checkPath(): void {
    const { shape } = this.#context;
    if (!shape) return;
    for (const [at, step] of (this.#scenario.expect.path ?? []).entries()) {
      const id = typeof step === 'string' ? step : step.action;
      this.#known('AW1905', ['expect', 'path', at], id, Object.keys(shape.actions), 'Die Aktion');
      const action = Object.hasOwn(shape.actions, id) ? shape.actions[id] : undefined;
      if (!action) continue;
      const outcome = typeof step === 'string' ? undefined : step.outcome;
      if (action.does === 'prepare' && !outcome && action.outcomes?.length !== 1)
        this.#report('AW1910', ['expect', 'path', at], `„${id}“ braucht einen Ausgang: { action: ${id}, outcome: … }.`);
      else if (outcome && !(action.outcomes ?? []).includes(outcome))
        this.#report('AW1910', ['expect', 'path', at, 'outcome'], `Den Ausgang „${outcome}“ gibt es bei „${id}“ nicht.`, {
          nearest: findNearest(outcome, action.outcomes ?? []),
        });
    }
  }
}

/** Fees of the offers that the form of a service shows. */
function offeredFees(raw: RawCatalog, service: string): { tariff: string }[] {
  const offers = [...raw.tenants.values()].flatMap((town) => [...town.offers.values()].filter(isOffer).map(asOffer));
  return offers.filter((offer) => offer.services.includes(service)).flatMap((offer) => offer.fees ?? []);
}

const isOffer = (file: SourceFile): boolean => file.readable && checkFormat(file, 'Offer').length === 0;
