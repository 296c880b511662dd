import type { JsonSchema } from '../bundle.ts';
import { readsOf } from './conditions.ts';

/** Paths that the `properties` beside a `$ref` set to false, also inside groups: `geburtsname`, `person.geburtsort`. */
export function droppedFields(own: JsonSchema, scope = ''): string[] {
  return Object.entries((own.properties ?? {}) as Record<string, JsonSchema | false>).flatMap(([name, inner]) =>
    inner === false ? [scope + name] : droppedFields(inner, `${scope}${name}.`),
  );
}

/** Called with what is left of a node and the node, so that its place is not lost. */
type Reduced = (rest: JsonSchema, whole: JsonSchema) => void;

/**
 * A block's conditions for a service that drops some of its fields: those that ask for a dropped field are gone, the others no longer
 * name it. One that governs nothing any more is gone too.
 */
export function withoutFields(allOf: JsonSchema[], dropped: string[], note: Reduced = () => {}): JsonSchema[] {
  if (dropped.length === 0) return allOf;
  const isDropped = (path: string): boolean => dropped.some((name) => path === name || path.startsWith(`${name}.`));
  return allOf.flatMap((entry) => {
    if (!entry.if || readsOf(entry.if, '').some(isDropped)) return entry.if ? [] : [entry];
    const then = withoutNames(entry.then ?? {}, '', isDropped, note);
    const rest = withoutNames(entry.else ?? {}, '', isDropped, note);
    const reduced = { ...entry, then, else: rest };
    note(reduced, entry);
    return rest.properties ? [reduced] : [];
  });
}

function withoutNames(branch: JsonSchema, scope: string, isDropped: (path: string) => boolean, note: Reduced): JsonSchema {
  const { properties, required, ...rest } = branch;
  const needed = ((required ?? []) as string[]).filter((name) => !isDropped(scope + name));
  const kept = Object.entries((properties ?? {}) as Record<string, JsonSchema | false>)
    .filter(([name]) => !isDropped(scope + name))
    .map(([name, inner]) => [name, inner === false ? false : withoutNames(inner, `${scope}${name}.`, isDropped, note)] as const);
  const left = {
    ...rest,
    ...(kept.length > 0 && { properties: Object.fromEntries(kept) }),
    ...(needed.length > 0 && { required: needed }),
  };
  note(left, branch);
  return left;
}
