import { checkSchema } from '../check/schema/check-schema.ts';
import { SourceFile } from '../read/source-file.ts';
import { resolveSchema } from './resolve-schema.ts';

const findings = (file: SourceFile, vocabulary: Map<string, SourceFile>) => checkSchema(file, vocabulary, []).found;
const governed = (value: string, name: string) => ({
  if: { properties: { art: { const: value } }, required: ['art'] },
  then: { required: [name] },
  else: { properties: { [name]: false } },
});
const text = (title: string) => ({ title, type: 'string', maxLength: 20 });
const block = {
  title: 'Versicherung',
  type: 'object',
  additionalProperties: false,
  properties: { art: { ...text('Art'), enum: ['a', 'b'] }, kasse: text('Kasse'), nummer: text('Nummer') },
  allOf: [governed('a', 'kasse'), governed('b', 'nummer')],
};
const vocabulary = new Map([['versicherung', new SourceFile('versicherung.schema.json', JSON.stringify(block))]]);
const service = (properties: object): SourceFile => {
  const versicherung = { $ref: '/vocabulary/versicherung.schema.json', properties };
  const root = { title: 'Dienst', type: 'object', additionalProperties: false, properties: { versicherung } };
  return new SourceFile('schema.json', JSON.stringify(root));
};
const resolved = (properties: object) => resolveSchema(service(properties), vocabulary).schema.properties.versicherung;

describe('a service drops a field of a block', () => {
  test('that a condition governs: the condition no longer names it', () => {
    expect(findings(service({ kasse: false }), vocabulary)).toEqual([]);
    expect(resolved({ kasse: false }).allOf).toEqual([governed('b', 'nummer')]);
  });

  test('that conditions ask for: what they governed is a plain field', () => {
    expect(findings(service({ art: false }), vocabulary)).toEqual([]);
    expect(resolved({ art: false })).toMatchObject({ allOf: [], properties: { kasse: text('Kasse'), nummer: text('Nummer') } });
  });

  test('none: the conditions stay as they are', () => expect(resolved({}).allOf).toEqual(block.allOf));

  test('in a group that a condition outside reads', () => {
    const outer = {
      title: 'Haushalt',
      type: 'object',
      additionalProperties: false,
      properties: { versicherung: { $ref: '/vocabulary/versicherung.schema.json' }, hinweis: text('Hinweis') },
      allOf: [
        {
          if: { properties: { versicherung: { properties: { art: { const: 'a' } }, required: ['art'] } }, required: ['versicherung'] },
          then: {},
          else: { properties: { hinweis: false } },
        },
      ],
    };
    const more = new Map([...vocabulary, ['haushalt', new SourceFile('haushalt.schema.json', JSON.stringify(outer))]]);
    const part = { $ref: '/vocabulary/haushalt.schema.json', properties: { versicherung: { properties: { art: false } } } };
    const root = { title: 'Dienst', type: 'object', additionalProperties: false, properties: { haushalt: part } };
    expect(findings(new SourceFile('schema.json', JSON.stringify(root)), more)).toEqual([]);
  });

  test('or needs one, in the entries of a list of the block', () => {
    const list = { title: 'Liste', type: 'array', maxItems: 3, 'x-item-label': 'Versicherung', items: block };
    const more = new Map([['liste', new SourceFile('liste.schema.json', JSON.stringify(list))]]);
    const part = { $ref: '/vocabulary/liste.schema.json', items: { required: ['art'], properties: { nummer: false } } };
    const root = { title: 'Dienst', type: 'object', additionalProperties: false, properties: { liste: part } };
    const file = new SourceFile('schema.json', JSON.stringify(root));
    expect(findings(file, more)).toEqual([]);
    const { items } = resolveSchema(file, more).schema.properties.liste;
    expect(items).toMatchObject({ title: 'Versicherung', required: ['art'], allOf: [governed('a', 'kasse')] });
    expect(Object.keys(items.properties)).toEqual(['art', 'kasse']);
  });
});
