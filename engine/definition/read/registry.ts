import type { CatalogFiles } from './catalog-files.ts';

/** A known service: its id in the registry, its official ids and names. */
export interface RegistryEntry {
  id: string;
  name: string;
  topic: string;
  ozg: string;
  leika: string[];
}
export const registryPath = 'service-catalog/registry.csv';

/** The registry of known services; undefined where the catalog has none. Lines that begin with `#` say where the facts come from. */
export function readRegistry(files: CatalogFiles): Map<string, RegistryEntry> | undefined {
  const text = files.read(registryPath);
  if (text === undefined) return undefined;
  const rows = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const entries = rows.slice(1).map((row) => {
    const [id = '', name = '', topic = '', ozg = '', leika = ''] = splitRow(row);
    return { id, name, topic, ozg, leika: leika.split(';').filter(Boolean) };
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Cells of a row; quoted where they hold a comma (RFC 4180, without line breaks inside). */
function splitRow(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
}
