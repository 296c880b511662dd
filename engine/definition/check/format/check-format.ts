import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRealDate } from '../../calendar.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { describeFormatError } from './describe-format-error.ts';

export type FormatName = 'Workflow' | 'ProcessShape' | 'Tariff' | 'Tenant' | 'Scenarios' | 'ExampleStaff' | 'Translations' | 'Field';
const validators = new Map<FormatName, ValidateFunction>();
let ajv: Ajv2020 | undefined;

function load(): Ajv2020 {
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(process.cwd(), `engine/definition/format/${name}-1.schema.json`), 'utf8'));
  const formats = { date: isRealDate, period: (text: string) => /[1-9]/.test(text) };
  const loaded = new Ajv2020({ allErrors: true, strict: false, verbose: true, formats });
  loaded.addSchema(read('format'), 'format');
  loaded.addSchema(read('dialect'), 'dialect');
  return loaded;
}

function validatorOf(name: FormatName): ValidateFunction {
  let validate = validators.get(name);
  if (validate) return validate;
  ajv ??= load();
  validate = ajv.getSchema(`${name === 'Field' ? 'dialect' : 'format'}#/$defs/${name}`)!;
  validators.set(name, validate);
  return validate;
}

const results = new WeakMap<SourceFile, Diagnostic[]>();

/** Checks a file against the format's own schema (`Field`: the dialect of schema.json); unknown keys come with the nearest valid one. */
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
