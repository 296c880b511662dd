import fc from 'fast-check';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog, emptyMemory } from '../../engine/application/catalog/check-catalog.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';

const shipped = filesBelow(process.cwd());
const templates = createHandlebarsTemplates();
const unchanged = readCatalogFrom(shipped);
/** What is known of the shipped catalog: each run looks only at what its changes touch. */
const memory = emptyMemory();
checkCatalog(unchanged, { templates, memory });
const town = 'musterstadt';
const services = [...unchanged.services.values()];
const paths = [
  ...services.flatMap(({ folder }) => ['schema.json', 'workflow.yaml', 'scenarios.yaml'].map((name) => `${folder}/${name}`)),
  ...['workflows', 'service-catalog/vocabulary', 'service-catalog/letters', `service-catalog/tenants/${town}/tariffs`].flatMap((folder) =>
    shipped
      .list(folder)
      .filter((name) => !name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
  `service-catalog/tenants/${town}/tenant.yaml`,
  `service-catalog/tenants/${town}/staff.example.yaml`,
];

/** What a hand at a keyboard does to a text: it takes away, doubles, moves, and types something else. */
const snippets = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  '#',
  '&a',
  '*a',
  'null',
  'true',
  '0',
  '-1',
  '1e9',
  'constructor',
  '__proto__',
  '$ref',
  '{{',
  '{{/if}}',
  '\uFEFF',
  'ä',
  '...',
  '---\n',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 6 })),
});
const lineEdit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('delete', 'double', 'swap', 'indent') });
/** Replaces one value by another of any kind: what an editor with forms, or a merge, does. */
const valueEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.constantFrom('null', '[]', '{}', '7', '""', 'true', '"x"', '[null]', '{"a": null}', '[[1]]', '"2026-02-30"', '"P0D"'),
});

function applyEdit(text: string, { at, length, insert }: { at: number; length: number; insert: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + length);
}
function applyLineEdit(text: string, { at, kind }: { at: number; kind: string }): string {
  const lines = text.split('\n');
  const index = Math.floor(at * (lines.length - 1));
  const line = lines[index] ?? '';
  if (kind === 'delete') lines.splice(index, 1);
  if (kind === 'double') lines.splice(index, 0, line);
  if (kind === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line);
  if (kind === 'indent') lines[index] = `  ${line}`;
  return lines.join('\n');
}
function applyValueEdit(text: string, { at, value }: { at: number; value: string }): string {
  const values = [...text.matchAll(/(?<=": |[\w-]: )("[^"\n]*"|true|false|\d+|[\w-]+|\[[^\]\n]*\]|\{[^}\n]*\})/g)];
  const chosen = values[Math.floor(at * (values.length - 1))];
  return chosen ? text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length) : text;
}

const mutation = fc.record({
  path: fc.constantFrom(...paths),
  edits: fc.oneof(
    fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => (text: string) => edits.reduce(applyEdit, text)),
    fc.array(lineEdit, { minLength: 1, maxLength: 3 }).map((edits) => (text: string) => edits.reduce(applyLineEdit, text)),
    fc.array(valueEdit, { minLength: 1, maxLength: 2 }).map((edits) => (text: string) => edits.reduce(applyValueEdit, text)),
  ),
});

function catalogWith(mutations: { path: string; edits: (text: string) => string }[]): RawCatalog {
  const texts = new Map<string, string>();
  for (const { path, edits } of mutations) texts.set(path, edits(texts.get(path) ?? shipped.read(path) ?? ''));
  // Files that stay are taken from the first reading: only what changed is parsed again.
  return readCatalogFrom(filesWith(shipped, texts), unchanged);
}

test('whatever is done to a definition: the checker does not throw, every finding has a place, what passes compiles and plays', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const raw = catalogWith(mutations);
      const found = checkCatalog(raw, {
        templates,
        memory: { definitions: memory.definitions.copy(), scenarios: memory.scenarios.copy() },
      });
      for (const finding of found) {
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.column).toBeGreaterThanOrEqual(1);
        expect(finding.message).not.toBe('');
        // The checker compiles and plays every service it has nothing against; that this throws is its own gap, and it says so.
        expect(finding.code === 'AW1999' ? finding.message : '').toBe('');
      }
    }),
    { numRuns: Number(process.env['AMTSWEG_RUNS'] ?? 60), endOnFailure: true },
  );
}, 120_000);
