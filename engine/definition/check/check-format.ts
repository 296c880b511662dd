import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import type { SourceFile } from '../read/source-file.ts';

export type FormatName = 'Workflow' | 'ProcessShape' | 'Tariff' | 'Tenant' | 'Scenarios' | 'ExampleStaff' | 'Translations' | 'Offer';
let validators: Record<FormatName, ValidateFunction> | undefined;

function load(): Record<FormatName, ValidateFunction> {
  const schema = JSON.parse(readFileSync(join(process.cwd(), 'engine/definition/format/format-1.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  ajv.addSchema(schema, 'format');
  const get = (name: string): ValidateFunction => ajv.getSchema(`format#/$defs/${name}`)!;
  return Object.fromEntries(
    ['Workflow', 'ProcessShape', 'Tariff', 'Tenant', 'Scenarios', 'ExampleStaff', 'Translations', 'Offer'].map((name) => [name, get(name)]),
  ) as Record<FormatName, ValidateFunction>;
}

/** Checks a file against the format's own schema; unknown keys come with the nearest valid one. */
export function checkFormat(file: SourceFile, name: FormatName): Diagnostic[] {
  if (file.problems.length > 0) return [];
  const validate = (validators ??= load())[name];
  if (validate(file.data)) return [];
  return (validate.errors ?? []).map((error) => describe(file, error));
}

function describe(file: SourceFile, error: ErrorObject): Diagnostic {
  const path: DataPath = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = path.length > 0 ? `„${path.join('.')}“` : 'Die Datei';
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params.additionalProperty as string;
      const nearest = findNearest(key, Object.keys((error.parentSchema as { properties?: object })?.properties ?? {}));
      return file.report('AW1101', [...path, key], `Den Schlüssel „${key}“ gibt es hier nicht.`, { nearest, key: true });
    }
    case 'required':
      return file.report('AW1102', path, `${place}: Der Schlüssel „${error.params.missingProperty}“ fehlt.`, { key: true });
    case 'enum': {
      const allowed = error.params.allowedValues as unknown[];
      return file.report('AW1103', path, `${place}: „${String(error.data)}“ ist nicht möglich. Möglich sind: ${allowed.join(', ')}.`, {
        nearest: findNearest(String(error.data), allowed.map(String)),
      });
    }
    case 'const':
      return file.report('AW1104', path, `${place} muss „${String(error.params.allowedValue)}“ sein.`);
    case 'type':
      return file.report('AW1105', path, `${place} hat die falsche Art, erwartet wird: ${String(error.params.type)}.`);
    case 'pattern':
      return file.report('AW1106', path, `${place}: „${String(error.data)}“ hat nicht die erwartete Form ${String(error.params.pattern)}.`);
    default:
      return file.report('AW1107', path, `${place}: ${error.message ?? error.keyword}.`);
  }
}
