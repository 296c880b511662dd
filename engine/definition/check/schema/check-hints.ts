import type { FieldVisit } from './field-visit.ts';

/** Hints: wherever a form is expected, and at every upload. */
export function checkHints({ schema, role, kind, report }: FieldVisit): void {
  if (role !== 'field' || schema.description || schema['x-pattern-message']) return;
  const shaped = schema.pattern || schema.format || ['integer', 'decimal', 'money', 'iban', 'date'].includes(kind);
  if (kind === 'upload')
    report('AW1243', [], 'Es fehlt der Hinweis (description), welche Unterlage gemeint ist und was auf ihr zu sehen sein muss.');
  else if (shaped && !hasClosedList(schema))
    report('AW1216', [], 'Wo eine Form erwartet wird, braucht es einen Hinweis mit Beispiel (description).');
}

const hasClosedList = (schema: { enum?: unknown; oneOf?: unknown }): boolean => schema.enum !== undefined || schema.oneOf !== undefined;
