import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangedCatalog } from './changed-catalog.ts';

/** A root for the product with the town for tests, on the shipped process shapes and vocabulary. */
export function fixtureRoot(): ChangedCatalog {
  const root = mkdtempSync(join(tmpdir(), 'town-'));
  for (const name of ['dist', 'engine', 'workflows', 'node_modules', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(root, name));
  cpSync(join(process.cwd(), 'tests/fixtures/town/service-catalog'), join(root, 'service-catalog'), { recursive: true });
  symlinkSync(join(process.cwd(), 'service-catalog/vocabulary'), join(root, 'service-catalog/vocabulary'));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
