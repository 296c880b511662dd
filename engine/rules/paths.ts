import type { JsonObject, JsonValue } from '../definition/bundle.ts';

/** Value at an instance path (`baeume.0.art`), or undefined. */
export function getAt(root: JsonValue | undefined, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const part of path === '' ? [] : path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Array.isArray(value) ? value[Number(part)] : Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

/** Copy of `root` with `value` at the path; undefined removes it. Missing objects are created. */
export function setAt(root: JsonObject, path: string, value: JsonValue | undefined): JsonObject {
  return setParts(root, path.split('.'), value) as JsonObject;
}

function setParts(node: JsonValue | undefined, parts: string[], value: JsonValue | undefined): JsonValue {
  const [key = '', ...rest] = parts;
  if (Array.isArray(node)) {
    const copy = [...node];
    if (rest.length === 0 && value === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = rest.length === 0 ? value! : setParts(node[Number(key)], rest, value);
    return copy;
  }
  const copy: JsonObject = node !== null && typeof node === 'object' ? { ...node } : {};
  if (rest.length > 0) copy[key] = setParts(copy[key], rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

/** Instance paths that a template path (`baeume.*.art`) stands for in these answers. */
export function expandPath(answers: JsonValue, template: string): string[] {
  let paths = [''];
  for (const part of template === '' ? [] : template.split('.')) {
    const next: string[] = [];
    for (const path of paths) {
      if (part !== '*') next.push(path === '' ? part : `${path}.${part}`);
      else {
        const list = getAt(answers, path);
        if (Array.isArray(list)) for (const index of list.keys()) next.push(`${path}.${index}`);
      }
    }
    paths = next;
  }
  return paths;
}

/** `baeume.0.art` → `baeume.*.art` */
export const templateOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.*');
