import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionKind } from './upgrade.ts';

const kinds: [RegExp, DefinitionKind][] = [
  [/^service-catalog\/services\/[^/]+\/[^/]+\/workflow\.yaml$/, 'workflow'],
  [/^service-catalog\/services\/[^/]+\/[^/]+\/schema\.json$/, 'schema'],
  [/^service-catalog\/services\/[^/]+\/[^/]+\/scenarios\.yaml$/, 'scenarios'],
  [/^service-catalog\/services\/[^/]+\/[^/]+\/texts\.[\w-]+\.yaml$/, 'translations'],
  [/^service-catalog\/texts\/[\w-]+\.yaml$/, 'translations'],
  [/^service-catalog\/vocabulary\/[\w-]+\.schema\.json$/, 'vocabulary'],
  [/^service-catalog\/(tenants\/[^/]+\/)?tariffs\/[\w-]+\.yaml$/, 'tariff'],
  [/^service-catalog\/tenants\/[^/]+\/tenant\.yaml$/, 'tenant'],
  [/^service-catalog\/tenants\/[^/]+\/scenarios\/[\w-]+\.yaml$/, 'town-scenarios'],
  [/^service-catalog\/tenants\/[^/]+\/services\/[\w-]+\.yaml$/, 'overlay'],
  [/^service-catalog\/tenants\/[^/]+\/staff\.example\.yaml$/, 'staff'],
  [/^workflows\/[\w-]+\.yaml$/, 'shape'],
];

/** Definition files below `root` with their kind, sorted by path; other files of the folders are left out. */
export function findDefinitionFiles(root: string): { path: string; kind: DefinitionKind }[] {
  return ['service-catalog', 'workflows']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => {
      const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
      return kind ? [{ path, kind }] : [];
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}
