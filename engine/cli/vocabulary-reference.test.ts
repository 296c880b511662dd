import { SourceFile } from '../definition/read/source-file.ts';
import type { RawCatalog } from '../definition/read/read-catalog.ts';
import { vocabularyReference } from './vocabulary-reference.ts';

const file = (name: string, data: object): [string, SourceFile] => [
  name,
  new SourceFile(`service-catalog/vocabulary/${name}.schema.json`, JSON.stringify(data)),
];
const group = (properties: object, more: object = {}) => ({
  title: 'Gruppe',
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});
const text = { title: 'Text | mit Strich', type: 'string', maxLength: 9, 'x-fim': 'F60000000247' };
const list = { title: 'Farbe', type: 'string', 'x-codelist': { urn: 'urn:farbe', version: '2' }, oneOf: [{ const: 'r', title: 'rot' }] };
const farbe = { $ref: '/vocabulary/liste-farbe.schema.json' };
const vocabulary = new Map([
  file('ding', {
    ...group(
      { art: { title: 'Art', type: 'boolean' }, teile: { title: 'Teile', type: 'array', items: group({ name: text }) } },
      { allOf: [{ if: { properties: { art: { const: true } }, required: ['art'] }, then: {}, else: { properties: { teile: false } } }] },
    ),
    $defs: { farbe },
  }),
  file('liste-farbe', list),
]);
const services = (ref: string) =>
  new Map([['dienst', { id: 'dienst', letters: new Map(), schema: new SourceFile('schema.json', JSON.stringify({ $ref: ref })) }]]);
const catalog = (ref: string): RawCatalog =>
  ({
    vocabulary,
    services: services(ref),
    shapes: new Map(),
    tariffs: new Map(),
    letters: new Map(),
    tenants: new Map(),
  }) as unknown as RawCatalog;

describe('overview of the vocabulary', () => {
  const overview = vocabularyReference(catalog('/vocabulary/ding.schema.json'));
  test.each([
    ['a block with the services that use it', '| [ding](#ding) | Gruppe | 4 | dienst |'],
    ['a code list that only an opt-in part needs, without the service', '| `liste-farbe` | Farbe | `urn:farbe` | 2 | 1 |  |'],
    ['a question that is not always asked', '| `teile` | Teile | list | if |  |  |'],
    ['a field inside a list, with its FIM id', '| `teile.*.name` | Text \\| mit Strich | text |  | F60000000247 |  |'],
    ['an opt-in part with its code list', '| `+ farbe` | Farbe | radio |  |  | `liste-farbe` |'],
  ])('names %s', (_, row) => expect(overview.split('\n')).toContain(row));

  test('a service that takes the opt-in part uses its list', () => {
    const rows = vocabularyReference(catalog('/vocabulary/ding.schema.json#/$defs/farbe')).split('\n');
    expect(rows).toContain('| `liste-farbe` | Farbe | `urn:farbe` | 2 | 1 | dienst |');
  });
});
