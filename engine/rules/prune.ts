import type { CompiledCondition, FormModel, JsonObject, JsonValue } from '../definition/bundle.ts';
import { conditionHolds } from './condition.ts';
import { expandPath, getAt, setAt } from './paths.ts';

export interface Visibility {
  answers: JsonObject;
  hidden: Set<string>;
  /** Instance paths required by a condition that holds. */
  required: Set<string>;
}

/**
 * Removes what is not shown, condition by condition in their topological order; empty inputs are absent values.
 * Idempotent: pruning the result changes nothing.
 */
export function prune(form: FormModel, given: JsonObject): Visibility {
  let answers = (dropEmpty(given) ?? {}) as JsonObject;
  const hidden = new Set<string>();
  const required = new Set<string>();
  for (const condition of form.conditions) {
    for (const scope of expandPath(answers, condition.scope)) {
      if (isWithin(hidden, scope)) continue;
      const holds = conditionHolds(condition.if, getAt(answers, scope) ?? (scope === '' ? answers : undefined));
      for (const path of targetsOf(condition, 'shows', answers, scope)) {
        if (holds) continue;
        hidden.add(path);
        if (getAt(answers, path) !== undefined) answers = setAt(answers, path, undefined);
      }
      if (holds) for (const path of targetsOf(condition, 'requires', answers, scope)) required.add(path);
    }
  }
  return { answers: (dropEmpty(answers) ?? {}) as JsonObject, hidden, required };
}

/** Instance paths a condition governs at one instance of its scope. */
function targetsOf(condition: CompiledCondition, list: 'shows' | 'requires', answers: JsonObject, scope: string): string[] {
  const paths: string[] = [];
  for (const template of condition[list]) {
    const rest = condition.scope === '' ? template : template.slice(condition.scope.length + 1);
    const parent = rest.includes('.') ? rest.slice(0, rest.lastIndexOf('.')) : '';
    const name = rest.slice(rest.lastIndexOf('.') + 1);
    const inScope = getAt(answers, scope) ?? {};
    for (const inner of expandPath(inScope, parent)) paths.push([scope, inner, name].filter(Boolean).join('.'));
  }
  return paths;
}

export function isWithin(paths: Set<string>, path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (paths.has(at)) return true;
  return false;
}

/** Empty strings, groups and lists are absent values (design §1). An item of a list stays, even when only its id is left. */
export function dropEmpty(value: JsonValue): JsonValue | undefined {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => dropEmpty(item) ?? (typeof item === 'object' ? {} : undefined)).filter((item) => item !== undefined);
    return items.length > 0 ? (items as JsonValue[]) : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, JsonValue][] => {
    const kept = dropEmpty(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
