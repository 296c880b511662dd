import type { CompiledCondition, DateLimit, FormField, FormModel } from '../../definition/bundle.ts';
import { conditionInWords, fieldsByPath } from '../../definition/condition-in-words.ts';
import { periodInWords } from '../../definition/period-in-words.ts';

/** Every question in order, indented by group: whether it must be answered, and when it is shown. */
export function fieldSentences(form: FormModel): string[] {
  const labels = fieldsByPath(form);
  return form.pages.flatMap((page) => describe(page.field, 0, form.conditions, labels));
}

function describe(field: FormField, depth: number, conditions: CompiledCondition[], labels: Map<string, FormField>): string[] {
  const condition = conditions.find((candidate) => candidate.shows.includes(field.path));
  const must = condition ? condition.requires.includes(field.path) : field.required;
  const notes = [
    must ? 'Pflicht' : 'freiwillig',
    ...(condition ? [`nur wenn ${conditionInWords(condition.if, condition.scope, labels)}`] : []),
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
