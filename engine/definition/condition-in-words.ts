import type { FormField, FormModel, JsonSchema } from './bundle.ts';

/** Every field of a form by its path. */
export function fieldsByPath(form: FormModel): Map<string, FormField> {
  const fields = new Map<string, FormField>();
  const collect = (field: FormField): void => {
    fields.set(field.path, field);
    field.fields?.forEach(collect);
  };
  form.pages.forEach((page) => collect(page.field));
  return fields;
}

/** A condition as a German clause: „Farbe“ ist Rot oder Blau und … */
export function conditionInWords(condition: JsonSchema, scope: string, fields: ReadonlyMap<string, FormField>): string {
  const field = fields.get(scope);
  const name = (value: unknown): string =>
    `„${field?.options?.find((option) => option.value === value)?.label ?? (value === true ? 'Ja' : value === false ? 'Nein' : String(value))}“`;
  const subject = `„${field?.label ?? scope}“`;
  const clauses: string[] = [];
  if (condition.const !== undefined) clauses.push(`${subject} mit ${name(condition.const)} beantwortet ist`);
  if (condition.enum) clauses.push(`${subject} ${amongOptions(condition.enum, field, name)} beantwortet ist`);
  const limits: [string, string][] = [
    ['minimum', 'mindestens'],
    ['maximum', 'höchstens'],
    ['exclusiveMinimum', 'mehr als'],
    ['exclusiveMaximum', 'weniger als'],
    ['minItems', 'mindestens'],
    ['maxItems', 'höchstens'],
  ];
  for (const [keyword, words] of limits)
    if (condition[keyword] !== undefined) clauses.push(`${subject} ${words} ${condition[keyword]} ist`);
  if (condition.minLength !== undefined || condition.pattern !== undefined) clauses.push(`${subject} ausgefüllt ist`);
  for (const [child, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>))
    clauses.push(conditionInWords(inner, scope === '' ? child : `${scope}.${child}`, fields));
  if (condition.contains) clauses.push(`bei einem Eintrag: ${conditionInWords(condition.contains, `${scope}.*`, fields)}`);
  for (const inner of condition.allOf ?? []) clauses.push(conditionInWords(inner, scope, fields));
  if (condition.anyOf) clauses.push(condition.anyOf.map((inner: JsonSchema) => conditionInWords(inner, scope, fields)).join(' oder '));
  const said = clauses.filter((clause) => clause !== '');
  return said.length > 0 ? said.join(' und ') : `${subject} beantwortet ist`;
}

/** Names what is not meant where that is shorter. */
function amongOptions(values: unknown[], field: FormField | undefined, name: (value: unknown) => string): string {
  const others = (field?.options ?? []).filter(({ value }) => !values.includes(value)).map(({ value }) => name(value));
  const shorter = others.length > 0 && others.length * 2 < values.length && field?.kind !== 'checkboxes';
  return shorter ? `mit etwas anderem als ${others.join(' oder ')}` : `mit ${values.map(name).join(' oder ')}`;
}
