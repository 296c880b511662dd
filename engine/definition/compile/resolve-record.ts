import type { FormField, FormPage } from '../bundle.ts';
import type { RecordField } from '../format.ts';

/** Fields of the office with their choices written out: those of a question of the form become their own. */
export function resolveRecord(record: RecordField[], pages: FormPage[]): RecordField[] {
  return record.map((field) => {
    if (!field.optionsOf) return field;
    const { optionsOf, except = [], ...rest } = field;
    const options =
      findField(
        pages.map((page) => page.field),
        optionsOf,
      )?.options ?? [];
    return {
      ...rest,
      options: options.filter(({ value }) => !except.includes(String(value))).map(({ value, label }) => ({ value: String(value), label })),
    };
  });
}

function findField(fields: FormField[], path: string): FormField | undefined {
  for (const field of fields) {
    const found = field.path === path ? field : findField(field.fields ?? [], path);
    if (found) return found;
  }
  return undefined;
}
