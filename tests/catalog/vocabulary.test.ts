import { readFileSync } from 'node:fs';
import type { FormField, JsonSchema } from '../../engine/definition/bundle.ts';
import { checkSchema } from '../../engine/definition/check/schema/check-schema.ts';
import { buildPages, kindOf } from '../../engine/definition/compile/form-model.ts';
import { resolveSchema } from '../../engine/definition/compile/resolve-schema.ts';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { SourceFile } from '../../engine/definition/read/source-file.ts';
import { namedChecks } from '../../engine/rules/checks/named-checks.ts';
import { readPostedValue } from '../../engine/rules/read-posted-value.ts';

const { vocabulary, services } = readCatalog({ root: process.cwd() });
const fim = JSON.parse(readFileSync('tests/catalog/fim-ids.fixture.json', 'utf8')) as {
  source: string;
  fields: Record<string, { name: string; label: string; version: string }>;
};
/** Every block and every opt-in part, as a service refers to it. */
const references = [...vocabulary].flatMap(([name, file]) => {
  const ref = `/vocabulary/${name}.schema.json`;
  return [ref, ...Object.keys((file.data as JsonSchema).$defs ?? {}).map((part) => `${ref}#/$defs/${part}`)];
});
const serviceWith = (ref: string): SourceFile => {
  const root = { title: 'Probe', type: 'object', additionalProperties: false, properties: { probe: { $ref: ref } } };
  return new SourceFile('schema.json', JSON.stringify(root));
};
const resolved = new Map(references.map((ref) => [ref, resolveSchema(serviceWith(ref), vocabulary).schema]));

interface Leaf {
  at: string;
  schema: JsonSchema;
  field: FormField;
}
function leavesOf(ref: string): Leaf[] {
  const root = resolved.get(ref)!;
  const visit = (field: FormField, schema: JsonSchema): Leaf[] => {
    const inner = (schema.items?.properties ?? schema.properties) as Record<string, JsonSchema> | undefined;
    if (!inner) return [{ at: `${ref} ${field.path}`, schema, field }];
    return (field.fields ?? []).flatMap((child) => visit(child, inner[child.name]!));
  };
  return buildPages(root, new Set()).flatMap(({ field }) => visit(field, root.properties[field.name]));
}
const leaves = references.flatMap(leavesOf);
const inUse = (test: (leaf: Leaf) => boolean): [string, Leaf][] => leaves.filter(test).map((leaf) => [leaf.at, leaf]);
const isTyped = ({ schema, field }: Leaf): boolean =>
  schema.type === 'string' && !['radio', 'select', 'checkboxes', 'derived'].includes(field.kind);

/** Keys of a schema at any depth, without what stands in conditions and option lists. */
function plainKeys(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(plainKeys);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'allOf' ? [] : [key, ...plainKeys(value)]));
}

test.each(references)('%s passes the checks of a service', (ref) => {
  expect(checkSchema(serviceWith(ref), vocabulary, []).found).toEqual([]);
});
test.each([...vocabulary])('%s leaves it to the service what is required', (_, file) => {
  expect(plainKeys(file.data)).not.toContain('required');
});
test.each([...vocabulary])('%s has a title, and conditions on fields of its own', (_, file) => {
  const { schema } = resolveSchema(file, vocabulary);
  expect(schema.title).toMatch(/\S/);
  for (const condition of schema.allOf ?? []) expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(condition.if.required));
});

