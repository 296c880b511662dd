import type { JsonSchema } from '../../bundle.ts';
import { findNearest } from '../../nearest.ts';
import { fits } from './check-bounds.ts';
import { compiles } from './check-patterns.ts';
import { optionsOf } from './field-visit.ts';
import type { SchemaReport } from './schema-report.ts';

/** Keywords of a condition that say something only about values of some types. */
const appliesTo: Record<string, string[]> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  exclusiveMinimum: ['integer', 'number'],
  exclusiveMaximum: ['integer', 'number'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  minItems: ['array'],
  maxItems: ['array'],
  contains: ['array'],
  properties: ['object'],
};

/** The `if` of an entry: asks for fields that exist, names them in required, compares with values they can have. */
export function checkIf(condition: JsonSchema, target: JsonSchema | undefined, report: SchemaReport): void {
  const fields = target?.properties as Record<string, JsonSchema> | undefined;
  for (const [name, inner] of Object.entries((condition.properties ?? {}) as Record<string, JsonSchema>)) {
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (fields && !field)
      report.at(condition, 'AW1229', ['properties', name], `Die Bedingung fragt nach „${name}“, das gibt es hier nicht.`, {
        nearest: findNearest(name, Object.keys(fields)),
        key: true,
      });
    if (!(condition.required ?? []).includes(name))
      report.at(condition, 'AW1230', ['properties', name], `„${name}“ wird geprüft, steht aber nicht in required dieser Bedingung.`, {
        key: true,
      });
    if (field) checkTest(inner, field, report);
    checkIf(inner, field, report);
  }
  for (const name of condition.required ?? [])
    if (fields && !Object.hasOwn(fields, name) && !Object.hasOwn(condition.properties ?? {}, name))
      report.atRequired(condition, name, 'AW1229', `Die Bedingung verlangt „${name}“, das gibt es hier nicht.`, {
        nearest: findNearest(name, Object.keys(fields)),
      });
  for (const key of ['anyOf', 'allOf']) for (const inner of condition[key] ?? []) checkIf(inner, target, report);
  if (condition.contains) {
    if (target?.items) checkTest(condition.contains, target.items, report);
    checkIf(condition.contains, target?.items, report);
  }
}

/** A test that the field's values never meet would never hold, one that does not concern them always. */
function checkTest(test: JsonSchema, field: JsonSchema, report: SchemaReport): void {
  const type = field.type ?? (field.properties ? 'object' : field['x-upload'] ? 'array' : undefined);
  for (const [keyword, types] of Object.entries(appliesTo))
    if (test[keyword] !== undefined && type && !types.includes(type))
      report.at(test, 'AW1251', [keyword], `„${keyword}“ sagt über diese Art von Feld (${type}) nichts aus.`, { key: true });
  if (test.pattern !== undefined && !compiles(test.pattern, 'u'))
    report.at(test, 'AW1218', ['pattern'], 'Das Muster ist kein gültiger regulärer Ausdruck.');
  const allowed = optionsOf(field);
  const asked: [unknown, (string | number)[]][] =
    test.const !== undefined
      ? [[test.const, ['const']]]
      : (test.enum ?? []).map((value: unknown, index: number) => [value, ['enum', index]]);
  for (const [value, at] of asked) {
    const impossible = allowed ? !allowed.includes(value) : type !== undefined && !fits(value, type);
    if (impossible)
      report.at(test, 'AW1231', at, `Den Wert „${String(value)}“ kann dieses Feld nicht haben.`, {
        nearest: findNearest(String(value), (allowed ?? []).map(String)),
      });
  }
}
