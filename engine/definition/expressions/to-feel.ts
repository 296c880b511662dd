import type { JsonValue } from '../bundle.ts';
import { isRealDate } from '../calendar.ts';
import { parseDate } from './feel.ts';
import type { ExpressionType } from './types.ts';

/** Answers as FEEL values: dates by the schema's type, absent lists empty, all else that is absent null, so that no name is ever unknown. */
export function toFeel(value: JsonValue | undefined, type: ExpressionType): unknown {
  if (type.kind === 'list') return Array.isArray(value) ? value.map((item) => toFeel(item, type.of)) : [];
  if (value === undefined || value === null) return null;
  // What somebody typed and is no day (yet) counts as missing; the library throws for some of it ("-1").
  if (type.kind === 'date') return typeof value === 'string' && isRealDate(value) ? parseDate(value) : null;
  if (type.kind === 'context') {
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    const group: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(type.fields))
      group[name] = toFeel(Object.hasOwn(value, name) ? value[name] : undefined, field.type);
    return group;
  }
  // An answer of the wrong type (text where a number is due) counts as missing.
  return type.kind === 'any' || typeof value === type.kind ? value : null;
}