describe('FIM', () => {
  const files = [...vocabulary.values(), ...[...services.values()].map(({ schema }) => schema!)];
  const ids = [...new Set(files.flatMap(({ data }) => [...JSON.stringify(data).matchAll(/"x-fim":"([^"]*)"/g)].map(([, id]) => id!)))];
  test('the fixture names its source', () => expect(fim.source).toMatch(/commit [0-9a-f]{8}/));
  test.each(ids)('%s is a harmonised field of the fixture', (id) => {
    expect(id).toMatch(/^[FG]\d{11}$/);
    expect(fim.fields[id]).toMatchObject({ name: expect.stringMatching(/\S/), version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });
  test('the fixture holds nothing else', () => expect(Object.keys(fim.fields).sort()).toEqual([...ids].sort()));
});

describe('typed text', () => {
  test.each(inUse(isTyped))('%s is bounded', (_, { schema }) => {
    if (schema.format === 'date') expect(schema.pattern).toBe('^\\d{4}-\\d{2}-\\d{2}$');
    else expect(schema.maxLength).toBeGreaterThan(0);
  });
  test.each(inUse((leaf) => isTyped(leaf) && leaf.schema.examples !== undefined))('%s accepts its own example', (_, { schema, field }) => {
    for (const example of schema.examples as string[]) {
      const { value, unread } = readPostedValue(field, example);
      expect([unread, typeof value]).toEqual([undefined, 'string']);
      expect(value).toMatch(new RegExp(schema.pattern ?? '', 'u'));
      expect(String(value).length).toBeLessThanOrEqual(schema.maxLength ?? 10);
      for (const check of field.checks ?? []) expect([check, namedChecks[check]!(value!)]).toEqual([check, true]);
    }
  });
  test.each(inUse(({ schema }) => schema.pattern !== undefined))('%s shows by an example what is expected', (_, { schema }) => {
    expect(schema.examples?.length).toBeGreaterThan(0);
    if (schema.format !== 'date' && !schema['x-widget'])
      expect(schema['x-pattern-message']).toMatch(/zum Beispiel|Form name@beispiel.de|Form www/);
  });
});

describe('numbers and amounts', () => {
  const isNumber = ({ schema }: Leaf): boolean => schema.type === 'integer' || schema.type === 'number';
  test.each(inUse(isNumber))('%s is bounded and takes its example', (_, { schema, field }) => {
    const { value } = readPostedValue(field, String(schema.examples[0]).replace('.', field.kind === 'money' ? '.' : ','));
    expect(value).toBeGreaterThanOrEqual(schema.minimum);
    expect(value).toBeLessThanOrEqual(schema.maximum);
    if (field.kind === 'money') expect(schema.type).toBe('integer');
  });
});

describe('names of people', () => {
  const isName = ({ schema }: Leaf): boolean => /^(Vorname|Familienname|Geburtsname|Gemeinsamer Ehename|Name$)/.test(schema.title);
  const names = inUse((leaf) => isName(leaf) && leaf.schema.type === 'string');
  test('are asked in many blocks', () => expect(names.length).toBeGreaterThan(20));
  test.each(names)('%s takes the letters of DIN 91379, and no digits', (_, { schema }) => {
    const pattern = new RegExp(schema.pattern, 'u');
    for (const name of ['Žaneta Ğül-O’Connor', 'Müller-Lüdenscheidt', 'Nguyễn', 'Łukasz', "D'Angelo", 'Țurcanu', 'Ǽ'])
      expect(name).toMatch(pattern);
    for (const name of ['Erika 2', 'Muster (geb. Beispiel)', 'Мария', 'a<b', '']) expect(name).not.toMatch(pattern);
  });
});

describe('what has a check digit or a form of its own', () => {
  const checksOf = (title: RegExp): (string[] | undefined)[] =>
    leaves.filter(({ schema }) => title.test(schema.title)).map(({ field }) => field.checks);
  test.each([
    [/^IBAN$/, 'iban'],
    [/Steuerliche Identifikationsnummer/, 'tax-id'],
    [/^Chipnummer$/, 'chip'],
  ])('%s is checked', (title, check) => {
    const found = checksOf(title);
    expect(found.length).toBeGreaterThan(0);
    for (const checks of found) expect(checks).toContain(check);
  });
  test('what could be misused is marked', () => {
    const marked = leaves.filter(({ schema }) => schema['x-sensitive']).map(({ schema }) => schema.title);
    for (const title of ['IBAN', 'Versichertennummer', 'Nummer des Dokuments', 'Nummer des Aufenthaltstitels', 'Seriennummer'])
      expect(marked).toContain(title);
  });

  const patternOf = (ref: string): RegExp => new RegExp((vocabulary.get(ref)!.data as JsonSchema).pattern, 'u');
  test.each(['030 23125 001', '+49 (0)641 306-0', '+43 1 5880100', '0043/1/5880100', '(0641) 3060', '110110', '+390612345678'])(
    'telephone %s',
    (number) => expect(number).toMatch(patternOf('telefon')),
  );
  test.each(['', '0641', 'Tel. 3060', '+', '+49 641 30600000000000000', '641--------3060'])('no telephone: „%s“', (number) =>
    expect(number).not.toMatch(patternOf('telefon')),
  );
  test.each(['www.beispiel.de', 'https://beispiel.de/kontakt?a=1#b', 'müller-bau.de', 'http://a.b.beispiel.de/'])(
    'web address %s',
    (address) => expect(address).toMatch(patternOf('webseite')),
  );
  test.each(['beispiel', 'javascript:alert(1)', 'www.beispiel.de böse', 'http://-a.de', 'name@beispiel.de'])(
    'no web address: „%s“',
    (address) => expect(address).not.toMatch(patternOf('webseite')),
  );
  test.each([
    ['WVWZZZ1JZXW000001', true],
    ['wvwzzz1jzxw000001', true],
    ['1102345678', true],
    ['WVWZZZ1JZXW00000O', false],
    ['WVWZZZ1JZXW00000', false],
    ['WVW ZZZ 1JZ', false],
  ])('vehicle identification number %s: %s', (fin, valid) => {
    const { schema } = leaves.find(({ at }) => at.endsWith('fahrzeug.schema.json probe.fin'))!;
    expect(new RegExp(schema.pattern, 'u').test(fin)).toBe(valid);
  });
});

test('nobody but those who get letters is filled in by the browser or taken for a party', () => {
  const letters = [
    'person',
    'anschrift',
    'anschrift-weltweit',
    'kontakt',
    'organisation',
    'gesetzliche-vertretung',
    'bevollmaechtigte-person',
  ];
  const others = leaves.filter(({ at }) => !letters.includes(/vocabulary\/([\w-]+)/.exec(at)![1]!));
  expect(others.filter(({ schema }) => schema['x-party'] ?? schema['x-autocomplete']).map(({ at }) => at)).toEqual([]);
});
test('choices carry their own words, each value once', () => {
  for (const { at, schema } of leaves.filter(({ schema }) => schema.oneOf && kindOf(schema) !== 'derived')) {
    const values = schema.oneOf.map((option: JsonSchema) => option.const);
    expect({ at, values: new Set(values).size }).toEqual({ at, values: values.length });
    expect({ at, without: schema.oneOf.filter((option: JsonSchema) => !option.title) }).toEqual({ at, without: [] });
  }
});
