import type { Bundle, JsonObject, JsonSchema, JsonValue } from '../bundle.ts';
import {
  compileExpression,
  ExpressionError,
  namesIn,
  typeOfSchema,
  type CompiledExpression,
  type ExpectedKind,
  type Expression,
  type ExpressionType,
} from '../expressions/index.ts';
import type { ComputedValue, DecisionTable, Workflow } from '../format.ts';
import { compileTable, type NamedValue } from './decision-table.ts';
import { namedMessages as say } from './messages.de.ts';
import { asNamedProblem, type NamedProblem } from './named-problem.ts';

type Definition = { kind: 'computed'; is: ComputedValue } | { kind: 'decisions'; is: DecisionTable };
type Fields = Extract<ExpressionType, { kind: 'context' }>['fields'];

/**
 * All expressions of a service: its answers, computed values and decision tables under their names. Compiled once per service; a named value
 * is computed only when an expression needs it, so that an unfinished draft fails nowhere else.
 */
export class ServiceExpressions {
  /** What is wrong with computed values and tables; empty for a service that passed the checker. */
  readonly problems: NamedProblem[] = [];
  readonly #named = new Map<string, NamedValue>();
  readonly #reads = new Map<string, string[]>();
  #env: ExpressionType;

  constructor(schema: JsonSchema, { computed = {}, decisions = {} }: Pick<Workflow, 'computed' | 'decisions'>) {
    this.#env = typeOfSchema(schema);
    const definitions = new Map<string, Definition>();
    for (const [name, is] of Object.entries(computed)) this.#register(definitions, name, { kind: 'computed', is });
    for (const [name, is] of Object.entries(decisions)) this.#register(definitions, name, { kind: 'decisions', is });
    this.#compileInOrder(definitions);
  }

  /** Type of everything an expression may name. */
  get env(): ExpressionType {
    return this.#env;
  }

