import type { JsonObject, JsonSchema, JsonValue } from '../../bundle.ts';
import { typeOfSchema } from '../../expressions/types.ts';
import { sampleValues } from '../../named-values/sample-values.ts';
import { faultOf } from '../schema/check-examples.ts';
import { optionsOf, schemaAt } from '../schema/field-visit.ts';
import { isOnlyCounted, literalsComparedWith } from './comparands.ts';

export interface Samples {
  /** Answers that differ in what the expressions read. */
  answers: JsonObject[];
  /** True when these are all cases there can be. */
  complete: boolean;
}
interface Choice {
  values: (JsonValue | undefined)[];
  /** True when no other value would be judged differently. */
  complete: boolean;
}
/** Where the expressions are, and the text of computed values and decision tables they name, if any. */
export interface Sources {
  expressions: string[];
  definitions?: string;
}
const mostSamples = 4000;
/** Functions whose result also hangs on the day or on the public holidays of the Land. */
const dependsOnDay = /today\(|working day|public holiday/;

/**
 * Answers to try expressions on: every combination of what they read, as far as values are a closed list or only compared with literals, else
 * typical ones.
 */
export function samplesFor(reads: string[], schema: JsonSchema, sources: Sources): Samples {
  const text = [...sources.expressions, sources.definitions ?? ''].join(' ');
  let answers: JsonObject[] = [{}];
  let complete = !dependsOnDay.test(text);
  for (const path of [...new Set(reads)].sort()) {
    const choice = choicesOf(path, schema, sources, text);
    complete &&= choice.complete && answers.length * choice.values.length <= mostSamples;
    if (answers.length * choice.values.length > mostSamples) continue;
    answers = answers.flatMap((base) =>
      choice.values.map((value) => (value === undefined ? base : withValue(base, path.split('.'), value))),
    );
  }
  const inLists = reads.some((path) => path.includes('*'));
  return { answers: inLists ? [...answers, ...answers.map(withTwins)] : answers, complete };
}

function choicesOf(path: string, schema: JsonSchema, sources: Sources, text: string): Choice {
  const field = schemaAt(schema, path);
  const always = !path.includes('*') && isAlwaysThere(path, schema);
  const closed = optionsOf(field) as JsonValue[] | undefined;
  const { values, complete } = closed ? { values: closed, complete: true } : openValues(path, field, sources, text);
  return { values: always ? values : [undefined, ...values], complete: complete && !path.includes('*') };
}

function isAlwaysThere(path: string, schema: JsonSchema): boolean {
  const parts = path.split('.');
  return parts.every((name, index) => (schemaAt(schema, parts.slice(0, index).join('.'))?.required ?? []).includes(name));
}

function openValues(path: string, field: JsonSchema | undefined, sources: Sources, text: string): Choice {
  const { type, properties, format, minimum, maximum } = field ?? {};
  if (type === 'array') return listsOf(path, field!, sources, text);
  if (properties) return { values: [{}], complete: false };
  if (type === 'integer' && maximum - minimum <= 60)
    return { values: Array.from({ length: maximum - minimum + 1 }, (_, step) => minimum + step), complete: true };
  const stretches = field && sources.definitions === undefined ? stretchesOf(path, field, sources.expressions) : undefined;
  if (stretches) return { values: stretches, complete: true };
  if (type === 'integer' || type === 'number') return { values: typicalNumbers(field!, text), complete: false };
  if (format === 'date') return { values: ['1900-01-01', '1985-11-24', '2010-06-15', '2026-11-24', '2090-12-31'], complete: false };
  return { values: typicalTexts(field, text), complete: false };
}

/** One value of each stretch between the literals that a field is compared with, where nothing else is done with it. */
function stretchesOf(path: string, field: JsonSchema, expressions: string[]): JsonValue[] | undefined {
  const literals = literalsComparedWith(path, expressions);
  const type = typeOfSchema(field);
  if (!literals || !['number', 'date', 'string'].includes(type.kind)) return undefined;
  const possible = type.kind === 'string' ? literals.filter((literal) => faultOf(field, literal) === undefined) : literals;
  return sampleValues(type, false, possible);
}

/** Texts the field can have, as far as its own rules tell; none where only the pattern knows. */
function typicalTexts(field: JsonSchema | undefined, text: string): string[] {
  const named = [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word!);
  const examples = ((field?.examples ?? []) as unknown[]).map(String);
  const all = [...new Set([...named, 'x', 'etwas anderes', ...examples])];
  return field ? all.filter((word) => faultOf(field, word) === undefined) : all;
}

function typicalNumbers({ type, minimum, maximum = Infinity }: JsonSchema, text: string): number[] {
  const least = minimum ?? 0;
  const named = numbersIn(text).flatMap((number) => [number - 1, number, number + 1]);
  const all = [...named, least, Number.isFinite(maximum) ? maximum : least + 1_000_000];
  const whole = type === 'integer' ? all.filter(Number.isInteger) : all;
  return [...new Set(whole)].filter((value) => value >= (minimum ?? -Infinity) && value <= maximum);
}

/** Lists of every length where that is all there is to know and they are short, else of some. */
function listsOf(path: string, field: JsonSchema, { expressions, definitions }: Sources, text: string): Choice {
  const { minItems = 0, maxItems = Infinity } = field;
  const complete = maxItems <= 60 && definitions === undefined && isOnlyCounted(path, expressions);
  const lengths = complete ? Array.from({ length: maxItems - minItems + 1 }, (_, step) => minItems + step) : lengthsOf(field, text);
  return { values: lengths.map((length) => Array(length).fill({}) as JsonValue), complete };
}

/** Numbers of entries a list can have: few, and those around the numbers an expression names. */
function lengthsOf({ minItems = 0, maxItems = 100 }: JsonSchema, text: string): number[] {
  const named = numbersIn(text).flatMap((number) => [number - 1, number, number + 1]);
  const all = [0, 1, 2, minItems, maxItems, ...named].filter((length) => Number.isInteger(length) && length >= minItems);
  return [...new Set(all)].filter((length) => length <= Math.min(maxItems, 100));
}

const numbersIn = (text: string): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

/** Sets a value; `*` is one entry of a list. */
function withValue(base: JsonObject, [name, ...rest]: string[], value: JsonValue): JsonObject {
  if (rest.length === 0) return { ...base, [name!]: value };
  if (rest[0] === '*') {
    const [first] = Array.isArray(base[name!]) ? (base[name!] as JsonObject[]) : [{}];
    const item = rest.length === 1 ? value : withValue(first ?? {}, rest.slice(1), value);
    return { ...base, [name!]: [item] };
  }
  return { ...base, [name!]: withValue((base[name!] ?? {}) as JsonObject, rest, value) };
}

/** The same answers with every entry of a list twice: what is asked of several entries at once needs more than one. */
function withTwins<T extends JsonValue>(value: T): T {
  if (Array.isArray(value)) return [...value, ...value].map((item) => withTwins(item)) as unknown as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTwins(inner as JsonValue)])) as T;
}
