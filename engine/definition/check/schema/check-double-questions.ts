import type { FieldVisit } from './field-visit.ts';

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();

/**
 * The same question asked twice: a whole question that comes again, or two fields of the same name in the same place. A block of the
 * vocabulary may ask the same about another person or thing.
 */
export function checkDoubleQuestions(fields: FieldVisit[]): void {
  const asked = new Map<string, FieldVisit>();
  for (const field of fields) {
    const title = field.schema.title as string | undefined;
    if (field.role !== 'field' || !title) continue;
    const place = title.endsWith('?') && !field.foreign ? '' : labelPath(fields, field);
    const key = `${place}|${normalise(title)}`;
    const first = asked.get(key);
    if (first) field.report('AW1239', ['title'], `„${title}“ wird schon bei „${first.path}“ gefragt.`);
    else asked.set(key, field);
  }
}

/** Labels of the groups a field stands in: what tells two fields "Vorname" apart. */
function labelPath(fields: FieldVisit[], field: FieldVisit): string {
  const parents = fields.filter((other) => other.role === 'field' && other !== field && field.path.startsWith(`${other.path}.`));
  return parents.map((parent) => normalise(parent.schema.title ?? '')).join('/');
}
