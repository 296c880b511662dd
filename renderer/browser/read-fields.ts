export type Fields = Record<string, string | string[]>;

/** The fields of the form as a post would carry them, without files and buttons; `_fields` among them says what was shown. */
export function readFields(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
