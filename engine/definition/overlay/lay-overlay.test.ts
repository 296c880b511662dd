import { join } from 'node:path';
import { compileService } from '../compile/compile-service.ts';
import type { Bundle, FormField } from '../bundle.ts';
import { filesBelow, filesWith } from '../read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../read/read-catalog.ts';
import { listTexts } from '../texts/collect-texts.ts';
import { findLaid, serviceInTown, withoutOverlays } from './service-in-town.ts';

const base = filesBelow(join('tests/rejected-definitions/base'));
const town = 'service-catalog/tenants/stadt';

function catalogWith(overlay: string, more: Record<string, string> = {}): RawCatalog {
  const texts = { [`${town}/services/dienst.yaml`]: `format: 1\nservice: dienst\n${overlay}`, ...more };
  return readCatalogFrom(filesWith(base, new Map(Object.entries(texts))));
}
const laid = (overlay: string, more?: Record<string, string>): Bundle => compileService(catalogWith(overlay, more), 'dienst', 'stadt');
const plain = compileService(readCatalogFrom(base), 'dienst', 'stadt');
const textsOf = (bundle: Bundle): Map<string, string> => new Map(listTexts(bundle).map(({ place, text }) => [place, text]));

function fieldsAt(bundle: Bundle, path: string): string[] {
  const [page, ...rest] = path.split('.');
  let field: FormField | undefined = bundle.form.pages.find(({ id }) => id === page)?.field;
  for (const part of rest) field = field?.fields?.find(({ name }) => name === part);
  return field?.fields?.map(({ name }) => name) ?? [];
}

describe('questions', () => {
  test('stand behind the named field, in the order of the file, then at the end', () => {
    const bundle = laid(`questions:
  - at: wunsch
    after: art
    properties:
      kommune_a: { title: A, type: boolean }
      kommune_b: { title: B, type: boolean }
  - at: wunsch
    after: kommune_a
    properties: { kommune_c: { title: C, type: boolean } }
  - at: wunsch
    properties: { kommune_d: { title: D, type: boolean } }
`);
    expect(fieldsAt(bundle, 'wunsch')).toEqual([
      'art',
      'kommune_a',
      'kommune_c',
      'kommune_b',
      ...['was', 'farbe', 'anzahl', 'eilig', 'nachweis', 'kinder', 'kommune_d'],
    ]);
    expect(JSON.stringify(bundle.schema)).not.toContain('x-after');
  });

  test('stand between the fields of a block of the vocabulary, and in every entry of a list', () => {
    const bundle = laid(`questions:
  - at: person
    after: name
    properties: { kommune_a: { title: A, type: boolean } }
    required: [kommune_a]
  - at: wunsch.kinder
    properties: { kommune_b: { title: B, type: boolean } }
`);
    expect(fieldsAt(bundle, 'person').slice(0, 2)).toEqual(['name', 'kommune_a']);
    expect(fieldsAt(bundle, 'wunsch.kinder')).toEqual(['name', 'kommune_b']);
    expect(bundle.form.pages.find(({ id }) => id === 'person')!.field.fields!.find(({ name }) => name === 'kommune_a')!.required).toBe(
      true,
    );
  });

  test('may be a page, with conditions over the pages of the base', () => {
    const bundle = laid(`questions:
  - after: person
    properties:
      kommune_seite:
        title: Was die Stadt wissen will
        type: object
        additionalProperties: false
        properties: { ring: { title: Ring, type: boolean } }
    allOf:
      - if: { properties: { wunsch: { properties: { art: { const: karte } }, required: [art] } }, required: [wunsch] }
        then: { required: [kommune_seite] }
        else: { properties: { kommune_seite: false } }
`);
    expect(bundle.form.pages.map(({ id }) => id)).toEqual(['person', 'kommune_seite', 'wunsch']);
    expect(bundle.form.conditions.flatMap(({ shows }) => shows)).toContain('kommune_seite');
  });

  test('never change what the base asks', () => {
    const bundle = laid(`questions:
  - at: wunsch
    properties: { eilig: { title: Eile, type: string, maxLength: 9 }, kommune_a: { title: A, type: boolean } }
    required: [eilig]
    allOf:
      - if: { properties: { art: { const: karte } }, required: [art] }
        then: { required: [eilig] }
        else: { properties: { eilig: false } }
`);
    const eilig = (from: Bundle): unknown =>
      from.form.pages.find(({ id }) => id === 'wunsch')!.field.fields!.find(({ name }) => name === 'eilig');
    expect(eilig(bundle)).toEqual(eilig(plain));
    expect(bundle.form.conditions).toEqual(plain.form.conditions);
  });
});

