import { checkSchema } from '../../engine/definition/check/schema/check-schema.ts';
import { checkDefinitions } from '../../engine/definition/check/check-definitions.ts';
import { SourceFile } from '../../engine/definition/read/source-file.ts';
import type { RawCatalog } from '../../engine/definition/read/read-catalog.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';

/** What this file is about; labels and hints of its small examples are not. */
const own = /^AW(12(46|48|6\d|7\d)|17[78]\d)$/;
const group = (properties: object, more: object = {}): object => ({
  title: 'Gruppe',
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});
const list = (items: object, more: object = {}): object => ({
  title: 'Liste',
  type: 'array',
  maxItems: 3,
  'x-item-label': 'Eintrag',
  items,
  ...more,
});
const text = { title: 'Text', type: 'string', maxLength: 40 };
const date = { title: 'Tag', description: 'x', type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const choice = { title: 'Wahl', type: 'string', oneOf: [{ const: 'a', title: 'A' }] };
const derived = (is: object): object => ({ title: 'Wert', type: 'integer', 'x-derived': is });
const codes = (properties: object, more?: object): string[] => {
  const file = new SourceFile('schema.json', JSON.stringify(group({ seite: group(properties, more) }), null, 2));
  return checkSchema(file, new Map(), [])
    .found.filter(({ code }) => own.test(code))
    .map(({ code, line }) => `${code} ${line > 1 ? 'at its place' : 'at the top'}`);
};

test.each<[string, object, string]>([
  ['an unknown widget', { a: { ...text, 'x-widget': 'slider' } }, 'AW1261'],
  ['a widget for another kind of field', { a: { ...text, 'x-widget': 'money' } }, 'AW1262'],
  ['options that are neither offers nor a list', { a: { ...text, 'x-options': 'towns' } }, 'AW1263'],
  ['a list of the town at a number', { a: { title: 'Zahl', type: 'integer', 'x-options': { tenant: 'zonen' } } }, 'AW1264'],
  ['a first value that is no option', { a: { ...choice, 'x-first': ['b'] } }, 'AW1265'],
  ['first values without a choice', { a: { ...text, 'x-first': ['b'] } }, 'AW1265'],
  ['suggestions nobody has', { a: { ...text, 'x-suggest': 'animals' } }, 'AW1266'],
  ['decimals of a whole number', { a: { title: 'Zahl', type: 'integer', 'x-decimals': 2 } }, 'AW1267'],
  ['a list in a list in a list', { a: list(group({ b: list(group({ c: list(group({ d: text })) })) })) }, 'AW1268'],
  ['more entries demanded than possible', { a: list(group({ b: text }), { minItems: 4 }) }, 'AW1269'],
  ['steps of a decimal', { a: { title: 'Zahl', type: 'number', multipleOf: 1 } }, 'AW1270'],
  ['a check of one value at a group', { a: group({ b: text }, { 'x-checks': ['iban'] }) }, 'AW1271'],
  ['a check of a list at one value', { a: { ...text, 'x-checks': ['distinct'] } }, 'AW1271'],
  ['a period without an end', { a: group({ von: date }, { 'x-checks': ['period'] }) }, 'AW1272'],
  ['computed from nothing', { a: derived({ function: 'age', of: 'seite.b' }) }, 'AW1246'],
  ['the age of a text', { a: derived({ function: 'age', of: 'seite.b' }), b: text }, 'AW1248'],
  ['the sum of texts', { a: derived({ function: 'sum', of: 'seite.b.*.c' }), b: list(group({ c: text })) }, 'AW1248'],
  ['the number of a text', { a: derived({ function: 'count', of: 'seite.b' }), b: text }, 'AW1248'],
])('%s', (_name, properties, expected) => expect(codes(properties)).toEqual([`${expected} at its place`]));

test('an information that is demanded', () =>
  expect(codes({ a: { title: 'Hinweis', description: 'x', 'x-widget': 'info' } }, { required: ['a'] })).toEqual(['AW1273 at its place']));

test('a question that is shown by the age it asks for', () => {
  const allOf = [
    {
      if: { properties: { alter: { minimum: 18 } }, required: ['alter'] },
      then: { required: ['tag'] },
      else: { properties: { tag: false } },
    },
  ];
  expect(codes({ tag: date, alter: derived({ function: 'age', of: 'seite.tag' }) }, { allOf })).toEqual(['AW1277 at its place']);
});

test('what is right is not rejected', () =>
  expect(
    codes({
      zone: { title: 'Zone', type: 'string', 'x-options': { tenant: 'zonen' } },
      farbe: { ...choice, 'x-first': ['a'] },
      wert: { title: 'Wert', type: 'number', 'x-decimals': 2 },
      kinder: list(group({ tag: date, alter: derived({ function: 'age', of: 'seite.kinder.*.tag' }) }), { 'x-checks': ['distinct'] }),
    }),
  ).toEqual([]));

/** The town for tests with one file changed. */
function findings(change: { workflow?: (data: any) => void; scenarios?: (data: any) => void; tenant?: (data: any) => void }): string[] {
  const raw: RawCatalog = readFixtureCatalog();
  const service = raw.services.get('alle-felder')!;
  const town = raw.tenants.get('teststadt')!;
  const changed = (file: SourceFile, apply?: (data: any) => void): SourceFile => {
    const data = structuredClone(file.data) as object;
    apply?.(data);
    return new SourceFile(file.path, JSON.stringify(data, null, 2));
  };
  raw.services.set('alle-felder', {
    ...service,
    workflow: changed(service.workflow!, change.workflow),
    scenarios: changed(service.scenarios!, change.scenarios),
  });
  raw.tenants.set('teststadt', { ...town, tenant: changed(town.tenant!, change.tenant) });
  return checkDefinitions(raw)
    .map(({ code }) => code as string)
    .filter((code) => own.test(code));
}

test.each<[string, Parameters<typeof findings>[0], string[]]>([
  ['nothing changed', {}, []],
  ['two rules of one name', { workflow: (data) => void (data.eligibility[1].id = 'zu-jung') }, ['AW1771', 'AW1776']],
  ['a condition that is no condition', { workflow: (data) => void (data.eligibility[0].when = 'vorab.alter') }, ['AW1772']],
  ['a condition on a field that does not exist', { workflow: (data) => void (data.eligibility[1].when = 'vorab.als2 = "x"') }, ['AW1772']],
  [
    'a condition that reads no answer',
    { workflow: (data) => void (data.eligibility[1].when = 'today() > date("2030-01-01")') },
    ['AW1773'],
  ],
  ['a reason that ends no sentence', { workflow: (data) => void (data.eligibility[1].because = 'Behörden nicht dürfen') }, ['AW1774']],
  ['a rule without a scenario', { scenarios: (data) => void data.scenarios.splice(4, 1) }, ['AW1775']],
  ['a scenario that expects no rule', { scenarios: (data) => void (data.scenarios[0].expect.stop = 'zu-alt') }, ['AW1776']],
  ['a list the town does not have', { tenant: (data) => void delete data.lists }, ['AW1781']],
  ['a value twice', { tenant: (data) => void (data.lists.zonen[1].value = 'nord') }, ['AW1782']],
  ['a list nobody asks for', { tenant: (data) => void (data.lists.bezirke = data.lists.zonen) }, ['AW1783']],
])('%s', (_name, change, expected) => expect(findings(change)).toEqual(expected));
