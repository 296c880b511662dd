import type { JsonSchema } from '../bundle.ts';
import { collectConditions } from '../compile/conditions.ts';
import { normaliseSchema } from '../compile/normalise-schema.ts';
import { resolveSchema } from '../compile/resolve-schema.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { findNearest } from '../nearest.ts';
import { checkDerived } from './check-derived.ts';
import { checkFields } from './check-fields.ts';
import type { SourceFile } from '../read/source-file.ts';

const keywords = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'const',
  'enum',
  'oneOf',
  'allOf',
  'x-widget',
  'x-help',
  'x-party',
  'x-upload',
  'x-unit',
  'x-autocomplete',
  'x-checks',
  'x-pattern-message',
  'x-sensitive',
  'x-item-label',
  'x-derived',
  'x-fim',
  'x-codelist',
  'x-format',
  'x-options',
  'x-first',
  'x-suggest',
  'x-decimals',
  'multipleOf',
];
const inConditions = [
  'properties',
  'required',
  'const',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'contains',
  'minLength',
  'pattern',
  'type',
  'anyOf',
  'allOf',
];
const checkNames = ['iban', 'calendar-date', 'tax-id', 'chip', 'period', 'distinct'];
/** The exact words of a declaration may be long. */
const longestTitle = (schema: JsonSchema): number => (schema.const === true ? 2000 : 250);

/** Dialect of schema.json (design §1): closed, labelled, bounded, conditions in the one form that browser and validator share. */
export function checkSchema(file: SourceFile, vocabulary: Map<string, SourceFile>): Diagnostic[] {
  const { schema, problems } = resolveSchema(file, vocabulary);
  const checker = new SchemaChecker(file);
  checker.visit(schema, []);
  const found = [...problems, ...checker.found];
  if (found.length > 0) return found;
  found.push(...checkFields(file, schema), ...checkDerived(file, schema));
  const { circle } = collectConditions(normaliseSchema(schema));
  if (circle) found.push(file.report('AW1221', [], `Die Bedingungen bilden einen Kreis: ${[...new Set(circle)].join(', ')}.`));
  return found;
}

class SchemaChecker {
  readonly found: Diagnostic[] = [];
  readonly #file: SourceFile;
  constructor(file: SourceFile) {
    this.#file = file;
  }
  #report(code: string, path: DataPath, message: string, more: { nearest?: string; severity?: 'error' | 'warning' } = {}): void {
    this.found.push(this.#file.report(code, path, message, more));
  }

  visit(schema: JsonSchema, path: DataPath): void {
    for (const key of Object.keys(schema))
      if (!keywords.includes(key))
        this.#report('AW1202', [...path, key], `Das Schlüsselwort „${key}“ gibt es hier nicht.`, { nearest: findNearest(key, keywords) });
    if (path.length > 0 && path.at(-1) !== 'items' && !schema.title) this.#report('AW1203', path, 'Hier fehlt die Beschriftung (title).');
    if (String(schema.title ?? '').length > longestTitle(schema))
      this.#report('AW1204', [...path, 'title'], `Die Beschriftung ist zu lang. Möglich sind ${longestTitle(schema)} Zeichen.`);
    if (schema.properties) this.#visitObject(schema, path);
    else if (schema.type === 'array' && !schema['x-upload']) this.#visitArray(schema, path);
    else this.#visitLeaf(schema, path);
  }