test('texts of questions, choices, vocabulary, workflow and process are the town’s, wherever they stand', () => {
  const texts = {
    'form.wunsch.art.label': 'Was darf es sein?',
    'form.wunsch.farbe.options.rot.label': 'Ein schönes Rot',
    'form.wunsch.title': 'Was wir für Sie tun',
    'form.wunsch.eilig.hint': 'Eilig ist, was morgen sein muss.',
    'form.wunsch.kinder.*.name.label': 'Wie heißt das Kind?',
    'form.person.ort.label': 'Wohnort',
    'workflow.summary': 'Anders zusammengefasst.',
    'workflow.duration': 'zwei Wochen',
    'workflow.deadlines.bearbeitung.label': 'Wir sind fertig',
    'process.states.eingegangen.citizen': 'Ihr Antrag liegt bei uns.',
  };
  const bundle = laid(
    `texts:\n${Object.entries(texts)
      .map(([place, text]) => `  ${place}: ${text}\n`)
      .join('')}`,
  );
  const found = textsOf(bundle);
  expect(Object.fromEntries(Object.keys(texts).map((place) => [place, found.get(place)]))).toEqual(texts);
  const others = [...textsOf(plain)].filter(([place]) => !(place in texts) && place !== 'form.wunsch.label');
  expect(others.filter(([place, text]) => found.get(place) !== text)).toEqual([]);
});

test('fees are dropped, changed and added; the town’s routes come first; lists grow', () => {
  const { workflow, tariffs } = laid(
    `needs: [ein Pass]
law: [{ cite: Probesatzung, statute: probesatzung }]
fees:
  drop: [stueck]
  change: { gebuehr: { tariff: andere } }
  add: [{ tariff: ortstermin, when: wunsch.eilig = true, due: before-processing }]
routing:
  queue: eilig
  queues: [{ when: wunsch.anzahl > 5, queue: eingang }]
`,
    Object.fromEntries(
      ['andere', 'ortstermin'].map((id) => [
        `${town}/tariffs/${id}.yaml`,
        base.read(`${town}/tariffs/stueck.yaml`)!.replace('tariff: stueck', `tariff: ${id}`),
      ]),
    ),
  );
  expect(workflow.fees).toEqual([
    { tariff: 'andere', when: 'wunsch.art != "marke"', due: 'before-processing' },
    { tariff: 'ortstermin', when: 'wunsch.eilig = true', due: 'before-processing' },
  ]);
  expect(Object.keys(tariffs).sort()).toEqual(['andere', 'ortstermin']);
  expect(workflow.routing).toMatchObject({ unit: 'amt', queue: 'eilig' });
  expect(workflow.routing.queues!.map(({ when }) => when)).toEqual(['wunsch.anzahl > 5', 'wunsch.eilig = true']);
  expect(workflow.needs).toEqual(['ein Pass']);
  expect(workflow.law).toHaveLength(3);
});

test('what a law sets stays: a statutory deadline keeps its length', () => {
  expect(laid('deadlines: { bearbeitung: { period: P9M } }\n').workflow.deadlines).toEqual(plain.workflow.deadlines);
});

test('a letter of the town wins over a shared one of the same name', () => {
  const more = { [`${town}/letters/bescheid.hbs`]: '# Bescheid der Stadt\n\nGuten Tag.\n' };
  expect(laid('letters: { decision: bescheid }\n', more).letters['decision']).toBe('# Bescheid der Stadt\n\nGuten Tag.\n');
  expect(laid('needs: [ein Pass]\n', more).letters['decision']).toBe(plain.letters['decision']);
});

test('a file that is not in the format, or of another service, lays nothing over', () => {
  for (const overlay of ['questions: 5\n', 'questions: [{ at: wunsch, properties: null }]\n', '- x\n'])
    expect(findLaid(catalogWith(overlay), 'dienst', 'stadt')).toBeUndefined();
  const other = { [`${town}/services/dienst.yaml`]: 'format: 1\nservice: anderer\nneeds: [ein Pass]\n' };
  expect(findLaid(readCatalogFrom(filesWith(base, new Map(Object.entries(other)))), 'dienst', 'stadt')).toBeUndefined();
});

test('an overlay reaches the hand-over as well: its questions are asked, its route counts', () => {
  const tenant = base
    .read(`${town}/tenant.yaml`)!
    .replace(
      'units:\n',
      "  kreis: { name: Kreis, level: kreis, phone: 030 1, address: { street: W 1, postcode: '00000', city: X } }\nunits:\n",
    )
    .replace('services: [dienst]', 'services: [{ service: dienst, mode: hand-over, authority: kreis, by: post, reason: So ist es. }]');
  const overlay = `questions: [{ at: wunsch, properties: { kommune_a: { title: A, type: boolean } } }]
routing: { queue: eilig }
`;
  const bundle = laid(overlay, { [`${town}/tenant.yaml`]: tenant });
  expect(bundle.process.shape).toBe('uebergabe');
  expect(fieldsAt(bundle, 'wunsch')).toContain('kommune_a');
  expect(bundle.workflow.routing.queue).toBe('eilig');
});

test('without overlays the service is the base again', () => {
  const raw = catalogWith('needs: [ein Pass]\n');
  expect(serviceInTown(raw, 'dienst', 'stadt')).not.toBe(raw.services.get('dienst'));
  const stripped = withoutOverlays(raw);
  expect(serviceInTown(stripped, 'dienst', 'stadt')).toBe(raw.services.get('dienst'));
});
