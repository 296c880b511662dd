import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRealDate } from '../../calendar.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { describeFormatError } from './describe-format-error.ts';

export type FormatName =
  | 'Workflow'
  | 'ProcessShape'
  | 'Tariff'
  | 'Tenant'
  | 'Scenarios'
  | 'TownScenarios'
  | 'ServiceOverlay'
  | 'ExampleStaff'
  | 'Translations'
  | 'Offer'
  | 'EverydayWords'
  | 'Proposals'
  | 'FormSchema';
const validators = new Map<FormatName, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** Where the format lies as seen from this source, and from the built server: never from where the program happens to be run. */
const formatFiles = ['../../format', '../../engine/definition/format'].map((folder) =>
  join(import.meta.dirname, folder, 'format-1.schema.json'),
);

function load(): Ajv2020 {
  const file = formatFiles.find((path) => existsSync(path));
  if (!file) throw new Error(`The format is neither at ${formatFiles.join(' nor at ')}`);
  const text = readFileSync(file, 'utf8');
  const schema: object = JSON.parse(text, (_key, value: unknown) => orPlain(value) ?? value);
  const formats = { date: isRealDate, period: (text: string) => /[1-9]/.test(text) };
  const loaded = new Ajv2020({ allErrors: true, strict: false, verbose: true, formats });
  loaded.addSchema(schema, 'format');
  return loaded;
}

/** "This, or `false`", "this, or a text" said so that what is wrong inside is told, and not only that neither fits. */
function orPlain(value: unknown): object | undefined {
  const choices = (value as { anyOf?: unknown } | null)?.anyOf;
  if (!Array.isArray(choices) || choices.length !== 2) return undefined;
  const [wanted, other] = choices as { const?: unknown; type?: unknown }[];
  if (isPlainText(other)) return { if: { type: 'string' }, else: wanted };
  return other?.const === false ? { if: { type: 'boolean' }, then: { const: false }, else: wanted } : undefined;
}

const isPlainText = (choice: object | undefined): boolean => JSON.stringify(choice) === '{"type":"string"}';

function validatorOf(name: FormatName): ValidateFunction {
  let validate = validators.get(name);
  if (validate) return validate;
  ajv ??= load();
  validate = ajv.getSchema(`format#/$defs/${name}`)!;
  validators.set(name, validate);
  return validate;
}

const results = new WeakMap<SourceFile, Diagnostic[]>();

/** Checks a file against the format's own schema (`FormSchema`: schema.json and the vocabulary); unknown keys come with the nearest valid one. */
export function checkFormat(file: SourceFile, name: FormatName): Diagnostic[] {
  if (!file.readable) return [];
  let found = results.get(file);
  if (!found) {
    const validate = validatorOf(name);
    found = validate(file.data) ? [] : causesOf(validate.errors ?? []).map((error) => describeFormatError(file, error));
    results.set(file, found);
  }
  return found;
}

/** Without what only follows from another error: the branches of an `anyOf` that failed as a whole, and the frame of an `if`. */
function causesOf(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf');
  return errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !isMisspelt(error, errors) &&
      !choices.some((choice) => choice !== error && error.instancePath.startsWith(choice.instancePath)),
  );
}

/** A key that is missing because it stands there misspelt is not told twice. */
function isMisspelt({ keyword, instancePath, params }: ErrorObject, errors: ErrorObject[]): boolean {
  if (keyword !== 'required') return false;
  const strangers = errors.filter((other) => other.keyword === 'additionalProperties' && other.instancePath === instancePath);
  return strangers.some(
    (other) => findNearest(other.params.additionalProperty as string, [params.missingProperty as string]) !== undefined,
  );
}