  #visitObject(schema: JsonSchema, path: DataPath): void {
    if (schema.additionalProperties !== false)
      this.#report('AW1205', path, 'Gruppen sind geschlossen: Bitte schreiben Sie "additionalProperties": false.');
    const names = Object.keys(schema.properties);
    for (const [index, name] of (schema.required ?? []).entries()) {
      if (!names.includes(name))
        this.#report('AW1206', [...path, 'required', index], `„${name}“ ist Pflicht, aber kein Feld dieser Gruppe.`, {
          nearest: findNearest(name, names),
        });
    }
    for (const [name, inner] of Object.entries(schema.properties as Record<string, JsonSchema>)) {
      if (!/^[a-z][a-z0-9_]*$/.test(name))
        this.#report(
          'AW1207',
          [...path, 'properties', name],
          `Der Feldname „${name}“ besteht aus Kleinbuchstaben, Ziffern und Unterstrich.`,
        );
      this.visit(inner, [...path, 'properties', name]);
    }
    this.#visitConditions(schema, path);
  }

  #visitArray(schema: JsonSchema, path: DataPath): void {
    if (!schema.items) return this.#report('AW1208', path, 'Eine Liste braucht items.');
    if (schema.items.properties && !schema.maxItems)
      this.#report('AW1209', path, 'Eine wiederholbare Gruppe braucht eine Obergrenze (maxItems).');
    if (schema.items.properties && !schema['x-item-label'])
      this.#report('AW1210', path, 'Eine wiederholbare Gruppe braucht x-item-label, zum Beispiel „Baum“.');
    this.visit(schema.items, [...path, 'items']);
  }

  #visitLeaf(schema: JsonSchema, path: DataPath): void {
    const upload = schema['x-upload'];
    if (upload) {
      if (!Array.isArray(upload.kinds) || !(upload.maxBytes > 0) || !(upload.maxCount > 0))
        this.#report('AW1211', [...path, 'x-upload'], 'x-upload braucht kinds, maxBytes und maxCount.');
      const unknown = (upload.kinds ?? []).find((kind: string) => !['pdf', 'jpg', 'png'].includes(kind));
      if (unknown)
        this.#report(
          'AW1212',
          [...path, 'x-upload', 'kinds'],
          `Dateien der Art „${unknown}“ werden nicht angenommen. Möglich sind pdf, jpg, png.`,
        );
      return;
    }
    const known =
      schema.type !== undefined ||
      schema.const !== undefined ||
      schema.oneOf ||
      schema.enum ||
      schema['x-widget'] === 'info' ||
      schema['x-derived'];
    if (!known)
      this.#report('AW1213', path, 'Dieses Feld hat keine Art. Bitte geben Sie type, const, oneOf oder einen Baustein ($ref) an.');
    if (schema.type === 'string' && !schema.oneOf && !schema.enum && !schema.maxLength && !schema.format && !schema['x-options'])
      this.#report('AW1214', path, 'Ein Textfeld braucht eine Obergrenze (maxLength).');
    if (schema.format && !schema.pattern)
      this.#report('AW1215', [...path, 'format'], 'Ein Format braucht auch ein pattern, damit jeder Prüfer dasselbe sagt.');
    if ((schema.format === 'date' || schema.pattern) && !schema.description && !schema['x-pattern-message'])
      this.#report('AW1216', path, 'Wo eine Form erwartet wird, braucht es einen Hinweis mit Beispiel (description).', {
        severity: 'warning',
      });
    this.#checkPattern(schema, path);
    for (const name of schema['x-checks'] ?? [])
      if (!checkNames.includes(name))
        this.#report('AW1217', [...path, 'x-checks'], `Die Prüfung „${name}“ gibt es nicht.`, { nearest: findNearest(name, checkNames) });
  }

  #checkPattern(schema: JsonSchema, path: DataPath): void {
    if (!schema.pattern) return;
    try {
      new RegExp(schema.pattern, 'u');
    } catch {
      this.#report('AW1218', [...path, 'pattern'], 'Das Muster ist kein gültiger regulärer Ausdruck.');
    }
  }

  #visitConditions(schema: JsonSchema, path: DataPath): void {
    const governed = new Map<string, number>();
    for (const [index, entry] of (schema.allOf ?? []).entries()) {
      const at = [...path, 'allOf', index];
      if (!entry.if || !entry.else) {
        this.#report('AW1222', at, 'Ein Eintrag in allOf besteht aus if, then und else.');
        continue;
      }
      this.#visitIf(entry.if, schema, [...at, 'if']);
      if (acceptsEmpty(entry.if))
        this.#report(
          'AW1223',
          [...at, 'if'],
          'Diese Bedingung gilt auch ohne Angaben. Bitte nennen Sie jedes geprüfte Feld auch in required.',
        );
      const hidden = Object.entries((entry.else.properties ?? {}) as Record<string, unknown>).filter(([, value]) => value === false);
      for (const [name] of hidden) {
        if (governed.has(name))
          this.#report(
            'AW1224',
            [...at, 'else'],
            `„${name}“ wird schon vom Eintrag ${governed.get(name)! + 1} gesteuert. Ein Feld hat genau eine Bedingung; Alternativen stehen als anyOf im if.`,
          );
        governed.set(name, index);
        if (!schema.properties[name])
          this.#report('AW1225', [...at, 'else', 'properties', name], `Das Feld „${name}“ gibt es in dieser Gruppe nicht.`, {
            nearest: findNearest(name, Object.keys(schema.properties)),
          });
        if ((schema.required ?? []).includes(name))
          this.#report(
            'AW1226',
            [...at, 'else', 'properties', name],
            `„${name}“ ist immer Pflicht und zugleich manchmal verborgen. Bitte nehmen Sie es aus required der Gruppe.`,
          );
      }
      for (const name of entry.then?.required ?? [])
        if (!(entry.else.properties && name in entry.else.properties))
          this.#report('AW1227', [...at, 'then'], `„${name}“ wird verlangt, aber else verbietet es nicht.`);
    }
  }

  #visitIf(condition: JsonSchema, scope: JsonSchema | undefined, path: DataPath): void {
    for (const key of Object.keys(condition))
      if (!inConditions.includes(key))
        this.#report('AW1228', [...path, key], `„${key}“ ist in einer Bedingung nicht möglich.`, {
          nearest: findNearest(key, inConditions),
        });
    for (const [name, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>)) {
      const target = scope?.properties?.[name] as JsonSchema | undefined;
      if (scope?.properties && !target)
        this.#report('AW1229', [...path, 'properties', name], `Die Bedingung fragt nach „${name}“, das gibt es hier nicht.`, {
          nearest: findNearest(name, Object.keys(scope.properties)),
        });
      if (!(condition.required ?? []).includes(name))
        this.#report('AW1230', [...path, 'properties', name], `„${name}“ wird geprüft, steht aber nicht in required dieser Bedingung.`);
      this.#checkValue(inner, target, [...path, 'properties', name]);
      this.#visitIf(inner, target, [...path, 'properties', name]);
    }
    for (const key of ['anyOf', 'allOf'])
      (condition[key] ?? []).forEach((inner: JsonSchema, index: number) => this.#visitIf(inner, scope, [...path, key, index]));
  }

  /** A condition on a value the field cannot have would never hold. */
  #checkValue(condition: JsonSchema, target: JsonSchema | undefined, path: DataPath): void {
    const allowed =
      target?.oneOf?.map((option: JsonSchema) => option.const) ?? target?.enum ?? (target?.type === 'boolean' ? [true, false] : undefined);
    if (!allowed) return;
    const asked = condition.const !== undefined ? [condition.const] : (condition.enum ?? []);
    for (const value of asked)
      if (!allowed.includes(value))
        this.#report('AW1231', path, `Den Wert „${String(value)}“ kann dieses Feld nicht haben.`, {
          nearest: findNearest(String(value), allowed.map(String)),
        });
  }
}

/** True when an empty object satisfies the condition. */
function acceptsEmpty(condition: JsonSchema): boolean {
  if ((condition.required ?? []).length > 0) return false;
  if (condition.anyOf) return condition.anyOf.some(acceptsEmpty);
  if (condition.allOf) return condition.allOf.every(acceptsEmpty);
  return true;
}
