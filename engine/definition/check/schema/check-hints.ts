import type { FieldKind, JsonSchema } from '../../bundle.ts';
import { isFor } from './check-fields.ts';
import { isText } from './check-widget.ts';
import type { FieldVisit } from './field-visit.ts';

/** Kinds of which people cannot know how they are to be written. */
const shapedKinds: FieldKind[] = ['integer', 'decimal', 'money', 'iban', 'date', 'month', 'time', 'plate', 'phone', 'email'];

/** Hints: wherever a form is expected, and at every upload. */
export function checkHints({ schema, role, kind, report }: FieldVisit): void {
  if (role !== 'field' || schema.description || schema['x-pattern-message']) return;
  const shaped = schema.pattern || schema.format || isChecked(schema) || shapedKinds.includes(kind);
  if (kind === 'upload')
    report('AW1243', [], 'Es fehlt der Hinweis (description), welche Unterlage gemeint ist und was auf ihr zu sehen sein muss.');
  else if (shaped && !hasClosedList(schema))
    report('AW1216', [], 'Wo eine Form erwartet wird, braucht es einen Hinweis mit Beispiel (description).');
}

/** A value with check digits has a form of its own. */
const isChecked = (schema: JsonSchema): boolean =>
  isText(schema) && ((schema['x-checks'] ?? []) as string[]).some((name) => isFor(name, schema));
const hasClosedList = (schema: JsonSchema): boolean => schema.enum !== undefined || schema.oneOf !== undefined;
