import type { Bundle } from '../bundle.ts';
import type { Assurance } from '../format.ts';
import type { Change, ChangeClass } from './change.ts';
import { jsonDifferences } from './json-differences.ts';
import { diffMessages as say } from './messages.de.ts';

const levels: Assurance[] = ['keine', 'basis', 'substanziell', 'hoch'];
/** Keys of a workflow that only tell something. */
const told = [
  'name',
  'summary',
  'who',
  'synonyms',
  'topic',
  'situation',
  'needs',
  'duration',
  'law',
  'privacy',
  'provenance',
  'ozg',
  'leika',
];
const wording = /(^|\.)(label|citizen|confirm|name|description|question|message|text)$/;

/** Everything outside the form: rules, fees with their tariffs, process, routing, deadlines, letters, remedy, retention, town. */
export function compareWorkflow(before: Bundle, after: Bundle): Change[] {
  const [old, now] = [before.workflow as unknown as Record<string, unknown>, after.workflow as unknown as Record<string, unknown>];
  const found: Change[] = [];
  const compare = (kind: ChangeClass, place: string, a: unknown, b: unknown): void => {
    for (const difference of jsonDifferences(a, b)) {
      const at = difference.path === '' ? place : `${place}.${difference.path}`;
      const settled = kind !== 'fee' && wording.test(at) ? 'text' : kind;
      found.push({ class: settled, place: at, message: say[settled](difference.before, difference.after) });
    }
  };
  for (const key of told)
    if (JSON.stringify(old[key]) !== JSON.stringify(now[key])) compare('text', key, old[key] ?? null, now[key] ?? null);
  found.push(...compareAssurance(before, after));
  compareRules(before, after, compare);
  compareEligibility(before, after, compare);
  compare('fee', 'fees', old['fees'] ?? [], now['fees'] ?? []);
  compare('fee', 'tariffs', before.tariffs, after.tariffs);
  compare('process', 'process', before.process, after.process);
  const settled = [...told, 'assurance', 'rules', 'eligibility', 'fees', 'process', 'refine', 'format', 'service'];
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
    if (!settled.includes(key)) compare('process', key, old[key] ?? null, now[key] ?? null);
  for (const role of new Set([...Object.keys(before.letters), ...Object.keys(after.letters)]))
    if (before.letters[role] !== after.letters[role])
      found.push({ class: 'text', place: `letters.${role}`, message: say.letterText(role) });
  return found;
}

function compareAssurance(before: Bundle, after: Bundle): Change[] {
  const step = levels.indexOf(after.workflow.assurance) - levels.indexOf(before.workflow.assurance);
  if (step === 0) return [];
  const message = say.assurance(before.workflow.assurance, after.workflow.assurance);
  return [{ class: step > 0 ? 'narrowing' : 'widening', place: 'assurance', message }];
}

/** Who may apply: a new or another condition shuts people out, one that goes lets them in. */
function compareEligibility(
  before: Bundle,
  after: Bundle,
  compare: (kind: ChangeClass, place: string, a: unknown, b: unknown) => void,
): void {
  const byId = (bundle: Bundle) => new Map((bundle.workflow.eligibility ?? []).map((rule) => [rule.id, rule]));
  const [old, now] = [byId(before), byId(after)];
  for (const [id, { when, ...words }] of now) {
    const was = old.get(id);
    if (was?.when !== when) compare('narrowing', `eligibility.${id}.when`, was?.when ?? null, when);
    if (was) compare('text', `eligibility.${id}`, { ...was, when: undefined }, { ...words, when: undefined });
  }
  for (const [id, { when }] of old) if (!now.has(id)) compare('widening', `eligibility.${id}.when`, when, null);
}

/** A rule is known by what it checks and where; another expression at the same place may be stricter. */
function compareRules(before: Bundle, after: Bundle, compare: (kind: ChangeClass, place: string, a: unknown, b: unknown) => void): void {
  const key = (rule: { check: string; when?: string; at: string }): string => `${rule.at} ${rule.check} ${rule.when ?? ''}`;
  const byKey = (bundle: Bundle) => new Map((bundle.workflow.rules ?? []).map((rule) => [key(rule), rule]));
  const [old, now] = [byKey(before), byKey(after)];
  for (const [id, rule] of now) {
    if (!old.has(id)) compare('narrowing', `rules.${rule.at}`, null, rule.check);
    else compare('text', `rules.${rule.at}.message`, old.get(id)?.message, rule.message);
  }
  for (const [id, rule] of old) if (!now.has(id)) compare('widening', `rules.${rule.at}`, rule.check, null);
}
