import type { CompiledCondition, JsonSchema } from '../bundle.ts';

/**
 * Conditions of a resolved schema, absolute and in topological order: what a condition reads is decided before it.
 * @returns undefined for `order` when the conditions form a circle, with the paths in it
 */
export function collectConditions(schema: JsonSchema): { conditions: CompiledCondition[]; circle?: string[] } {
  const found: CompiledCondition[] = [];
  collect(schema, '', found);
  return sortConditions(found);
}

function collect(schema: JsonSchema, scope: string, found: CompiledCondition[]): void {
  for (const entry of schema.allOf ?? []) {
    if (!entry.if) continue;
    found.push({
      scope,
      if: entry.if,
      shows: forbidden(entry.else ?? {}, scope),
      requires: demanded(entry.then ?? {}, scope),
      reads: readsOf(entry.if, scope),
    });
  }
  for (const [name, inner] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
    collect(inner, join(scope, name), found);
  if (schema.items?.properties) collect(schema.items, join(scope, '*'), found);
}

const join = (scope: string, name: string): string => (scope === '' ? name : `${scope}.${name}`);

/** Paths that `else` sets to false: shown exactly when the condition holds. */
export function forbidden(branch: JsonSchema, scope: string): string[] {
  return Object.entries((branch.properties ?? {}) as Record<string, JsonSchema | false>).flatMap(([name, inner]) =>
    inner === false ? [join(scope, name)] : forbidden(inner, join(scope, name)),
  );
}

export function demanded(branch: JsonSchema, scope: string): string[] {
  const nested = Object.entries((branch.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, inner]) =>
    demanded(inner, join(scope, name)),
  );
  return [...(branch.required ?? []).map((name: string) => join(scope, name)), ...nested];
}

export function readsOf(condition: JsonSchema, scope: string): string[] {
  const reads: string[] = [];
  for (const [name, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>)) {
    const nested = readsOf(inner, join(scope, name));
    reads.push(...(nested.length > 0 ? nested : [join(scope, name)]));
  }
  for (const inner of [...(condition.anyOf ?? []), ...(condition.allOf ?? [])]) reads.push(...readsOf(inner, scope));
  if (condition.contains) reads.push(...readsOf(condition.contains, join(scope, '*')));
  return [...new Set(reads)];
}

const covers = (decided: string, read: string): boolean =>
  read === decided || read.startsWith(`${decided}.`) || decided.startsWith(`${read}.`);

export function sortConditions(found: CompiledCondition[]): { conditions: CompiledCondition[]; circle?: string[] } {
  const sorted: CompiledCondition[] = [];
  let rest = found;
  while (rest.length > 0) {
    const free = rest.filter(
      (condition) =>
        !rest.some((other) => other !== condition && other.shows.some((path) => condition.reads.some((read) => covers(path, read)))),
    );
    const selfish = free.filter((condition) => condition.shows.some((path) => condition.reads.some((read) => covers(path, read))));
    if (free.length === 0 || selfish.length > 0)
      return { conditions: [...sorted, ...rest], circle: (selfish.length > 0 ? selfish : rest).flatMap((condition) => condition.shows) };
    sorted.push(...free);
    rest = rest.filter((condition) => !free.includes(condition));
  }
  return { conditions: sorted };
}
