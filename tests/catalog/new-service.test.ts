import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog, emptyMemory } from '../../engine/application/catalog/check-catalog.ts';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import type { Choices } from '../../engine/cli/new/choices.ts';
import { draftFiles, type DraftFiles } from '../../engine/cli/new/draft-files.ts';
import { readProposals } from '../../engine/cli/new/read-proposals.ts';
import { remedyOf } from '../../engine/cli/new/shape-facts.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { formatDiagnostic } from '../../engine/definition/diagnostics.ts';
import { filesBelow, filesWith, type CatalogFiles } from '../../engine/definition/read/catalog-files.ts';
import { asScenarios, asShape, readCatalog, readCatalogFrom } from '../../engine/definition/read/read-catalog.ts';
import { findFieldAt } from '../../engine/rules/index.ts';
import { drawForm } from '../../renderer/form/draw-form.tsx';
import { shownFields } from '../../renderer/form/shown-fields.ts';
import { answersOf, formViewOf } from '../support/catalog.ts';

/** The shipped catalog without its services: what a draft is made of, and nothing that takes long to check again and again. */
const shipped = filesBelow(process.cwd());
const files: CatalogFiles = { ...shipped, list: (folder) => (folder === 'service-catalog/services' ? [] : shipped.list(folder)) };
const raw = readCatalogFrom(files);
const proposals = readProposals(shipped);
const templates = createHandlebarsTemplates();
const today = '2026-11-25';
const row = raw.registry!.get('parkplatz-absperrung-beantragen') ?? [...raw.registry!.values()].find(({ leika }) => leika.length > 0)!;

function choicesFor(shapeId: string, more: Partial<Choices>): Choices {
  const shape = asShape(raw.shapes.get(shapeId)!);
  const places = Object.values(shape.actions).some((action) => action.does === 'place');
  return {
    row,
    town: 'musterstadt',
    shape: shapeId,
    audience: 'buerger',
    groups: ['anschrift', 'kontakt', 'anliegen'],
    documents: [],
    unit: 'umweltamt',
    queue: 'baumschutz',
    law: ['§ 1 Beispielgesetz'],
    regime: 'vwvfg',
    remedy: remedyOf(shape, more.tariff !== undefined),
    assurance: 'keine',
    retention: 'P3Y',
    summary: 'Hier erledigen Sie etwas.',
    today,
    ...(places ? { offer: { title: 'Erster Kurs', from: '2027-03-01', places: 10, lastDay: '2027-02-01' } } : {}),
    ...more,
  };
}

/** Vocabulary, shapes and tariffs are the same each time: what was checked on them still holds. */
const memory = emptyMemory();
const catalogWith = ({ created, town }: DraftFiles) =>
  readCatalogFrom(filesWith(files, new Map([...created, [town.path, town.text]])), raw);

/** Findings at the draft, notes apart. */
function findingsOf(draft: DraftFiles): string[] {
  const own = (file: string): boolean => draft.created.has(file) || file.startsWith(draft.folder);
  return checkCatalog(catalogWith(draft), { templates, memory })
    .filter(({ severity, file, service }) => severity !== 'note' && (own(file) || service === row.id))
    .map(formatDiagnostic);
}

function expectEveryFieldDrawn(draft: DraftFiles): void {
  const catalog = catalogWith(draft);
  const bundle = compileService(catalog, row.id, 'musterstadt');
  const { scenarios } = asScenarios(catalog.services.get(row.id)!.scenarios!);
  for (const scenario of scenarios) {
    const { answers, hidden } = evaluateApplication(bundle, answersOf(scenario), scenario.today);
    for (const page of bundle.form.pages.filter(({ id }) => !hidden.has(id))) {
      const html = drawForm(formViewOf(bundle, scenario, page));
      const missing = shownFields(page.field, { answers, hidden }).filter((path) => {
        const { kind } = findFieldAt(bundle.form, path)!.field;
        return kind !== 'list' && kind !== 'upload' && !html.includes(`name="${path}"`);
      });
      expect({ page: page.id, missing }).toEqual({ page: page.id, missing: [] });
    }
  }
}

const groups = proposals.groups.map(({ id }) => id);
const documents = [
  { title: 'Lageplan', required: true },
  { title: 'Übersichtskarte', required: false },
];
const combinations: [string, Partial<Choices>][] = [
  ['a person, what is usual', {}],
  ['a firm, the least', { audience: 'unternehmen', groups: ['anschrift'], law: ['Satzung der Stadt'] }],
  ['both, everything there is, with documents', { audience: 'beide', groups, documents, assurance: 'substanziell', retention: 'P6M' }],
];

/** No service names a shape that a town puts in place of the service's own. */
const shapes = [...raw.shapes].flatMap(([id, file]) => (asShape(file).standsFor === undefined ? [id] : []));

describe.each(shapes)('a draft for the process %s', (shape) => {
  test.each(combinations)('%s: nothing to complain about, every field drawn', (_name, more) => {
    const draft = draftFiles(files, raw, choicesFor(shape, more), proposals);
    expect(findingsOf(draft)).toEqual([]);
    expectEveryFieldDrawn(draft);
    // No group that is demanded is left empty.
    expect(draft.created.get(`${draft.folder}/scenarios.yaml`)!.replace('answers: {}', '')).not.toContain('{}');
  });

  const { payment, actions } = asShape(raw.shapes.get(shape)!);
  const takesFee = payment !== undefined || Object.values(actions).some(({ does }) => does === 'cash' || does === 'prepare');
  test(takesFee ? 'with a fee' : 'takes no fee', () => {
    if (!takesFee) return expect(remedyOf(asShape(raw.shapes.get(shape)!), false)).toBe('keiner');
    const draft = draftFiles(files, raw, choicesFor(shape, { audience: 'beide', tariff: 'bewohnerparkausweis-aenderung' }), proposals);
    expect(findingsOf(draft)).toEqual([]);
    expect(draft.created.get(`${draft.folder}/scenarios.yaml`)).toContain('tariff: bewohnerparkausweis-aenderung');
  });
});

test('what only its author can find out is named, and nothing is invented', () => {
  const draft = draftFiles(files, raw, choicesFor('bewilligung', { law: row.law }), proposals);
  const workflow = catalogWith(draft).services.get(row.id)!.workflow!.data as {
    law: { cite: string }[];
    provenance: { open: string[] };
    deadlines?: [];
  };
  expect(workflow.law.map(({ cite }) => cite)).toEqual(row.law);
  expect(workflow.deadlines).toBeUndefined();
  const said = workflow.provenance.open.join('\n');
  for (const point of [/Rechtsgrundlagen/, /Bearbeitungsfrist/, /Aufbewahrung/, /Unterlagen/, /Schreiben/]) expect(said).toMatch(point);
});

test('every block, field and process that is proposed is there', () => {
  const vocabulary = readCatalog({ root: process.cwd() }).vocabulary;
  const blocks = [...proposals.groups, proposals.applicant.person, proposals.applicant.organisation].map(({ block }) => block);
  expect(blocks.filter((block) => !vocabulary.has(block))).toEqual([]);
  const shapes = Object.values(proposals.procedures).flatMap((procedure) => procedure.shapes);
  expect(shapes.filter((shape) => !raw.shapes.has(shape))).toEqual([]);
  const kinds = new Set([...raw.registry!.values()].map(({ procedure }) => procedure));
  expect([...kinds].filter((kind) => !Object.hasOwn(proposals.procedures, kind))).toEqual([]);
});
