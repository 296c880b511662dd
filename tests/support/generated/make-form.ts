import type { JsonSchema } from '../../../engine/definition/bundle.ts';
import type { Dice } from './dice.ts';
import { makeConditions } from './make-conditions.ts';
import { makeField } from './make-fields.ts';

const group = (title: string, properties: Record<string, JsonSchema>): JsonSchema => ({
  title,
  type: 'object',
  additionalProperties: false,
  properties,
});

/** A form of some pages: fields of every kind, groups, lists, lists in lists, conditions, values computed from others. */
export function makeForm(dice: Dice, { withOffers }: { withOffers: boolean }): JsonSchema {
  const names = new Names();
  const pages: Record<string, JsonSchema> = { person: personPage(dice) };
  if (dice.chance(30)) pages['mitbeteiligte'] = othersPage(dice);
  if (withOffers)
    pages['angebot'] = group('Das Angebot', { wahl: { title: 'Welches Angebot möchten Sie', type: 'string', 'x-options': 'offers' } });
  for (let count = dice.int(1, 3); count > 0; count--) {
    const [name, title] = names.next('seite');
    pages[name] = dice.chance(20) ? makeList(dice, names, title, 1) : makeGroup(dice, names, title, 1);
  }
  const root: JsonSchema = { ...group('Erzeugt', pages), $schema: 'https://json-schema.org/draft/2020-12/schema', 'x-format': 1 };
  requireSome(dice, root, 85);
  root['required'] = [...new Set<string>(['person', ...(withOffers ? ['angebot'] : []), ...(root['required'] ?? [])])];
  if (withOffers) pages['angebot']!['required'] = ['wahl'];
  makeDerived(dice, root, names);
  limitDates(dice, root);
  makeConditions(dice, root);
  return root;
}

class Names {
  #count = 0;
  next(kind: string): [string, string] {
    this.#count++;
    return [`${kind}_${this.#count}`, `Angabe ${this.#count}`];
  }
}

function personPage(dice: Dice): JsonSchema {
  return {
    ...group('Zu Ihnen', {
      person: {
        $ref: '/vocabulary/person.schema.json',
        title: 'Person',
        required: ['vorname', 'familienname'],
        properties: { geburtsname: false, geburtsort: false },
      },
      anschrift: { $ref: '/vocabulary/anschrift.schema.json', required: ['strasse', 'hausnummer', 'plz', 'ort'] },
      ...(dice.chance(70) ? { kontakt: { $ref: '/vocabulary/kontakt.schema.json' } } : {}),
    }),
    required: ['person', 'anschrift'],
  };
}

/** Further people, with an address of their own or without. */
function othersPage(dice: Dice): JsonSchema {
  const { person, anschrift } = personPage(dice)['properties'];
  const properties: Record<string, JsonSchema> = { person, ...(dice.chance(70) ? { anschrift } : {}) };
  const items = { ...group('Person', properties), required: Object.keys(properties) };
  return { title: 'Weitere Personen', type: 'array', maxItems: 3, 'x-item-label': 'Person', items };
}

/** A later date is held against an earlier one of the same group, in a list of the same entry. */
function limitDates(dice: Dice, schema: JsonSchema, path = ''): void {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const dates = fields.filter(([, field]) => field['format'] === 'date');
  if (dates.length > 1 && dice.chance(50)) {
    const bound = dice.pick([at(dates[0]![0]), { of: at(dates[0]![0]), plus: 'P1D' }, { of: at(dates[0]![0]), minus: 'P1M' }]);
    dates[1]![1]['x-date'] = { [dice.pick(['notBefore', 'notAfter'])]: bound };
  }
  for (const [name, field] of fields)
    if (field['properties'] && !field['$ref']) limitDates(dice, field, at(name));
    else if (field['items']?.properties) limitDates(dice, field['items'], `${at(name)}.*`);
}

function makeGroup(dice: Dice, names: Names, title: string, depth: number, lists = 0): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (let count = dice.int(2, 6); count > 0; count--) {
    const nested = depth < 3 && dice.chance(20);
    const [name, label] = names.next(nested ? 'gruppe' : 'feld');
    if (!nested) properties[name] = makeField(dice, label);
    else if (lists < 2 && dice.chance(50)) properties[name] = makeList(dice, names, label, depth, lists);
    else properties[name] = makeGroup(dice, names, label, depth + 1, lists);
  }
  const made = group(title, properties);
  requireSome(dice, made, 55);
  return made;
}

function makeList(dice: Dice, names: Names, title: string, depth: number, lists = 0): JsonSchema {
  return {
    title,
    type: 'array',
    ...(dice.chance(50) ? { minItems: dice.int(0, 1) } : {}),
    maxItems: dice.int(1, 4),
    'x-item-label': 'Eintrag',
    ...(dice.chance(20) ? { 'x-checks': ['distinct'] } : {}),
    items: makeGroup(dice, names, 'Eintrag', depth + 1, lists + 1),
  };
}

function requireSome(dice: Dice, made: JsonSchema, percent: number): void {
  const names = Object.keys(made['properties']).filter((name) => made['properties'][name]['x-widget'] !== 'info' && dice.chance(percent));
  if (names.length > 0) made['required'] = names;
}

/** Values computed from dates, numbers and lists of the first groups. */
function makeDerived(dice: Dice, root: JsonSchema, names: Names): void {
  for (const [page, section] of Object.entries(root['properties'] as Record<string, JsonSchema>)) {
    if (page === 'person' || section['type'] !== 'object' || !dice.chance(50)) continue;
    const sources = Object.entries(section['properties'] as Record<string, JsonSchema>).flatMap(([name, field]) =>
      derivedOf(`${page}.${name}`, field),
    );
    for (const derived of dice.some(sources, 0, 2)) {
      const [name, title] = names.next('wert');
      section['properties'][name] = { title, type: 'integer', 'x-derived': derived };
    }
  }
}

function derivedOf(path: string, field: JsonSchema): JsonSchema[] {
  if (field['format'] === 'date')
    return [
      { function: 'age', of: path },
      { function: 'days-between', of: 'today', to: path },
      { function: 'months-between', of: path },
    ];
  if (field['type'] !== 'array' || !field['items']?.properties) return [];
  const inside = Object.entries(field['items'].properties as Record<string, JsonSchema>);
  const sums = inside.filter(([, inner]) => inner['type'] === 'integer').map(([name]) => ({ function: 'sum', of: `${path}.*.${name}` }));
  return [{ function: 'count', of: path }, ...sums];
}
