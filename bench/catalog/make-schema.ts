import type { JsonSchema } from '../../engine/definition/bundle.ts';
import type { Attribute } from './words.ts';

/** An invented service: what its files are written from. */
export interface Thing {
  word: string;
  /** Of the section, and the beginning of the ids. */
  key: string;
  id: string;
  topic: string;
  /** Questions about the thing, and about each place where it stands. */
  own: Attribute[];
  perPlace: Attribute[];
  tariff: string;
  process: 'erlaubnis-einfach' | 'erlaubnis';
}

const kinds: Record<Attribute[2], JsonSchema> = {
  integer: { description: 'Eine ganze Zahl, zum Beispiel 250', type: 'integer', minimum: 0, maximum: 99999 },
  text: { type: 'string', maxLength: 120 },
  date: { description: 'Zum Beispiel 24.11.2026', type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  boolean: { type: 'boolean' },
};
const longText = (title: string): JsonSchema => ({ title, type: 'string', maxLength: 1000, 'x-widget': 'longtext' });
const upload = (title: string): JsonSchema => ({ $ref: '/vocabulary/upload.schema.json', title });
const choice = (title: string, options: Record<string, string>): JsonSchema => ({
  title,
  type: 'string',
  oneOf: Object.entries(options).map(([value, label]) => ({ const: value, title: label })),
});
const group = (title: string, properties: JsonSchema, required: string[], allOf: JsonSchema[] = []): JsonSchema => ({
  title,
  type: 'object',
  additionalProperties: false,
  required,
  properties,
  ...(allOf.length > 0 && { allOf }),
});
/** The fields are asked exactly when `name` has the value; the first of them must then be answered. */
const when = (name: string, value: unknown, ...fields: string[]): JsonSchema => ({
  if: { properties: { [name]: { const: value } }, required: [name] },
  then: { required: fields.slice(0, 1) },
  else: { properties: Object.fromEntries(fields.map((field) => [field, false])) },
});
const fieldsOf = (chosen: Attribute[]): JsonSchema =>
  Object.fromEntries(chosen.map(([name, title, kind]) => [name, { title, ...kinds[kind] }]));
const namesOf = (chosen: Attribute[]): string[] => chosen.map(([name]) => name);

/** About forty fields on four pages: the thing, the places where it stands, how and when, who applies. */
export function makeSchema({ word, key, own, perPlace }: Thing): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    'x-format': 1,
    ...group(
      `${word} genehmigen lassen`,
      { [key]: aboutThing(word, own), [`${key}_orte`]: places(word, perPlace), ausfuehrung: realisation, antragsteller: applicant },
      [key, `${key}_orte`, 'ausfuehrung', 'antragsteller'],
    ),
  };
}

function aboutThing(word: string, own: Attribute[]): JsonSchema {
  return group(
    word,
    {
      art: choice('Was haben Sie vor?', { neu: 'Neu errichten', aendern: 'Ändern', verlaengern: 'Länger behalten' }),
      ...fieldsOf(own),
      bisher: { title: 'Aktenzeichen der bisherigen Genehmigung', type: 'string', maxLength: 60, examples: ['BA-2026-0815'] },
      aenderung: longText('Was ändert sich?'),
      plan: upload('Zeichnung mit Maßen'),
    },
    ['art', ...namesOf(own), 'plan'],
    [when('art', 'verlaengern', 'bisher'), when('art', 'aendern', 'aenderung')],
  );
}

function places(word: string, perPlace: Attribute[]): JsonSchema {
  const fields = {
    strasse: { title: 'Straße', type: 'string', maxLength: 80 },
    grund: choice('Wem gehört der Grund?', { eigen: 'Mir', oeffentlich: 'Der Stadt', fremd: 'Anderen' }),
    zustimmung: upload('Zustimmung der Eigentümerinnen und Eigentümer'),
    ...fieldsOf(perPlace),
  };
  return {
    title: `Wo steht: ${word}`,
    type: 'array',
    minItems: 1,
    maxItems: 10,
    'x-item-label': 'Ort',
    items: group('Ort', fields, ['strasse', 'grund', ...namesOf(perPlace)], [when('grund', 'fremd', 'zustimmung')]),
  };
}

const realisation = group(
  'Ausführung',
  {
    von: { title: 'Beginn', ...kinds.date },
    bis: { title: 'Ende', ...kinds.date },
    flaeche: { title: 'Fläche in Quadratmetern', ...kinds.integer },
    gefahr: { title: 'Ist Eile geboten, weil Gefahr besteht?', type: 'boolean' },
    gefahr_text: longText('Welche Gefahr besteht?'),
    ausfuehrende: choice('Wer führt es aus?', { selbst: 'Ich selbst', firma: 'Eine Firma' }),
    firma: { title: 'Name der Firma', type: 'string', maxLength: 120 },
    firma_nachweis: upload('Nachweis der Firma'),
  },
  ['von', 'bis', 'flaeche', 'gefahr', 'ausfuehrende'],
  [when('gefahr', true, 'gefahr_text'), when('ausfuehrende', 'firma', 'firma', 'firma_nachweis')],
);

const applicant = group(
  'Ihre Angaben',
  {
    art: choice('Wer stellt den Antrag?', {
      person: 'Eine Privatperson',
      organisation: 'Eine Firma, ein Verein oder eine andere Organisation',
    }),
    person: {
      $ref: '/vocabulary/person.schema.json',
      title: 'Person',
      required: ['vorname', 'familienname'],
      properties: { geburtsname: false, geburtsdatum: false, geburtsort: false },
    },
    organisation: { $ref: '/vocabulary/organisation.schema.json', title: 'Organisation', required: ['name', 'ansprechperson'] },
    anschrift: { $ref: '/vocabulary/anschrift.schema.json', title: 'Anschrift', required: ['strasse', 'hausnummer', 'plz', 'ort'] },
    kontakt: { $ref: '/vocabulary/kontakt.schema.json', title: 'Erreichbarkeit' },
  },
  ['art', 'anschrift'],
  [when('art', 'person', 'person'), when('art', 'organisation', 'organisation')],
);
