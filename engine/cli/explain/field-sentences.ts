import type { CompiledCondition, DateLimit, FormField, FormModel, JsonSchema } from '../../definition/bundle.ts';
import { periodInWords } from './period-in-words.ts';

/** Every question in order, indented by group: whether it must be answered, and when it is shown. */
export function fieldSentences(form: FormModel): string[] {
  const labels = new Map<string, FormField>();
  const collect = (field: FormField): void => {
    labels.set(field.path, field);
    field.fields?.forEach(collect);
  };
  form.pages.forEach((page) => collect(page.field));
  return form.pages.flatMap((page) => describe(page.field, 0, form.conditions, labels));
}

function describe(field: FormField, depth: number, conditions: CompiledCondition[], labels: Map<string, FormField>): string[] {
  const condition = conditions.find((candidate) => candidate.shows.includes(field.path));
  const must = condition ? condition.requires.includes(field.path) : field.required;
  const notes = [
    must ? 'Pflicht' : 'freiwillig',
    ...(condition ? [`nur wenn ${inWords(condition.if, condition.scope, labels)}`] : []),
    ...((field.upload?.minCount ?? 1) > 1 ? [`mindestens ${field.upload!.minCount} Dateien`] : []),
    ...daysInWords(field, labels),
    ...(field.sensitive ? ['besonders geschützt'] : []),
  ];
  const own = `${'  '.repeat(depth)}${field.label} (${notes.join(', ')})`;
  return [own, ...(field.fields ?? []).flatMap((child) => describe(child, depth + 1, conditions, labels))];
}

/** Limits of a date: frühestens heute, spätestens 6 Monate nach „Beginn“. */
function daysInWords({ dates }: FormField, labels: Map<string, FormField>): string[] {
  const day = ({ of, plus, minus }: DateLimit): string => {
    const base = of === 'today' ? 'heute' : `„${labels.get(of)?.label ?? of}“`;
    const dative = of === 'today' ? 'heute' : `dem Tag bei ${base}`;
    const shifted = [plus && `${periodInWords(plus)} nach ${dative}`, minus && `${periodInWords(minus)} vor ${dative}`].filter(Boolean);
    return shifted.length > 0 ? shifted.join(', ') : of === 'today' ? base : `der Tag bei ${base}`;
  };
  const limits = [dates?.notBefore && `frühestens ${day(dates.notBefore)}`, dates?.notAfter && `spätestens ${day(dates.notAfter)}`];
  return limits.filter((limit): limit is string => limit !== undefined);
}

/** A condition as a German clause: „Farbe“ ist Rot oder Blau und … */
function inWords(condition: JsonSchema, scope: string, labels: Map<string, FormField>): string {
  const field = labels.get(scope);
  const name = (value: unknown): string =>
    `„${field?.options?.find((option) => option.value === value)?.label ?? (value === true ? 'Ja' : value === false ? 'Nein' : String(value))}“`;
  const subject = `„${field?.label ?? scope}“`;
  const clauses: string[] = [];
  if (condition.const !== undefined) clauses.push(`${subject} mit ${name(condition.const)} beantwortet ist`);
  if (condition.enum) clauses.push(`${subject} mit ${condition.enum.map(name).join(' oder ')} beantwortet ist`);
  const limits: [string, string][] = [
    ['minimum', 'mindestens'],
    ['maximum', 'höchstens'],
    ['exclusiveMinimum', 'mehr als'],
    ['exclusiveMaximum', 'weniger als'],
    ['minItems', 'mindestens'],
    ['maxItems', 'höchstens'],
  ];
  for (const [keyword, words] of limits)
    if (condition[keyword] !== undefined) clauses.push(`${subject} ${words} ${condition[keyword]} ist`);
  if (condition.minLength !== undefined || condition.pattern !== undefined) clauses.push(`${subject} ausgefüllt ist`);
  for (const [child, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>))
    clauses.push(inWords(inner, scope === '' ? child : `${scope}.${child}`, labels));
  if (condition.contains) clauses.push(`bei einem Eintrag: ${inWords(condition.contains, `${scope}.*`, labels)}`);
  for (const inner of condition.allOf ?? []) clauses.push(inWords(inner, scope, labels));
  if (condition.anyOf) clauses.push(condition.anyOf.map((inner: JsonSchema) => inWords(inner, scope, labels)).join(' oder '));
  const said = clauses.filter((clause) => clause !== '');
  return said.length > 0 ? said.join(' und ') : `${subject} beantwortet ist`;
}
