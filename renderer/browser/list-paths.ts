import type { ValidationIssue } from '../../engine/rules/index.ts';
import type { FormState } from '../form/form-state.ts';

/** Where a path stands after an item of a list has gone: later items move up; undefined for what went with the item. */
export function pathWithoutItem(path: string, list: string, index: number): string | undefined {
  if (!path.startsWith(`${list}.`)) return path;
  const [own = '', ...rest] = path.slice(list.length + 1).split('.');
  if (!/^\d+$/.test(own) || Number(own) < index) return path;
  return Number(own) === index ? undefined : [list, Number(own) - 1, ...rest].join('.');
}

/** What has been said, at the new places of its fields. */
export function saidWithoutItem(state: FormState, list: string, index: number): Pick<FormState, 'issues' | 'summary' | 'verdict'> {
  const move = (path: string): string | undefined => pathWithoutItem(path, list, index);
  const moveAll = (issues: ValidationIssue[]): ValidationIssue[] =>
    issues.flatMap((issue) => {
      const path = move(issue.path);
      return path === undefined ? [] : [{ ...issue, path }];
    });
  const issues = [...state.issues].flatMap(([path, message]) => {
    const moved = move(path);
    return moved === undefined ? [] : [[moved, message] as const];
  });
  return { issues: new Map(issues), summary: moveAll(state.summary), verdict: moveAll(state.verdict) };
}
