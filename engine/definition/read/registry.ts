import type { CatalogFiles } from './catalog-files.ts';

/** A known service: its id in the registry, its official ids and names, and what a draft of it starts from. */
export interface RegistryEntry {
  id: string;
  name: string;
  topic: string;
  ozg: string;
  leika: string[];
  /** Life situation of the OZG catalogue. */
  situation: string;
  /** Citations, not checked against their wording. */
  law: string[];
  /** Who executes it in Hesse: `gemeinde`, `kreis` or `beide`. */
  executing: string;
  audience: string;
  /** Kind of procedure, see service-catalog/proposals.yaml. */
  procedure: string;
  /** Who sets the fee: `none`, `municipal`, `land`, `federal`, or `federal:46.00` where a federal rule fixes it. */
  fee: string;
  /** What its form usually asks, in words. */
  asks: string;
  documents: string[];
}
const facts = ['situation', 'executing', 'audience', 'procedure', 'fee', 'asks'];
export const registryPath = 'service-catalog/registry.csv';

/** What each registry was read from. */
const texts = new WeakMap<ReadonlyMap<string, RegistryEntry>, string>();

/**
 * The registry of known services; undefined where the catalog has none. Lines that begin with `#` say where the facts come from.
 * @param before an earlier reading, given back where the text is the same
 */
export function readRegistry(files: CatalogFiles, before?: Map<string, RegistryEntry>): Map<string, RegistryEntry> | undefined {
  const text = files.read(registryPath);
  if (text === undefined) return undefined;
  if (before && texts.get(before) === text) return before;
  const registry = parseRegistry(text);
  texts.set(registry, text);
  return registry;
}

function parseRegistry(text: string): Map<string, RegistryEntry> {
  const rows = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = splitRow(rows[0] ?? '');
  const entries = rows.slice(1).map((row) => {
    const cells = splitRow(row);
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const list = (name: string): string[] =>
      cell(name)
        .split(';')
        .map((item) => item.trim())
        .filter(Boolean);
    const [id, name, topic, ozg] = [cell('id'), cell('name'), cell('topic'), cell('ozg')];
    const [situation, executing, audience, procedure, fee, asks] = facts.map(cell) as [string, string, string, string, string, string];
    return {
      id,
      name,
      topic,
      ozg,
      leika: list('leika'),
      situation,
      law: list('law'),
      executing,
      audience,
      procedure,
      fee,
      asks,
      documents: list('documents'),
    };
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Cells of a row; quoted where they hold a comma (RFC 4180, without line breaks inside). */
function splitRow(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
}
