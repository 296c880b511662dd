import type { JsonValue } from '../definition/bundle.ts';
import { idOfItem, itemIdPattern } from './list-items.ts';
import { getAt, itemsAt, joinPath, splitPath } from './paths.ts';

/** `baeume.0.foto` → `baeume.<id of the item>.foto`: goes on pointing at the same item when others come and go. Items without an id keep their index. */
export function toItemPath(answers: JsonValue | undefined, path: string): string {
  const segments = splitPath(path);
  return segments.map((segment, at) => idOfItem(getAt(answers, segments.slice(0, at + 1).join('.'))) ?? segment).join('.');
}

/** `baeume.<id>.foto` → `baeume.0.foto`; undefined when there is no such item. Paths without ids stay as they are. */
export function fromItemPath(answers: JsonValue | undefined, path: string): string | undefined {
  let instance = '';
  for (const segment of splitPath(path)) {
    const index = itemIdPattern.test(segment) ? itemsAt(answers, instance).findIndex((item) => idOfItem(item) === segment) : undefined;
    if (index === -1) return undefined;
    instance = joinPath(instance, index ?? segment);
  }
  return instance;
}
