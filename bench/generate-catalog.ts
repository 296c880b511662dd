import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { Dice } from './catalog/dice.ts';
import { makeScenarios } from './catalog/make-scenarios.ts';
import { makeSchema, type Thing } from './catalog/make-schema.ts';
import { extensionTariff, makeLetter, makeTariff, makeWorkflow, ozgOf, topicNames } from './catalog/make-workflow.ts';
import { attributes, thingOf } from './catalog/words.ts';

/** Town of the generated catalog. */
export const benchTown = 'musterstadt';
const townFolder = `service-catalog/tenants/${benchTown}`;
/** So many services are charged by one tariff. */
const perTariff = 4;

/** The shared letters and vocabulary, the shapes and the town are the shipped ones; services, tariffs and registry are invented. */
const shipped = [
  'workflows',
  'service-catalog/vocabulary',
  'service-catalog/letters/nachforderung.hbs',
  `${townFolder}/staff.example.yaml`,
];
/** What the program looks for beside a catalog. */
const besides = ['engine', 'dist', 'node_modules', 'package.json'];

/**
 * Writes a catalog of so many invented services of realistic size into an empty folder; the same for the same seed. A service is about forty
 * fields, one list, conditions, two tariffs, two queues, a consultation, a letter of its own and five or six scenarios.
 */
export function generateCatalog(root: string, count: number, seed = 1): Thing[] {
  for (const path of shipped) cpSync(path, join(root, path), { recursive: true });
  for (const path of besides) symlinkSync(join(process.cwd(), path), join(root, path));
  const dice = new Dice(seed);
  const things = Array.from({ length: count }, (_, index) => makeThing(index, dice));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const thing of things) for (const [path, text] of filesOf(thing)) write(path, text);
  for (const tariff of new Set(things.map((thing) => thing.tariff)))
    write(`${townFolder}/tariffs/${tariff}.yaml`, yaml(makeTariff(tariff, 'Verwaltungsgebühr für die Genehmigung')));
  write(`${townFolder}/tariffs/verlaengerung.yaml`, yaml(extensionTariff));
  write(`${townFolder}/tenant.yaml`, townWith(things));
  write('service-catalog/texts/en.yaml', yaml(translations));
  write('service-catalog/registry.csv', registryOf(things));
  return things;
}

export const folderOf = ({ topic, id }: Thing): string => `service-catalog/services/${topic}/${id}`;

function makeThing(index: number, dice: Dice): Thing {
  const { word, key } = thingOf(index);
  const chosen = dice.some(attributes, 15);
  return {
    word,
    key,
    id: `${key}-genehmigen`,
    topic: dice.pick(topicNames),
    own: chosen.filter((_, at) => at % 3 !== 0),
    perPlace: chosen.filter((_, at) => at % 3 === 0),
    tariff: `genehmigung-${Math.floor(index / perTariff) + 1}`,
    process: dice.pick(['erlaubnis-einfach', 'erlaubnis']),
  };
}

function filesOf(thing: Thing): [path: string, text: string][] {
  const folder = folderOf(thing);
  return [
    [`${folder}/schema.json`, `${JSON.stringify(makeSchema(thing), null, 2)}\n`],
    [`${folder}/workflow.yaml`, yaml(makeWorkflow(thing))],
    [`${folder}/scenarios.yaml`, yaml(makeScenarios(thing))],
    [`${folder}/letters/bescheid-${thing.key}.hbs`, makeLetter(thing)],
  ];
}

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

/** The shipped town with other services. */
function townWith(things: Thing[]): string {
  const text = readFileSync(`${townFolder}/tenant.yaml`, 'utf8');
  const ids = things.map(({ id }) => id);
  const list = (of: string[]): string => of.map((id) => `  - ${id}\n`).join('');
  return text
    .replace(/^services:\n(?: {2}- .*\n)+/m, `services:\n${list(ids)}`)
    .replace(/^mostUsed: .*\n/m, `mostUsed:\n${list(ids.slice(0, 3))}`)
    .replace(/^ +feedback: .*\n/m, '')
    .replace(/^lists:\n(?: {2}.*\n)+/m, '');
}

const translations = {
  format: 1,
  lang: 'en',
  provenance: 'Translated for measuring only.',
  texts: [
    { de: 'Ihre Angaben', to: 'About you' },
    { de: 'Wer stellt den Antrag?', to: 'Who applies?' },
    { de: 'Ausführung', to: 'Realisation' },
    { de: 'Beginn', to: 'Start' },
    { de: 'Ende', to: 'End' },
    { de: 'Zeichnung mit Maßen', to: 'Drawing with measures' },
  ],
};

function registryOf(things: Thing[]): string {
  const header = 'id,name,topic,ozg,leika,situation,law,executing,audience,procedure,fee,asks,documents';
  const rows = things.map(
    ({ id, word, topic }) =>
      `${id},${word} genehmigen lassen,${topic},${ozgOf(topic)},,Wohnen & Umzug,,gemeinde,beide,erlaubnis,municipal,,`,
  );
  return [header, ...rows, ''].join('\n');
}

if (import.meta.main) {
  const [root, count = '50', seed = '1'] = process.argv.slice(2);
  if (!root) throw new Error('node bench/generate-catalog.ts <empty folder> [number of services] [seed]');
  generateCatalog(root, Number(count), Number(seed));
}
