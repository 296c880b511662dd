import type { JsonSchema } from '../../../engine/definition/bundle.ts';
import type { Dice } from './dice.ts';

/** Conditions in every group: a later field is shown by an earlier one, now and then by one of another page, or a whole page. */
export function makeConditions(dice: Dice, root: JsonSchema): void {
  const visit = (made: JsonSchema): void => {
    if (made['properties']) {
      if (made !== root) conditionsOf(dice, made);
      for (const inner of Object.values(made['properties'] as Record<string, JsonSchema | false>))
        if (inner && !inner['$ref']) visit(inner);
    } else if (made['items']?.properties) visit(made['items']);
  };
  visit(root);
  acrossPages(dice, root);
}

function conditionsOf(dice: Dice, made: JsonSchema): void {
  const names = Object.keys(made['properties']);
  const entries: JsonSchema[] = [];
  const governed = new Set<string>();
  for (let at = 1; at < names.length; at++) {
    const name = names[at]!;
    if (governed.has(name) || !dice.chance(25)) continue;
    const readable = names.slice(0, at).filter((other) => isReadable(made['properties'][other]));
    if (readable.length === 0) continue;
    const shown = [name, ...(at + 1 < names.length && dice.chance(20) ? [names[at + 1]!] : [])];
    for (const one of shown) governed.add(one);
    entries.push(entryOf(dice, made, testOf(dice, made, readable), shown));
  }
  if (entries.length > 0) made['allOf'] = entries;
}

function entryOf(dice: Dice, made: JsonSchema, test: JsonSchema, shown: string[]): JsonSchema {
  made['required'] = ((made['required'] ?? []) as string[]).filter((name) => !shown.includes(name));
  if (made['required'].length === 0) delete made['required'];
  const demanded = shown.filter(
    (name) => made['properties'][name]['x-widget'] !== 'info' && !made['properties'][name]['x-derived'] && dice.chance(70),
  );
  return {
    if: test,
    then: demanded.length > 0 ? { required: demanded } : {},
    else: { properties: Object.fromEntries(shown.map((name) => [name, false])) },
  };
}

function testOf(dice: Dice, made: JsonSchema, readable: string[]): JsonSchema {
  const one = (): JsonSchema => {
    const read = dice.some(readable, 1, 2);
    return { properties: Object.fromEntries(read.map((name) => [name, testField(dice, made['properties'][name])])), required: read };
  };
  return dice.chance(20) ? { anyOf: [one(), one()] } : one();
}

/** A page, or a field of a page, that the answer on an earlier page shows. */
function acrossPages(dice: Dice, root: JsonSchema): void {
  const pages = Object.keys(root['properties']).filter((page) => !['person', 'angebot'].includes(page));
  const [first, second] = pages;
  if (!first || !second || !dice.chance(50)) return;
  const source = root['properties'][first];
  const readable = Object.keys(source['properties'] ?? {}).filter((name) => isReadable(source['properties'][name]));
  if (readable.length === 0) return;
  const test = { properties: { [first]: testOf(dice, source, readable) }, required: [first] };
  root['allOf'] = [entryOf(dice, root, test, [second])];
}

const isReadable = (field: JsonSchema): boolean =>
  field['type'] === 'boolean' ||
  field['oneOf'] !== undefined ||
  ['integer', 'number'].includes(field['type']) ||
  (field['type'] === 'array' && !field['x-upload']) ||
  (field['type'] === 'string' && field['maxLength'] !== undefined && !field['x-options']);

function testField(dice: Dice, field: JsonSchema): JsonSchema {
  const values = ((field['oneOf'] ?? field['items']?.oneOf ?? []) as { const: unknown }[]).map((option) => option.const);
  if (field['type'] === 'array' && values.length > 0)
    return dice.pick([{ contains: { const: values[0] } }, { minItems: 1 }, { contains: { enum: values.slice(0, 2) } }]);
  if (field['type'] === 'array') return dice.pick([{ minItems: 1 }, { minItems: 2 }, { maxItems: 1 }]);
  if (values.length > 0) return dice.chance(60) ? { const: dice.pick(values) } : { enum: dice.some(values, 1, values.length - 1) };
  if (field['type'] === 'boolean') return { const: dice.chance(50) };
  if (field['type'] === 'string') return dice.pick([{ minLength: 2 }, { pattern: '^[A-Z]' }, { const: 'x' }]);
  return dice.pick<JsonSchema>([
    { minimum: 3 },
    { exclusiveMinimum: 2 },
    { maximum: 6 },
    { exclusiveMaximum: 5 },
    { minimum: 2, maximum: 8 },
    { const: 5 },
  ]);
}