  /** Types of the computed values and decision tables. */
  get namedTypes(): Record<string, ExpressionType> {
    return Object.fromEntries([...this.#named].map(([name, { type }]) => [name, type]));
  }

  /** @param under the condition beside it, which held before */
  compile(source: string, expected?: ExpectedKind, under?: string): CompiledExpression {
    return compileExpression(source, this.#env, expected, under);
  }

  /** Template paths of the answers a source reads (`baeume.*.umfang`), also through named values; none when it does not compile. */
  answersReadBy(source: string, expected?: ExpectedKind, under?: string): string[] {
    const key = `${expected ?? ''}:${under ?? ''}:${source}`;
    let reads = this.#reads.get(key);
    if (!reads) {
      const compiled = this.compile(source, expected, under);
      this.#reads.set(key, (reads = compiled.ok ? this.readsOf(compiled.expression) : []));
    }
    return reads;
  }

  /**
   * Value of an expression over the answers.
   * @throws ExpressionError when a value it needs is missing; Error when it does not compile (the checker has proved that it does)
   */
  evaluate(source: string, expected: ExpectedKind | undefined, answers: JsonObject, today: string, land?: string, under?: string): unknown {
    const compiled = this.compile(source, expected, under);
    if (!compiled.ok) throw new Error(`Expression does not compile: ${source}: ${compiled.problems[0]?.message}`);
    const { expression } = compiled;
    return expression.evaluate(this.#withNamed(expression.roots, answers, today, land), today, land);
  }

  /** True when an expression needs a computed value or a decision table. */
  names(expression: Pick<Expression, 'roots'>): boolean {
    return expression.roots.some((name) => this.#named.has(name));
  }

  /** Paths of the answers an expression depends on, also through named values. */
  readsOf(expression: Pick<Expression, 'reads' | 'roots'>): string[] {
    const paths = new Set(expression.reads.filter((path) => !this.#named.has(path.split('.')[0]!)));
    for (const name of expression.roots) for (const path of this.#named.has(name) ? this.readsOf(this.#partsOf(name)) : []) paths.add(path);
    return [...paths];
  }

  #partsOf(name: string): Pick<Expression, 'reads' | 'roots'> {
    const { reads, needs } = this.#named.get(name)!;
    return { reads, roots: needs };
  }

  /** Every named value that these answers allow to compute, for letters and the office. */
  valuesOf(answers: JsonObject, today: string, land?: string): JsonObject {
    const values: JsonObject = {};
    for (const name of this.#named.keys()) {
      try {
        values[name] = this.#withNamed([name], answers, today, land)[name]!;
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
      }
    }
    return values;
  }

  #withNamed(roots: string[], answers: JsonObject, today: string, land?: string): JsonObject {
    if (!roots.some((name) => this.#named.has(name))) return answers;
    const names = { ...answers };
    const settle = (name: string): void => {
      const named = this.#named.get(name);
      if (!named || Object.hasOwn(names, name)) return;
      named.needs.forEach(settle);
      names[name] = named.decide(names, today, land);
    };
    roots.forEach(settle);
    return names;
  }

  #register(definitions: Map<string, Definition>, name: string, definition: Definition): void {
    const taken = definitions.has(name) || (this.#env.kind === 'context' && Object.hasOwn(this.#env.fields, name));
    if (taken) this.problems.push({ code: 'AW1801', path: [definition.kind, name], message: say.taken(name) });
    else definitions.set(name, definition);
  }

  /** What a definition names is compiled before it, whatever the order in the file. */
  #compileInOrder(definitions: Map<string, Definition>): void {
    const waiting = new Map([...definitions].map(([name, definition]) => [name, mentionedIn(definition)]));
    while (waiting.size > 0) {
      const ready = [...waiting].filter(([, mentioned]) => ![...mentioned].some((other) => waiting.has(other))).map(([name]) => name);
      if (ready.length === 0) return this.#reportCircle(definitions, [...waiting.keys()]);
      for (const name of ready) {
        this.#add(name, definitions.get(name)!);
        waiting.delete(name);
      }
    }
  }

  #reportCircle(definitions: Map<string, Definition>, names: string[]): void {
    const first = names[0]!;
    this.problems.push({ code: 'AW1803', path: [definitions.get(first)!.kind, first], message: say.circle(names) });
  }

  #add(name: string, definition: Definition): void {
    const path = [definition.kind, name];
    const named = definition.kind === 'computed' ? this.#computed(definition.is, path) : this.#table(definition.is, path);
    this.#named.set(name, named);
    const fields: Fields = { ...(this.#env.kind === 'context' ? this.#env.fields : {}), [name]: { type: named.type, optional: false } };
    this.#env = { kind: 'context', fields };
  }

  #computed({ value }: ComputedValue, path: string[]): NamedValue {
    const compiled = compileExpression(value, this.#env);
    if (compiled.ok) {
      const { type, roots, reads, evaluate } = compiled.expression;
      return { type, needs: roots, reads, decide: (names, today, land) => evaluate(names, today, land) as JsonValue };
    }
    for (const problem of compiled.problems)
      this.problems.push(asNamedProblem([...path, 'value'], problem, say.expression(value, problem.message)));
    return { type: { kind: 'any' }, needs: [], reads: [], decide: () => null };
  }

  #table(table: DecisionTable, path: string[]): NamedValue {
    return compileTable(table, this.#env, path, (problem) => void this.problems.push(problem));
  }
}

function mentionedIn(definition: Definition): Set<string> {
  const sources =
    definition.kind === 'computed'
      ? [definition.is.value]
      : [
          ...definition.is.inputs.map((input) => input.value),
          ...definition.is.rules.flatMap((rule) => [...rule.if.filter((cell) => cell !== '-'), ...rule.then]),
          ...(definition.is.default ?? []),
        ];
  return new Set(sources.flatMap((source) => [...namesIn(String(source))]));
}

type Definitions = Pick<Workflow, 'computed' | 'decisions'>;
const bySchema = new WeakMap<JsonSchema, { of: Definitions; expressions: ServiceExpressions }>();

/** Expressions of a bundle, compiled at the first use; a copy of the bundle in another language shares them. */
export function expressionsOf({ schema, workflow }: Bundle): ServiceExpressions {
  const known = bySchema.get(schema);
  if (known && known.of.computed === workflow.computed && known.of.decisions === workflow.decisions) return known.expressions;
  const expressions = new ServiceExpressions(schema, workflow);
  bySchema.set(schema, { of: { computed: workflow.computed, decisions: workflow.decisions }, expressions });
  return expressions;
}
