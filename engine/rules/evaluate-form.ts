import type { FormField, FormModel, JsonObject } from '../definition/bundle.ts';
import type { Evaluation, FormRuntime, ValidationIssue } from './api.ts';
import { checks } from './checks.ts';
import { derive } from './derive.ts';
import { keywordMessage, missingMessage } from './messages.de.ts';
import { getAt, templateOf } from './paths.ts';
import { isWithin, prune } from './prune.ts';

/**
 * The one verdict on answers, in the browser and on the server: prune, derive, prune again (conditions may read derived values),
 * validate, named checks.
 * @param today ISO date, injected
 */
export function evaluateForm(runtime: FormRuntime, answers: JsonObject, today: string): Evaluation {
  const first = prune(runtime.form, answers);
  const seen = prune(runtime.form, derive(runtime.form.derived, first.answers, today));
  const fields = fieldIndex(runtime.form);
  const issues = new Map<string, ValidationIssue>();
  const valid = runtime.validate(seen.answers);
  for (const error of valid ? [] : (runtime.validate.errors ?? [])) {
    const issue = issueOf(fields, seen.answers, error);
    if (issue && !issues.has(issue.path) && !isWithin(seen.hidden, issue.path)) issues.set(issue.path, issue);
  }
  addCheckIssues(fields, seen.answers, issues);
  return { answers: seen.answers, hidden: seen.hidden, required: seen.required, issues: inFormOrder(runtime.form, [...issues.values()]) };
}

/** Issues of one page. */
export function issuesOfPage(evaluation: Pick<Evaluation, 'issues'>, page: string): ValidationIssue[] {
  return evaluation.issues.filter((issue) => issue.path === page || issue.path.startsWith(`${page}.`));
}

/** True when the field or a group around it is not shown. */
export function isHidden(evaluation: Pick<Evaluation, 'hidden'>, path: string): boolean {
  return isWithin(evaluation.hidden, path);
}

const indexes = new WeakMap<FormModel, Map<string, FormField>>();

/** Fields by template path; built once per form. */
export function fieldIndex(form: FormModel): Map<string, FormField> {
  let index = indexes.get(form);
  if (!index) {
    index = new Map();
    const add = (field: FormField): void => {
      index!.set(field.path, field);
      for (const child of field.fields ?? []) add(child);
    };
    for (const page of form.pages) add(page.field);
    indexes.set(form, index);
  }
  return index;
}

type SchemaError = NonNullable<FormRuntime['validate']['errors']>[number];

// `if` and `false schema` only repeat what a nested error or the pruning says already.
const silent = new Set(['if', 'false schema', 'allOf', 'anyOf', 'additionalProperties']);

function issueOf(fields: Map<string, FormField>, answers: JsonObject, error: SchemaError): ValidationIssue | undefined {
  if (silent.has(error.keyword)) return undefined;
  const at = error.instancePath.split('/').slice(1).map(unescapePointer).join('.');
  if (error.keyword === 'required') return missingIssue(fields, answers, at === '' ? error.params.missingProperty : `${at}.${error.params.missingProperty}`);
  const field = fields.get(templateOf(at));
  return field && { path: at, code: error.keyword, message: keywordMessage(field, error) };
}

/** A missing group is reported at its first required field, where the person can do something about it. */
function missingIssue(fields: Map<string, FormField>, answers: JsonObject, path: string): ValidationIssue | undefined {
  const field = fields.get(templateOf(path));
  if (!field) return undefined;
  const inner = field.kind === 'group' && getAt(answers, path) === undefined ? field.fields?.find((child) => child.required && !child.conditional) : undefined;
  if (inner) return missingIssue(fields, answers, `${path}.${inner.name}`);
  return { path, code: 'required', message: missingMessage(field) };
}

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function addCheckIssues(fields: Map<string, FormField>, answers: JsonObject, issues: Map<string, ValidationIssue>): void {
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, `${path}.${index}`));
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
      return;
    }
    const field = typeof value === 'string' && !issues.has(path) ? fields.get(templateOf(path)) : undefined;
    const named = [...(field?.kind === 'date' ? ['calendar-date'] : []), ...(field?.kind === 'iban' ? ['iban'] : []), ...(field?.checks ?? [])];
    const failed = named.map((name) => [name, checks[name]] as const).find(([, check]) => check && !check.holds(value as string));
    if (failed) issues.set(path, { path, code: failed[0], message: failed[1]!.message });
  };
  visit(answers, '');
}

function inFormOrder(form: FormModel, issues: ValidationIssue[]): ValidationIssue[] {
  const order = [...fieldIndex(form).keys()];
  const rank = (issue: ValidationIssue): number => order.indexOf(templateOf(issue.path));
  const item = (issue: ValidationIssue): string => (issue.path.match(/\.(\d+)(?=\.|$)/)?.[1] ?? '').padStart(4, '0');
  const page = (issue: ValidationIssue): number => form.pages.findIndex((candidate) => candidate.id === issue.path.split('.')[0]);
  return issues.sort((a, b) => page(a) - page(b) || item(a).localeCompare(item(b)) || rank(a) - rank(b));
}
