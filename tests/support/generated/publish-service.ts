import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { checkDefinitions, type DefinitionMemory } from '../../../engine/definition/check/check-definitions.ts';
import { Memory } from '../../../engine/definition/check/memory.ts';
import type { Diagnostic } from '../../../engine/definition/diagnostics.ts';
import type { CatalogFiles } from '../../../engine/definition/read/catalog-files.ts';
import { filesBelow, filesWith } from '../../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom, type RawCatalog } from '../../../engine/definition/read/read-catalog.ts';
import { findErrors } from './find-errors.ts';
import { generatedFolder, generatedId, type MadeService } from './make-service.ts';

const town = 'service-catalog/tenants/teststadt';
const fixture = 'tests/fixtures/town';
const shipped = filesBelow(process.cwd());

/** The town for tests with nothing but the generated service, on the shipped shapes and vocabulary. */
const base: CatalogFiles = filesWith(
  {
    ...shipped,
    list: (folder) => (/^(workflows|service-catalog\/vocabulary)$/.test(folder) ? shipped.list(folder) : []),
    isFolder: (path) => ['workflows', 'service-catalog/vocabulary'].includes(path),
    read: (path) => (/^(workflows|service-catalog\/vocabulary)\//.test(path) ? shipped.read(path) : undefined),
  },
  new Map([
    [
      `${town}/tenant.yaml`,
      readFileSync(`${fixture}/${town}/tenant.yaml`, 'utf8').replace(/^services: .*$/m, `services: [${generatedId}]`),
    ],
    [`${town}/staff.example.yaml`, readFileSync(`${fixture}/${town}/staff.example.yaml`, 'utf8')],
  ]),
);
export const emptyTown: RawCatalog = readCatalogFrom(base);
const scenarios = ['eins', 'zwei', 'drei'].map((name) => ({ name, today: '2026-11-24', answers: {}, expect: {} }));
/** What the checker knows of everything but the service: each round looks only at what is new. */
const memory: DefinitionMemory = new Memory();
checkDefinitions(emptyTown, { memory });

function readMade({ schema, workflow, tariffs, letters, offers }: MadeService): RawCatalog {
  const files = new Map<string, string>([
    [`${generatedFolder}/schema.json`, JSON.stringify(schema, null, 2)],
    [`${generatedFolder}/workflow.yaml`, stringify(workflow, { aliasDuplicateObjects: false, lineWidth: 0 })],
    [`${generatedFolder}/scenarios.yaml`, stringify({ format: 1, scenarios })],
  ]);
  for (const [id, text] of letters) files.set(`${generatedFolder}/letters/${id}.hbs`, text);
  for (const [id, tariff] of tariffs) files.set(`${town}/tariffs/${id}.yaml`, stringify(tariff, { lineWidth: 0 }));
  for (const [id, offer] of offers) files.set(`${town}/offers/${id}.yaml`, stringify(offer));
  return readCatalogFrom(filesWith(base, files), emptyTown);
}

/**
 * The service with everything left out that the checker refuses, as an author would do finding by finding; undefined where the form itself
 * is refused.
 */
export function acceptable(made: MadeService): RawCatalog | undefined {
  let current = made;
  for (let round = 0; round < 8; round++) {
    const raw = readMade(current);
    const found = findErrors(raw, memory.copy());
    if (found.length === 0) return raw;
    const next = found.reduce<MadeService | undefined>((kept, finding) => kept && leaveOut(kept, finding), structuredClone(current));
    if (!next) return undefined;
    current = next;
  }
  return undefined;
}
function leaveOut(made: MadeService, { file, line }: Diagnostic): MadeService | undefined {
  const letter = /letters\/([\w-]+)\.hbs$/.exec(file)?.[1];
  if (letter) return withoutLine(made, letter, line);
  const tariff = /tariffs\/([\w-]+)\.yaml$/.exec(file)?.[1];
  if (tariff) return withoutFee(made, tariff);
  return file.endsWith('workflow.yaml') && withoutPart(made, line) ? made : undefined;
}

function withoutLine(made: MadeService, letter: string, line: number): MadeService {
  const lines = (made.letters.get(letter) ?? '').split('\n');
  // Line numbers count from one; a paragraph that stretches over several lines goes as a whole.
  let [from, to] = [line - 1, line - 1];
  while (from > 0 && lines[from - 1] !== '') from--;
  while (to < lines.length - 1 && lines[to + 1] !== '') to++;
  for (let at = from; at <= to; at++) lines[at] = '';
  made.letters.set(letter, lines.join('\n'));
  return made;
}

function withoutFee(made: MadeService, tariff: string): MadeService {
  made.tariffs.delete(tariff);
  const fees = ((made.workflow['fees'] ?? []) as { tariff: string }[]).filter((fee) => fee.tariff !== tariff);
  if (fees.length > 0) made.workflow['fees'] = fees;
  else delete made.workflow['fees'];
  return made;
}

/** Takes away the list entry or named value that a line of the written workflow belongs to. */
function withoutPart(made: MadeService, line: number): boolean {
  const lines = stringify(made.workflow, { aliasDuplicateObjects: false, lineWidth: 0 }).split('\n').slice(0, line);
  const top = lines.findLastIndex((text) => /^\w/.test(text));
  const key = /^(\w+)/.exec(lines[top] ?? '')?.[1] ?? '';
  // What follows a period goes with it, as does the step that nothing would set off.
  const { refine, ...letters } = { refine: made.workflow['refine'], ...made.workflow['letters'] };
  if (refine && ['deadlines', 'refine', 'letters', 'service', 'retention'].includes(key)) {
    delete made.workflow['refine'];
    made.workflow['deadlines'] = (made.workflow['deadlines'] ?? []).filter((rule: Record<string, unknown>) => !rule['then']);
    delete letters['certificate'];
    made.workflow['letters'] = letters;
    return true;
  }
  if (key === 'parties') return made.workflow['parties'].splice(1).length > 0;
  if (key === 'routing') return delete made.workflow['routing'].queues;
  if (['rules', 'eligibility', 'deadlines', 'consultations', 'record', 'computed', 'decisions', 'fees'].includes(key)) {
    if (key === 'fees') made.tariffs.clear();
    return delete made.workflow[key];
  }
  return false;
}
