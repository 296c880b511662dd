import type { ErrorObject } from 'ajv/dist/2020.js';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import type { SourceFile } from '../../read/source-file.ts';

const kinds: Record<string, string> = {
  string: 'ein Text',
  integer: 'eine ganze Zahl',
  number: 'eine Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Schlüsseln',
};

/** A validator's error in words an author understands. */
export function describeFormatError(file: SourceFile, error: ErrorObject): Diagnostic {
  const path: DataPath = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const place = path.length > 0 ? `„${path.join('.')}“` : 'Die Datei';
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknownKey(file, error, path);
    case 'required': {
      const missing = error.params.missingProperty as string;
      if (isEntry(path) && ['if', 'else'].includes(missing))
        return file.report('AW1222', path, 'Ein Eintrag in allOf besteht aus if, then und else.');
      return file.report('AW1102', path, `${place}: Der Schlüssel „${missing}“ fehlt.`, { key: true });
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      return file.report('AW1103', path, `${place}: „${show(error.data)}“ ist nicht möglich. Möglich sind: ${allowed.join(', ')}.`, {
        nearest: findNearest(String(error.data), allowed),
      });
    }
    case 'const':
      return file.report('AW1104', path, `${place} muss „${String(error.params.allowedValue)}“ sein.`);
    case 'type': {
      const wanted = [error.params.type as string | string[]].flat().map((type) => kinds[type] ?? type);
      return file.report('AW1105', path, `${place} hat die falsche Art, erwartet wird ${wanted.join(' oder ')}.${quoteHint(error)}`);
    }
    case 'pattern':
      return file.report('AW1106', path, `${place}: „${show(error.data)}“ hat nicht die erwartete Form${exampleOf(error)}.`);
    case 'format':
      return error.params.format === 'date'
        ? file.report('AW1108', path, `${place}: Den Tag ${show(error.data)} gibt es nicht.`)
        : file.report('AW1109', path, `${place}: Eine Frist von null Tagen ist keine.`);
    case 'anyOf':
      return file.report('AW1110', path, `${place}: „${show(error.data)}“ passt zu keiner der Möglichkeiten.`, {
        nearest: findNearest(String(error.data), choicesOf(error)),
      });
    case 'uniqueItems': {
      const at = Math.max(error.params.i as number, error.params.j as number);
      return file.report('AW1111', [...path, at], `${place}: „${show((error.data as unknown[])[at])}“ steht hier schon.`);
    }
    default:
      return file.report('AW1107', path, `${place} liegt außerhalb der Grenzen: ${limitOf(error)}.`);
  }
}

/** YAML reads `00000` and `ja` as what they look like; where a text is wanted, quotes help. */
function quoteHint({ params, data }: ErrorObject): string {
  const wantsText = [params.type as string | string[]].flat().includes('string');
  return wantsText && ['number', 'boolean'].includes(typeof data)
    ? ` Bitte setzen Sie den Wert in Anführungszeichen: '${String(data)}'.`
    : '';
}

/** The example the format gives for the value, else its pattern. */
function exampleOf({ params, parentSchema }: ErrorObject): string {
  const example = /`([^`]+)`/.exec(String((parentSchema as { description?: string } | undefined)?.description ?? ''))?.[1];
  return example && new RegExp(String(params.pattern), 'u').test(example) ? `, zum Beispiel ${example}` : ` ${String(params.pattern)}`;
}

/** `allOf/3` as a keyword, not a field called so. */
const isEntry = (path: DataPath): boolean => path.at(-2) === 'allOf' && typeof path.at(-1) === 'number';

function describeUnknownKey(file: SourceFile, error: ErrorObject, path: DataPath): Diagnostic {
  const key = error.params.additionalProperty as string;
  const known = Object.keys((error.parentSchema as { properties?: object })?.properties ?? {});
  const nearest = findNearest(key, known);
  const at = [...path, key];
  if (known.includes('contains'))
    return file.report('AW1228', at, `„${key}“ ist in einer Bedingung nicht möglich.`, { nearest, key: true });
  if (isSchema(file)) return file.report('AW1202', at, `Das Schlüsselwort „${key}“ gibt es hier nicht.`, { nearest, key: true });
  return file.report('AW1101', at, `Den Schlüssel „${key}“ gibt es hier nicht.`, { nearest, key: true });
}

const isSchema = (file: SourceFile): boolean => file.path.endsWith('schema.json');
const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function choicesOf(error: ErrorObject): string[] {
  const choices = (error.schema as { enum?: unknown[]; const?: unknown }[] | undefined) ?? [];
  return choices.flatMap((choice) => [...(choice.enum ?? []), ...(choice.const === undefined ? [] : [choice.const])]).map(String);
}

function limitOf(error: ErrorObject): string {
  const { limit } = error.params as { limit?: number };
  const words: Record<string, string> = {
    minimum: `mindestens ${limit}`,
    maximum: `höchstens ${limit}`,
    minLength: `mindestens ${limit} Zeichen`,
    maxLength: `höchstens ${limit} Zeichen`,
    minItems: `mindestens ${limit === 1 ? 'ein Eintrag' : `${limit} Einträge`}`,
    maxItems: `höchstens ${limit} Einträge`,
    minProperties: `mindestens ${limit === 1 ? 'ein Schlüssel' : `${limit} Schlüssel`}`,
  };
  return words[error.keyword] ?? error.keyword;
}
