import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ChangedCatalog {
  root: string;
  remove(): void;
}

/** A root for the product with this catalog, one file of it changed; everything else is what is here. */
export function changeCatalog(file: string, change: (text: string) => string): ChangedCatalog {
  const root = mkdtempSync(join(tmpdir(), 'catalog-'));
  for (const name of ['dist', 'engine', 'workflows', 'node_modules', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(root, name));
  cpSync(join(process.cwd(), 'service-catalog'), join(root, 'service-catalog'), { recursive: true });
  const path = join(root, 'service-catalog', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  writeFileSync(path, after);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
