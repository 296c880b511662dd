import type { JsonObject, JsonSchema, JsonValue } from '../../bundle.ts';
import { optionsOf, schemaAt } from '../schema/field-visit.ts';

export interface Samples {
  /** Answers that differ in what the expressions read. */
  answers: JsonObject[];
  /** True when these are all cases there can be. */
  complete: boolean;
}
const mostSamples = 4000;
/** Functions whose result also hangs on the day or on the public holidays of the Land. */
const dependsOnDay = /today\(|working day|public holiday/;

/** Answers to try expressions on: every combination of what they read, as far as values are a closed list, else typical ones. */
export function samplesFor(reads: string[], schema: JsonSchema, sources: string[]): Samples {
  const text = sources.join(' ');
  let answers: JsonObject[] = [{}];
  let complete = !dependsOnDay.test(text);
  for (const path of [...new Set(reads)].sort()) {
    const choice = choicesOf(path, schema, text);
    complete &&= choice.complete && answers.length * choice.values.length <= mostSamples;
    if (answers.length * choice.values.length > mostSamples) continue;
    answers = answers.flatMap((base) =>
      choice.values.map((value) => (value === undefined ? base : withValue(base, path.split('.'), value))),
    );
  }
  return { answers, complete };
}

function choicesOf(path: string, schema: JsonSchema, text: string): { values: (JsonValue | undefined)[]; complete: boolean } {
  const field = schemaAt(schema, path);
  const always = !path.includes('*') && isAlwaysThere(path, schema);
  const closed = optionsOf(field) as JsonValue[] | undefined;
  const { values, complete } = closed ? { values: closed, complete: true } : openValues(field, text);
  return { values: always ? values : [undefined, ...values], complete: complete && !path.includes('*') };
}

function isAlwaysThere(path: string, schema: JsonSchema): boolean {
  const parts = path.split('.');
  return parts.every((name, index) => (schemaAt(schema, parts.slice(0, index).join('.'))?.required ?? []).includes(name));
}

function openValues(field: JsonSchema | undefined, text: string): { values: JsonValue[]; complete: boolean } {
  if (field?.type === 'integer' || field?.type === 'number') {
    const { minimum = 0, maximum = Infinity } = field;
    if (field.type === 'integer' && maximum - minimum <= 60)
      return { values: Array.from({ length: maximum - minimum + 1 }, (_, step) => minimum + step), complete: true };
    const named = [...text.matchAll(/\d+(?:\.\d+)?/g)].flatMap(([digits]) => [Number(digits) - 1, Number(digits), Number(digits) + 1]);
    const all = [...named, minimum, Number.isFinite(maximum) ? maximum : minimum + 1_000_000];
    return { values: [...new Set(all)].filter((value) => value >= minimum && value <= maximum), complete: false };
  }
  if (field?.format === 'date') return { values: ['1900-01-01', '1985-11-24', '2010-06-15', '2026-11-24', '2090-12-31'], complete: false };
  if (field?.type === 'array' || field?.properties) return { values: [], complete: false };
  const named = [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word!);
  return { values: [...new Set([...named, 'x', 'etwas anderes'])], complete: false };
}

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
