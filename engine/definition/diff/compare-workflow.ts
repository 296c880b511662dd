import type { Bundle } from '../bundle.ts';
import type { Assurance, Rule } from '../format.ts';
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
      found.push({ class: settled, place: at, message: say[settled]({ ...difference, path: at }) });
    }
  };
  for (const key of told)
    if (JSON.stringify(old[key]) !== JSON.stringify(now[key])) compare('text', key, old[key] ?? null, now[key] ?? null);
  found.push(...compareAssurance(before, after));
  found.push(...compareRules(before, after));
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

/** A rule is known by what it checks and where; one that says the same by another expression may have become stricter. */
function compareRules(before: Bundle, after: Bundle): Change[] {
  const key = ({ at, check, when = '' }: Rule): string => `${at} ${check} ${when}`;
  const old = new Map((before.workflow.rules ?? []).map((rule) => [key(rule), rule]));
  const gone = new Set([...old.values()]);
  const found: Change[] = [];
  const added: Rule[] = [];
  for (const rule of after.workflow.rules ?? []) {
    const was = old.get(key(rule));
    if (!was) {
      added.push(rule);
      continue;
    }
    gone.delete(was);
    const change = { path: 'message', before: was.message, after: rule.message };
    if (was.message !== rule.message) found.push({ class: 'text', place: `rules.${rule.at}.message`, message: say.text(change) });
  }
  for (const { at, check, message } of added) {
    const was = [...gone].find((rule) => rule.at === at && rule.message === message);
    if (was) gone.delete(was);
    const text = was ? say.ruleChanged(message, was.check, check) : say.ruleAdded(message);
    found.push({ class: 'narrowing', place: `rules.${at}`, message: text });
  }
  for (const { at, message } of gone) found.push({ class: 'widening', place: `rules.${at}`, message: say.ruleRemoved(message) });
  return found;
}
