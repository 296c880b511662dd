import { SourceFile } from '../../read/source-file.ts';
import { checkSchema } from './check-schema.ts';

const group = (title: string, properties: object, more: object = {}): object => ({
  title,
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});
const yes = (title: string): object => ({ title, type: 'boolean' });
const text = (title: string, more: object = {}): object => ({ title, type: 'string', maxLength: 80, ...more });
const art = { title: 'Worum geht es?', type: 'string', oneOf: ['a', 'b', 'c'].map((value) => ({ const: value, title: value })) };
const list = (title: string, properties: object): object => ({
  title,
  type: 'array',
  maxItems: 3,
  'x-item-label': title,
  items: { type: 'object', additionalProperties: false, properties },
});
const person = (title: string): object =>
  group(title, { name: text('Name', { 'x-party': 'family-name' }), tot: yes('Ist die Person tot?') });
/** `field` is asked where `read` has one of the values. */
const asked = (field: string, read: string, values: unknown[]): object => ({
  if: { properties: { [read]: { enum: values } }, required: [read] },
  then: { required: [field] },
  else: { properties: { [field]: false } },
});
const doubles = (...sections: object[]): string[] => {
  const properties = Object.fromEntries(sections.map((section, index) => [`s${index + 1}`, section]));
  const file = new SourceFile('vocabulary/x.schema.json', JSON.stringify({ 'x-format': 1, ...group('Probe', properties) }));
  const { found } = checkSchema(file, new Map(), []);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found.filter(({ code }) => code === 'AW1239').map(({ message }) => /bei „(.*)“ gefragt/.exec(message)![1]!);
};

describe('asked twice', () => {
  test('a question in two sections', () =>
    expect(doubles(group('A', { x: yes('Haben Sie Kinder?') }), group('B', { y: yes('Haben Sie Kinder?') }))).toEqual(['s1.x']));
  test('a label in one group', () => expect(doubles(group('A', { x: text('Farbe'), y: text('Farbe') }))).toEqual(['s1.x']));
  test('a question that comes again under a condition', () =>
    expect(
      doubles(group('A', { x: yes('Haben Sie Kinder?'), art, y: yes('Haben Sie Kinder?') }, { allOf: [asked('y', 'art', ['a'])] })),
    ).toEqual(['s1.x']));
  test('two follow-ups of one question that can both be shown', () =>
    expect(
      doubles(
        group(
          'A',
          { art, x: text('Wie viele?'), y: text('Wie viele?') },
          { allOf: [asked('x', 'art', ['a', 'b']), asked('y', 'art', ['b', 'c'])] },
        ),
      ),
    ).toEqual(['s1.x']));
  test('within one list entry', () =>
    expect(doubles(list('Hund', { x: yes('Ist der Hund gechippt?'), y: yes('Ist der Hund gechippt?') }))).toEqual(['s1.*.x']));
});

describe('not asked twice', () => {
  test('a label in two groups', () => expect(doubles(group('A', { x: text('Farbe') }), group('B', { x: text('Farbe') }))).toEqual([]));
  test('about two persons', () => expect(doubles(person('Mutter'), person('Vater'))).toEqual([]));
  test('about the applicant and about each member of the household', () =>
    expect(doubles(group('A', { x: yes('Wird verdient?') }), list('Mitglied', { x: yes('Wird verdient?') }))).toEqual([]));
  test('two follow-ups of one question of which only one is shown', () =>
    expect(
      doubles(
        group(
          'A',
          { art, x: text('Wie viele?'), y: text('Wie viele?') },
          { allOf: [asked('x', 'art', ['a']), asked('y', 'art', ['b', 'c'])] },
        ),
      ),
    ).toEqual([]));
  test('follow-ups of two questions', () =>
    expect(
      doubles(
        group(
          'A',
          { p: yes('Vermieten Sie?'), x: text('Wie viel?'), q: yes('Verpachten Sie?'), y: text('Wie viel?') },
          { allOf: [asked('x', 'p', [true]), asked('y', 'q', [true])] },
        ),
      ),
    ).toEqual([]));
  test('two texts that only inform', () => {
    const info = { title: 'Bitte mitbringen', description: 'Ein Foto.', 'x-widget': 'info' };
    expect(doubles(group('A', { x: info, y: info, z: yes('Ist das möglich?') }))).toEqual([]);
  });
});
