import type { JsonSchema } from '../../../engine/definition/bundle.ts';
import type { Dice } from './dice.ts';

/** A kind of question: how it is written, and whether a condition can look at it. */
type Maker = (dice: Dice, title: string) => JsonSchema;
const date = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Zum Beispiel 24.11.2026' };
/** What authors ask of days; other dates as limits are drawn where the form is whole. */
const dayLimits: JsonSchema[] = [
  { notAfter: 'today' },
  { notBefore: { of: 'today', minus: 'P100Y' }, notAfter: { of: 'today', plus: 'P1Y' } },
  { notAfter: { of: 'today', minus: 'P16Y' }, message: 'Dafür muss man 16 sein.' },
];
const options = (dice: Dice, count: number): JsonSchema[] =>
  Array.from({ length: dice.int(2, count) }, (_, at) => ({ const: `wert_${at}`, title: `Wert ${at}` }));
const block =
  (name: string): Maker =>
  (_dice, title) => ({ $ref: `/vocabulary/${name}.schema.json`, title });

function whole(dice: Dice, title: string): JsonSchema {
  const minimum = dice.maybe(60, () => dice.int(-3, 5));
  const maximum = dice.maybe(60, () => dice.int(5, 100));
  return {
    title,
    type: 'integer',
    description: 'Zum Beispiel 5',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(dice.chance(10) ? { multipleOf: 5 } : {}),
    ...(dice.chance(20) ? { 'x-unit': 'cm' } : {}),
  };
}

export const makers: Record<string, Maker> = {
  text: (dice, title) => ({ title, type: 'string', maxLength: dice.pick([10, 80, 255]), ...(dice.chance(15) ? { minLength: 2 } : {}) }),
  longtext: (dice, title) => ({ title, type: 'string', maxLength: 2000, ...(dice.chance(50) ? { 'x-widget': 'longtext' } : {}) }),
  pattern: (_dice, title) => ({
    title,
    type: 'string',
    maxLength: 15,
    pattern: '^[A-Z]{2}-?\\d{1,4}$',
    description: 'Zum Beispiel AB-12',
    examples: ['AB-12'],
  }),
  whole,
  decimal: (dice, title) => ({
    title,
    type: 'number',
    description: 'Zum Beispiel 3,5',
    ...(dice.chance(50) ? { minimum: 0 } : {}),
    ...(dice.chance(50) ? { maximum: 1000 } : {}),
    ...(dice.chance(60) ? { 'x-decimals': dice.int(1, 3) } : {}),
  }),
  money: (dice, title) => ({
    title,
    type: 'integer',
    'x-widget': 'money',
    description: 'Zum Beispiel 12,50',
    ...(dice.chance(60) ? { minimum: 0 } : {}),
    ...(dice.chance(40) ? { maximum: 10_000_000 } : {}),
  }),
  date: (dice, title) => ({ title, ...date, ...(dice.chance(40) ? { 'x-date': dice.pick(dayLimits) } : {}) }),
  yesno: (_dice, title) => ({ title, type: 'boolean' }),
  declaration: (_dice, title) => ({ title: `${title} erkläre ich.`, const: true }),
  choice: (dice, title) => ({ title, type: 'string', oneOf: options(dice, 9), ...(dice.chance(10) ? { 'x-first': ['wert_1'] } : {}) }),
  numbers: (dice, title) => ({
    title,
    type: 'integer',
    oneOf: [1, 2, 5].slice(0, dice.int(2, 3)).map((value) => ({ const: value, title: `${value} Stück` })),
  }),
  town: (_dice, title) => ({ title, type: 'string', 'x-options': { tenant: 'zonen' } }),
  several: (dice, title) => ({ title, type: 'array', items: { type: 'string', oneOf: options(dice, 4) } }),
  upload: (dice, title) => ({
    title,
    description: 'Alle Seiten.',
    'x-upload': {
      kinds: dice.pick([['pdf'], ['pdf', 'jpg', 'png']]),
      maxBytes: 1_000_000,
      maxCount: dice.int(2, 3),
      ...(dice.chance(40) ? { minCount: dice.int(1, 2) } : {}),
    },
  }),
  info: (_dice, title) => ({ title, description: 'Nur zur Kenntnis.', 'x-widget': 'info' }),
  month: block('monat'),
  plate: block('kennzeichen'),
  phone: block('telefon'),
  iban: block('iban'),
  taxId: block('steuer-id'),
  country: block('liste-staat'),
  period: block('zeitraum'),
  address: block('anschrift-weltweit'),
  register: block('registereintrag'),
  child: block('kind'),
  vehicle: block('fahrzeug'),
  parcel: block('grundstueck'),
  place: block('ort'),
};
export const kinds = Object.keys(makers);
/** Kinds a service asks for most. */
const plain = ['text', 'whole', 'decimal', 'money', 'date', 'yesno', 'choice', 'several', 'numbers'];

export function makeField(dice: Dice, title: string): JsonSchema {
  return makers[dice.chance(75) ? dice.pick(plain) : dice.pick(kinds)]!(dice, title);
}
