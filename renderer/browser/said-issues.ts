import type { ValidationIssue } from '../../engine/rules/index.ts';
import type { FormState } from '../form/form-state.ts';

/**
 * What stays said at the fields after a change: a mistake goes as soon as it is mended. What only the server knew goes when its own field
 * (`changed`) is touched. Nothing new is said while somebody types. The same map comes back when nothing went.
 */
export function keepSaid(state: FormState, verdict: ValidationIssue[], changed: string | undefined): FormState['issues'] {
  const wrong = new Set(verdict.map((issue) => issue.path));
  const known = new Set(state.verdict.map((issue) => issue.path));
  const kept = [...state.issues].filter(([path]) => wrong.has(path) || (!known.has(path) && path !== changed));
  return kept.length === state.issues.size ? state.issues : new Map(kept);
}

/** Says what is wrong at one field now, or that nothing is any more. */
export function sayAt(issues: FormState['issues'], verdict: ValidationIssue[], path: string): FormState['issues'] {
  const message = verdict.find((issue) => issue.path === path)?.message;
  if (issues.get(path) === message) return issues;
  const next = new Map(issues);
  if (message === undefined) next.delete(path);
  else next.set(path, message);
  return next;
}
