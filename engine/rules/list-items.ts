import type { JsonObject, JsonValue } from '../definition/bundle.ts';
import { getAt, itemsAt, setAt } from './paths.ts';

/** Ids that may come in with a post: UUIDs, as the schema of every list item demands. */
export const itemIdPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Appends an empty item; `newId` is a random UUID from the caller. */
export function addItem(answers: JsonObject, listPath: string, newId: string): JsonObject {
  return setAt(answers, listPath, [...itemsAt(answers, listPath), { _id: newId }]);
}

/** Removes the item with this id; an emptied list is absent. Unknown ids change nothing. */
export function removeItem(answers: JsonObject, listPath: string, itemId: string): JsonObject {
  if (!Array.isArray(getAt(answers, listPath))) return answers;
  const kept = itemsAt(answers, listPath).filter((item) => idOfItem(item) !== itemId);
  return setAt(answers, listPath, kept.length > 0 ? kept : undefined);
}

export function idOfItem(item: JsonValue | undefined): string | undefined {
  return item !== null && typeof item === 'object' && !Array.isArray(item) && typeof item._id === 'string' ? item._id : undefined;
}
