import { readFileSync } from 'node:fs';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { BlockingFindings, checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import type { Bundle, FormField } from '../../engine/definition/bundle.ts';
import { canonicalJson } from '../../engine/definition/compile/canonical-json.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { formatDiagnostic, type Diagnostic } from '../../engine/definition/diagnostics.ts';
import { listTexts } from '../../engine/definition/texts/collect-texts.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';

jest.setTimeout(120_000);
const shipped = filesBelow(process.cwd());
const unchanged = readCatalogFrom(shipped);
const town = 'service-catalog/tenants/beispielheim';
const road = 'strassenschaden-melden';
const roadFolder = unchanged.services.get(road)!.folder;

type Edit = (text: string) => string | null;
const catalogWith = (changes: Record<string, Edit>): RawCatalog => {
  const texts = Object.entries(changes).map(([path, change]) => {
    const before = shipped.read(path) ?? '';
    const after = change(before);
    expect(after).not.toBe(before);
    return [path, after] as const;
  });
  return readCatalogFrom(filesWith(shipped, new Map(texts)), unchanged);
};
const found = (raw: RawCatalog, service = road): Diagnostic[] =>
  checkCatalog(raw, { templates: createHandlebarsTemplates(), only: new Set([service]) }).filter(({ severity }) => severity !== 'note');
const fieldsOf = (bundle: Bundle, page: string): string[] =>
  (bundle.form.pages.find(({ id }) => id === page)!.field.fields as FormField[]).map(({ name }) => name);
const textAt = (bundle: Bundle, place: string): string | undefined => listTexts(bundle).find((one) => one.place === place)?.text;

test('the village asks and says what the town does not, and both pass the checker', () => {
  const [small, large] = ['beispielheim', 'musterstadt'].map((id) => compileService(unchanged, road, id)) as [Bundle, Bundle];
  expect(fieldsOf(small, 'schaden').filter((name) => !fieldsOf(large, 'schaden').includes(name))).toEqual([
    'kommune_laterne',
    'kommune_mast',
  ]);
  expect(fieldsOf(small, 'schaden').slice(0, 4)).toEqual(['art', 'was', 'kommune_laterne', 'kommune_mast']);
  expect(small.workflow.summary).not.toBe(large.workflow.summary);
  expect(small.workflow.routing.queues!.map(({ queue }) => queue)).toEqual(['laternen', 'sofort']);
  expect(large.workflow.routing.queues!.map(({ queue }) => queue)).toEqual(['sofort']);
  expect(found(unchanged)).toEqual([]);
});

describe('what a town lays over a service survives an update of the service', () => {
  const asksMore: Edit = (text) =>
    text
      .replace('"title": "Was ist beschädigt?"', '"title": "Was ist kaputt?"')
      .replace(
        '"ausmass": {',
        '"seit": { "title": "Seit wann?", "description": "Zum Beispiel seit gestern", "type": "string", "maxLength": 80 },\n        "ausmass": {',
      );

  test('a new question and another text of the base reach the town, its own stay', () => {
    const raw = catalogWith({ [`${roadFolder}/schema.json`]: asksMore });
    // The translations of the base, into English and Leichte Sprache, are to be brought up to date there.
    expect(found(raw).map(({ code }) => code)).toEqual(['AW1724', 'AW1724']);
    const bundle = compileService(raw, road, 'beispielheim');
    expect(fieldsOf(bundle, 'schaden').slice(0, 6)).toEqual(['art', 'was', 'kommune_laterne', 'kommune_mast', 'seit', 'ausmass']);
    expect(textAt(bundle, 'form.schaden.art.label')).toBe('Was ist kaputt?');
    expect(textAt(bundle, 'form.schaden.was.hint')).toBe('Zum Beispiel die Straßenlaterne oder das Geländer der Treppe');
  });

  test('a question of the base that goes is told at every line of the town that rests on it, and stops nobody else', () => {
    const raw = catalogWith({
      [`${roadFolder}/schema.json`]: (text) => text.replaceAll('"was"', '"gegenstand"'),
      [`${roadFolder}/scenarios.yaml`]: (text) => text.replaceAll('was:', 'gegenstand:').replaceAll('schaden.was', 'schaden.gegenstand'),
    });
    const problems = found(raw);
    const inOverlay = problems.filter(({ file }) => file === `${town}/services/${road}.yaml`);
    expect(inOverlay.map(({ code, line, column, message, nearest }) => ({ code, line, column, message, nearest }))).toEqual([
      {
        code: 'AW1321',
        line: 7,
        column: 3,
        message: 'Einen Text „form.schaden.was.hint“ hat der Dienst nicht.',
        nearest: 'form.schaden.art.hint',
      },
      {
        code: 'AW1324',
        line: 10,
        column: 12,
        message:
          'Ein Feld „was“ gibt es bei „schaden“ nicht. Möglich sind: art, gegenstand, ausmass, gefahr, gefahr_text, beschreibung, fotos.',
      },
    ]);
    const blocking = new BlockingFindings(raw, problems);
    expect(blocking.of(road, 'beispielheim')).not.toEqual([]);
    expect(blocking.of(road, 'musterstadt')).toEqual([]);
  });

  test('an answer the town routes by that goes is told at its rule', () => {
    const raw = catalogWith({
      [`${roadFolder}/schema.json`]: (text) => text.replaceAll('gefahr', 'risiko'),
      [`${roadFolder}/workflow.yaml`]: (text) => text.replace('schaden.gefahr', 'schaden.risiko'),
      [`${roadFolder}/scenarios.yaml`]: (text) => text.replaceAll('gefahr', 'risiko'),
      [`${town}/scenarios/${road}.yaml`]: (text) => text.replaceAll('gefahr_text', 'risiko_text'),
    });
    expect(found(raw).map(formatDiagnostic)).toEqual([
      expect.stringMatching(/beispielheim\/services\/strassenschaden-melden\.yaml:30:\d+ Fehler AW1651 .*„schaden\.gefahr“ gibt es nicht/),
    ]);
  });

  test('a base that takes a name kept for towns is refused', () => {
    const raw = catalogWith({ [`${roadFolder}/schema.json`]: (text) => text.replaceAll('"gefahr_text"', '"kommune_laterne"') });
    expect(found(raw).map(({ code }) => code)).toContain('AW1333');
  });
});

describe('one town is nothing to the other', () => {
  const without = catalogWith({
    [`${town}/services/${road}.yaml`]: () => null,
    [`${town}/services/baumfaellung-beantragen.yaml`]: () => null,
  });

  test.each([road, 'baumfaellung-beantragen'])('%s: the bundle of the other town is the same byte by byte', (service) => {
    const [with_, without_] = [unchanged, without].map((raw) => canonicalJson(compileService(raw, service, 'musterstadt')));
    expect(with_).toBe(without_);
    expect(compileService(unchanged, service, 'beispielheim').hash).not.toBe(compileService(without, service, 'beispielheim').hash);
  });

  test('what is wrong in what a town lays over a service stops it in this town only', () => {
    const raw = catalogWith({ [`${town}/services/${road}.yaml`]: (text) => text.replace('queue: laternen', 'queue: lampen') });
    const problems = found(raw);
    expect(problems.map(({ code, line, service, town: where }) => ({ code, line, service, where }))).toEqual([
      { code: 'AW1612', line: 30, service: road, where: 'beispielheim' },
    ]);
    const blocking = new BlockingFindings(raw, problems);
    expect(blocking.of(road, 'beispielheim')).toHaveLength(1);
    expect(blocking.of(road, 'musterstadt')).toEqual([]);
  });
});

describe('what a town adds is proved by its scenarios', () => {
  test.each([
    ['a route', 'strassenschaden-melden', /\n {2}- name: dunkle Straßenlaterne[^]*?(?=\n {2}- name)/, ['AW1662']],
    ['a fee and a condition', 'baumfaellung-beantragen', /\n {2}- name: Termin auf[^]*$/, ['AW1663', 'AW1911', 'AW1358']],
    ['a demanded question', 'baumfaellung-beantragen', /answers:\n {2}grundstueck: \{ kommune_zugang: true \}\n/, ['AW1901']],
  ])('%s without one is a finding', (_, service, scenario, codes) => {
    const raw = catalogWith({ [`${town}/scenarios/${service}.yaml`]: (text) => text.replace(scenario, '') });
    expect(new Set(found(raw, service).map(({ code }) => code))).toEqual(new Set(codes));
  });
});

test('the town the scenarios were written for proves the base as it stands, and its own version besides', () => {
  const large = 'service-catalog/tenants/musterstadt';
  const raw = catalogWith({
    [`${large}/services/${road}.yaml`]: () =>
      `format: 1\nservice: ${road}\nquestions:\n  - at: schaden\n    properties:\n      kommune_zahl: { title: Zahl der Stellen, description: Zum Beispiel 2, type: integer, minimum: 1, maximum: 9 }\n    required: [kommune_zahl]\n`,
  });
  const missing = found(raw);
  expect(new Set(missing.map(({ code, file }) => `${code} ${file}`))).toEqual(new Set([`AW1901 ${large}/services/${road}.yaml`]));
  const answered = readCatalogFrom(
    filesWith(
      shipped,
      new Map([
        [`${large}/services/${road}.yaml`, raw.tenants.get('musterstadt')!.overlays.get(road)!.text],
        [`${large}/scenarios/${road}.yaml`, `format: 1\nservice: ${road}\nanswers: { schaden: { kommune_zahl: 2 } }\nscenarios: []\n`],
      ]),
    ),
    unchanged,
  );
  expect(found(answered)).toEqual([]);
});

test('own questions may be any the vocabulary knows, uploads too, also where the base uses no such block', () => {
  const raw = catalogWith({
    [`${town}/services/${road}.yaml`]: (text) =>
      text.replace(
        'questions:\n',
        `questions:
  - at: schaden
    properties:
      kommune_kennzeichen: { $ref: /vocabulary/kennzeichen.schema.json, title: Kennzeichen des Wagens }
      kommune_beleg: { $ref: /vocabulary/upload.schema.json, title: Rechnung, description: Die Rechnung der Werkstatt. }
  - after: stelle
    properties:
      kommune_wagen: { title: Ihr Wagen, type: object, additionalProperties: false, properties: { farbe: { title: Farbe, type: string, maxLength: 20 } } }
`,
      ),
  });
  expect(found(raw).map(formatDiagnostic)).toEqual([]);
  const bundle = compileService(raw, road, 'beispielheim');
  expect(bundle.form.pages.map(({ id }) => id)).toEqual(['schaden', 'stelle', 'kommune_wagen', 'rueckmeldung']);
  expect(fieldsOf(bundle, 'schaden').slice(-2)).toEqual(['kommune_kennzeichen', 'kommune_beleg']);
});

test('what docs/how-to-set-up-a-town.md writes passes the checker', () => {
  const guide = readFileSync('docs/how-to-set-up-a-town.md', 'utf8').split('### Eigene Fragen')[1]!;
  const [overlay, scenarios] = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => text!);
  const service = 'baumfaellung-beantragen';
  const raw = catalogWith({
    [`${town}/services/${service}.yaml`]: () => overlay!,
    [`${town}/scenarios/${service}.yaml`]: () => scenarios!,
    [`${town}/tenant.yaml`]: (text) => text.replace('baumschutz: { label: Bäume }', '$&\n      termine: { label: Termine }'),
  });
  expect(found(raw, service).map(formatDiagnostic)).toEqual([]);
});

const slips: [string, string, string][] = [
  ['a colon forgotten', 'service: strassenschaden-melden', 'service strassenschaden-melden'],
  ['a bracket lost', 'P3D }', 'P3D'],
  ['a tab', '  workflow.summary', '\tworkflow.summary'],
  ['a list where a group belongs', 'routing:\n  queues:', 'routing:\n  - queues:'],
];
test.each(slips)('%s in what a town lays over is told there, and nothing that follows from it', (_, before, after) => {
  const path = `${town}/services/${road}.yaml`;
  const problems = found(catalogWith({ [path]: (text) => text.replace(before, after) }));
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([path]));
});
