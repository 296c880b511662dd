import type { FormField, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import type { FormRuntime, ValidationIssue } from './api.ts';
import { namedChecks } from './checks/named-checks.ts';
import { findDateBreach } from './date-limits.ts';
import { findFieldAt, rootFields, visitFields } from './form-fields.ts';
import type { FieldAt } from './form-fields.ts';
import { isIssueCode, sayIssue, sayUnplaced, type IssueCode } from './messages.ts';
import { joinPath, splitPath } from './paths.ts';

type SchemaError = NonNullable<FormRuntime['validate']['errors']>[number];

/** From the most helpful to the least: one field shows one message. Keywords that only wrap others' errors are not listed. */
const codes: Record<string, IssueCode> = {
  required: 'required',
  dependentRequired: 'required',
  type: 'type',
  const: 'option',
  enum: 'option',
  format: 'pattern',
  minLength: 'min-length',
  pattern: 'pattern',
  maxLength: 'max-length',
  minItems: 'min-items',
  maxItems: 'max-items',
  uniqueItems: 'duplicate',
  minimum: 'minimum',
  exclusiveMinimum: 'minimum',
  maximum: 'maximum',
  exclusiveMaximum: 'maximum',
  multipleOf: 'step',
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
};
const ranks = new Map(Object.keys(codes).map((keyword, rank) => [keyword, rank]));
const checkRank = ranks.size;
const lastRank = checkRank + 1;

interface Finding {
  at: FieldAt | undefined;
  path: string;
  code: IssueCode;
  rank: number;
  /** Of a date: the first or last possible day. */
  limit?: string;
}

/**
 * All that is wrong with pruned answers: the validator's verdict and the named checks, one issue per field, in the order of
 * the form. `if` and what follows from it is never said twice: its `required` is reported at the field.
 */
export function collectIssues(runtime: FormRuntime, answers: JsonObject, today: string): ValidationIssue[] {
  const valid = runtime.validate(answers);
  const errors = valid ? [] : (runtime.validate.errors ?? []);
  const findings = errors.filter((error) => Object.hasOwn(codes, error.keyword)).map((error) => readError(runtime.form, error));
  findings.push(...runChecks(runtime.form, answers, today));
  if (!valid && findings.length === 0)
    findings.push(
      ...errors
        .filter((error) => error.keyword !== 'if')
        .slice(0, 1)
        .map((error) => wrapped(runtime.form, error)),
    );
  return inFormOrder(runtime.form, answers, bestByPath(findings)).map((finding) => toIssue(finding, runtime.form.lang));
}

function readError(form: FormModel, error: SchemaError): Finding {
  const parent = pointerToPath(error.instancePath);
  const member: string | undefined = error.params?.missingProperty ?? error.params?.additionalProperty ?? error.params?.unevaluatedProperty;
  const full = member === undefined ? parent : joinPath(parent, member);
  const at = findFieldAt(form, full);
  return { at, path: at?.path ?? full, code: codes[error.keyword] as IssueCode, rank: ranks.get(error.keyword) ?? lastRank };
}

function wrapped(form: FormModel, error: SchemaError): Finding {
  const path = pointerToPath(error.instancePath);
  const at = findFieldAt(form, path);
  return { at, path: at?.path ?? path, code: error.keyword === 'false schema' ? 'not-shown' : 'invalid', rank: lastRank };
}

function pointerToPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function runChecks(form: FormModel, answers: JsonObject, today: string): Finding[] {
  const findings: Finding[] = [];
  visitFields(rootFields(form), answers, (field, path, value) => {
    // Nothing stands in what is absent.
    if (value === undefined) return false;
    const failed = failedCheck(field, value);
    // The end is what has to be mended, so the message stands there.
    const place = failed === 'period' ? joinPath(path, 'bis') : path;
    if (failed) findings.push({ at: findFieldAt(form, path), path: place, code: failed, rank: checkRank });
    const breach = failed ? undefined : findDateBreach(field, value, { answers, path, today });
    if (breach) findings.push({ at: findFieldAt(form, path), path, ...breach, rank: checkRank });
    return true;
  });
  return findings;
}

/** More decimal places than the field takes; exact, because a number is written out as it was read. */
function hasTooManyDecimals({ decimals }: FormField, value: JsonValue): boolean {
  if (decimals === undefined || typeof value !== 'number') return false;
  return Math.abs(Number(value.toFixed(decimals)) - value) > Number.EPSILON * Math.abs(value);
}

/** Checks that need not be named: the kind of the field implies them. */
const implied: Partial<Record<FormField['kind'], string[]>> = {
  date: ['calendar-date'],
  iban: ['iban'],
  email: ['email'],
  text: ['characters'],
  longtext: ['characters'],
};

const synonyms: Record<string, IssueCode> = { date: 'calendar-date', distinct: 'duplicate' };

const none: string[] = [];
function checksOf({ checks, kind }: FormField): string[] {
  const ofKind = implied[kind] ?? none;
  return checks ? [...checks, ...ofKind] : ofKind;
}

/** @throws Error for a check outside the closed list: the checker lets none through. */
function failedCheck(field: FormField, value: JsonValue): IssueCode | undefined {
  if (hasTooManyDecimals(field, value)) return 'decimals';
  for (const name of checksOf(field)) {
    const check = namedChecks[name];
    if (!check) throw new Error(`Unknown check "${name}".`);
    if (!check(value)) return synonyms[name] ?? (name as IssueCode);
  }
  return undefined;
}

function bestByPath(findings: Finding[]): Map<string, Finding> {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const other = best.get(finding.path);
    if (!other || finding.rank < other.rank) best.set(finding.path, finding);
  }
  return best;
}

function inFormOrder(form: FormModel, answers: JsonObject, findings: Map<string, Finding>): Finding[] {
  const ordered: Finding[] = [];
  if (findings.size === 0) return ordered;
  visitFields(rootFields(form), answers, (_field, path) => {
    const finding = findings.get(path);
    if (finding) ordered.push(finding);
    findings.delete(path);
  });
  return [...ordered, ...findings.values()];
}

function toIssue({ at, path, code, limit }: Pick<Finding, 'at' | 'path' | 'code' | 'limit'>, lang: FormModel['lang']): ValidationIssue {
  return { path, code, ...(limit !== undefined && { limit }), message: at ? sayAt(at, code, lang, limit) : sayUnplaced(lang) };
}

/** The issue as the form says it in its own language; one that the form does not know (of a rule, a file) comes back as it is. */
export function issueIn(form: FormModel, issue: ValidationIssue): ValidationIssue {
  const { path, code, limit } = issue;
  if (!isIssueCode(code)) return issue;
  // The end of a period stands inside the field that is judged.
  const at = findFieldAt(form, code === 'period' ? splitPath(path).slice(0, -1).join('.') : path);
  return toIssue({ at, path, code, limit }, form.lang);
}

function sayAt(at: FieldAt, code: IssueCode, lang: FormModel['lang'], limit?: string): string {
  // A list's own item does not enclose it: "Gebäude 2: Fügen Sie bei „Wohnungen“ …", not "Gebäude 2, Wohnung 1: …".
  const enclosing = at.items.slice(0, splitPath(at.field.path).filter((segment) => segment === '*').length);
  const where = enclosing.length > 0 ? `${enclosing.join(', ')}: ` : '';
  return where + sayIssue(code, at.field, lang, limit);
}
