import type { JsonObject, JsonValue } from '../definition/bundle.ts';

const isIndex = (segment: string): boolean => /^\d+$/.test(segment);
/** Names that would reach into the prototype are never read or written. */
const isForbidden = (segment: string): boolean => segment === '__proto__' || segment === 'constructor' || segment === 'prototype';

/** `baeume.0.stammumfang` → its segments; '' is the root and has none. */
export function splitPath(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

export function joinPath(parent: string, name: string | number): string {
  return parent === '' ? String(name) : `${parent}.${name}`;
}

/** Value at an instance path; undefined where there is none. */
export function getAt(answers: JsonValue | undefined, path: string): JsonValue | undefined {
  let value = answers;
  for (const segment of splitPath(path)) {
    if (value === null || typeof value !== 'object' || isForbidden(segment)) return undefined;
    value = Array.isArray(value) ? value[Number(segment)] : Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

/** A copy with the value at the instance path replaced; undefined removes it. Objects and lists on the way are made as needed. */
export function setAt(answers: JsonObject, path: string, value: JsonValue | undefined): JsonObject {
  return setIn(answers, splitPath(path), value) as JsonObject;
}

function setIn(target: JsonValue | undefined, segments: string[], value: JsonValue | undefined): JsonValue | undefined {
  const [head, ...rest] = segments;
  if (head === undefined) return value;
  if (isForbidden(head)) return target;
  if (Array.isArray(target) || (target === undefined && isIndex(head)))
    return setInList(Array.isArray(target) ? target : [], head, rest, value);
  const copy: JsonObject = target !== null && typeof target === 'object' ? { ...(target as JsonObject) } : {};
  const inner = setIn(Object.hasOwn(copy, head) ? copy[head] : undefined, rest, value);
  if (inner === undefined) delete copy[head];
  else copy[head] = inner;
  return copy;
}

function setInList(list: JsonValue[], head: string, rest: string[], value: JsonValue | undefined): JsonValue {
  const copy = [...list];
  const index = Number(head);
  if (!isIndex(head) || index > copy.length) return copy;
  const inner = setIn(copy[index], rest, value);
  if (inner === undefined) copy.splice(index, 1);
  else copy[index] = inner;
  return copy;
}

/** `baeume.0.stammumfang` → `baeume.*.stammumfang`. */
export function toTemplatePath(path: string): string {
  return splitPath(path)
    .map((segment) => (isIndex(segment) ? '*' : segment))
    .join('.');
}

/** Instance paths of a template among these answers. `within` fixes the items of the outer lists: the instance of an enclosing scope. */
export function expandPath(answers: JsonValue | undefined, template: string, within = ''): string[] {
  if (!template.includes('*')) return [template];
  const fixed = splitPath(within);
  const segments = splitPath(template);
  let paths = [''];
  segments.forEach((segment, position) => {
    if (segment !== '*') paths = paths.map((path) => joinPath(path, segment));
    else if (isSharedPrefix(segments, fixed, position)) paths = paths.map((path) => joinPath(path, fixed[position] as string));
    else paths = paths.flatMap((path) => itemsAt(answers, path).map((_, index) => joinPath(path, index)));
  });
  return paths;
}

function isSharedPrefix(template: string[], fixed: string[], position: number): boolean {
  return (
    position < fixed.length &&
    fixed.slice(0, position + 1).every((segment, index) => template[index] === segment || (template[index] === '*' && isIndex(segment)))
  );
}

export function itemsAt(answers: JsonValue | undefined, path: string): JsonValue[] {
  const value = getAt(answers, path);
  return Array.isArray(value) ? value : [];
}
