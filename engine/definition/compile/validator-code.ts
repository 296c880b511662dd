import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../bundle.ts';

const options = { allErrors: true, strict: false, validateFormats: false } as const;
/** Knows the schema of schemas, which takes longer to compile than most services; it keeps nothing else. */
let dialect: Ajv2020 | undefined;

/**
 * Source of a function that judges answers by the schema, without ajv: the same text runs in the server and in the browser.
 * @throws Error for what is no JSON Schema
 */
export function validatorCode(schema: JsonSchema): string {
  const { $id: _id, $schema: _dialect, ...plain } = schema;
  const read = asAjvReadsIt(plain);
  dialect ??= new Ajv2020(options);
  dialect.validateSchema(read, true);
  // An instance of its own: names in the code count up within one.
  const ajv = new Ajv2020({ ...options, meta: false, validateSchema: false, code: { source: true, esm: false, lines: false } });
  const generate = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;
  return (generate as (ajv: Ajv2020, validate: unknown) => string)(ajv, ajv.compile(read));
}

/**
 * The same schema in the words that ajv judges fast and rightly:
 * - `oneOf` of nothing but constants is an `enum`: a fraction of code and time, and lists of states are long;
 * - beside `contains` stands `minItems: 1`, which it implies: for an empty list in an item of a list, ajv 8 takes over what it found for the
 *   item before (its generated variable outlives the loop).
 */
function asAjvReadsIt(schema: any): any {
  if (Array.isArray(schema)) return schema.map(asAjvReadsIt);
  if (schema === null || typeof schema !== 'object') return schema;
  const { oneOf, ...rest } = schema;
  const inner: Record<string, any> = mapped(rest, (value, key) =>
    key === 'const' || key === 'enum' ? value : key === 'properties' ? mapped(value, asAjvReadsIt) : asAjvReadsIt(value),
  );
  if (inner['contains'] !== undefined && inner['minContains'] !== 0) inner['minItems'] ??= 1;
  if (!Array.isArray(oneOf)) return oneOf === undefined ? inner : { ...inner, oneOf: asAjvReadsIt(oneOf) };
  const constants = oneOf.map((option) => option.const);
  const plain = oneOf.every(
    (option) => option.const !== undefined && Object.keys(option).every((key) => ['const', 'title', 'description'].includes(key)),
  );
  return plain && new Set(constants).size === constants.length ? { ...inner, enum: constants } : { ...inner, oneOf: asAjvReadsIt(oneOf) };
}

function mapped(object: Record<string, any>, change: (value: any, key: string) => any): Record<string, any> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
