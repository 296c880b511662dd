import type { RecordValues } from '../../definition/record-fields.ts';
import type { JsonObject } from '../../definition/bundle.ts';
import type { RecordField } from '../../definition/format.ts';

/** What was recorded, as a letter uses it: a choice as people read it, all else as stored; helpers print days, cents, yes and no. */
export function displayRecord(fields: RecordField[], record: RecordValues): JsonObject {
  const shown: JsonObject = {};
  for (const { name, options } of fields) {
    const value = record[name];
    if (value !== undefined) shown[name] = options?.find((option) => option.value === value)?.label ?? value;
  }
  return shown;
}
