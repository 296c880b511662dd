import type { Bundle, FormField, JsonObject } from '../../definition/bundle.ts';
import { fieldsByPath } from '../../definition/condition-in-words.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import { expressionsIn } from '../../definition/tariff-expressions.ts';
import { evaluateForm, formatForInput, isHidden, readPostedValue, setAt } from '../../rules/index.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import type { FeeEstimate } from '../api.ts';
import { runtimeOf } from './bundle-runtime.ts';

/** A fee that depends on more is left to the form itself. */
const mostQuestions = 8;
const askable = new Set(['radio', 'select', 'yesno', 'integer', 'decimal', 'money', 'date']);

const found = new WeakMap<Bundle, FormField[]>();

/**
 * The questions of the form on which its fees depend, also through conditions, computed values and ages, in the order of the form. Empty where
 * the fee is the same for everybody, and where it depends on what a few plain questions cannot ask (lists, many of them).
 */
export function feeQuestions(bundle: Bundle): FormField[] {
  let questions = found.get(bundle);
  if (!questions) found.set(bundle, (questions = findQuestions(bundle)));
  return questions;
}

function findQuestions(bundle: Bundle): FormField[] {
  const fields = fieldsByPath(bundle.form);
  const needed = new Set<string>();
  const add = (path: string): boolean => {
    if (needed.has(path)) return true;
    const derived = bundle.form.derived.find((candidate) => candidate.path === path);
    if (derived) return [derived.of, derived.to ?? 'today'].every((source) => source === 'today' || add(source));
    const field = fields.get(path);
    if (!field || !askable.has(field.kind) || path.includes('*')) return false;
    needed.add(path);
    // What shows the question, or a group around it, must be asked as well.
    const around = bundle.form.conditions.filter(({ shows }) => shows.some((shown) => path === shown || path.startsWith(`${shown}.`)));
    return around.every(({ reads }) => reads.every(add));
  };
  const all = pathsOfFees(bundle).every(add);
  const questions = [...fields.values()].filter(({ path }) => needed.has(path));
  return all && questions.length <= mostQuestions ? questions : [];
}

function pathsOfFees(bundle: Bundle): string[] {
  const expressions = expressionsOf(bundle);
  return (bundle.workflow.fees ?? []).flatMap((step) => {
    const tariff = bundle.tariffs[step.tariff];
    const own = [
      ...(step.when ? expressions.answersReadBy(step.when, 'boolean') : []),
      ...[step.quantity, step.base].flatMap((source) => (source ? expressions.answersReadBy(source, 'number') : [])),
      ...Object.values(step.with ?? {}).flatMap((source) => expressions.answersReadBy(String(source))),
    ];
    // The expressions of a tariff with inputs see only what the step gives them.
    const ofTariff = tariff && !tariff.inputs ? expressionsIn(tariff) : [];
    return [...own, ...ofTariff.flatMap(({ source, expected }) => expressions.answersReadBy(source, expected))];
  });
}

/**
 * What the service costs for some answers to `feeQuestions`, given as typed. Nothing typed yet: the questions that everybody is asked.
 * @param given texts by path
 * @param today the day of the application
 * @returns undefined where there is nothing to ask
 */
export function estimateFee(bundle: Bundle, given: Record<string, string>, today: string): FeeEstimate | undefined {
  const questions = feeQuestions(bundle);
  if (questions.length === 0) return undefined;
  const answers = questions.reduce<JsonObject>((all, field) => {
    const { value } = readPostedValue(field, given[field.path] ?? '');
    return value === undefined ? all : setAt(all, field.path, value);
  }, {});
  const evaluation = evaluateForm(runtimeOf(bundle), answers, today);
  const asked = Object.keys(given).length > 0;
  const shown = questions.filter(({ path }) => !isHidden(evaluation, path));
  const fields = shown.map((field) => {
    const error = asked ? evaluation.issues.find(({ path }) => path === field.path)?.message : undefined;
    const { value, unread } = readPostedValue(field, given[field.path] ?? '');
    return { field, value: unread ? given[field.path]! : formatForInput(field, value), ...(error !== undefined && { error }) };
  });
  if (!asked || fields.some(({ error }) => error !== undefined)) return { fields };
  const assessed = assessGebuehren(bundle, evaluation.answers, { received: today, today });
  return assessed.ok ? { fields, assessment: assessed.assessment } : { fields, problem: assessed.reason };
}
