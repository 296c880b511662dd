import { findLaid } from '../overlay/service-in-town.ts';
import type { RawCatalog, RawService } from '../read/read-catalog.ts';

/**
 * Which services use a shared file: path → sorted service ids. Vocabulary counts through vocabulary; files that no service uses come
 * with an empty list.
 */
export function sharedBlocks(raw: RawCatalog): Map<string, string[]> {
  const users = new Map<string, Set<string>>();
  const shared = [...raw.vocabulary.values(), ...raw.shapes.values(), ...raw.tariffs.values()].map((file) => file.path);
  for (const path of [...shared, ...[...raw.letters.values()].map((letter) => letter.path)]) users.set(path, new Set());
  for (const service of variantsOf(raw)) for (const path of blocksOf(raw, service)) users.get(path)?.add(service.id);
  return new Map([...users].sort(([a], [b]) => a.localeCompare(b)).map(([path, ids]) => [path, [...ids].sort()]));
}

/** Every service as it stands and as towns lay it. */
const variantsOf = (raw: RawCatalog): RawService[] => [
  ...raw.services.values(),
  ...[...raw.tenants.values()].flatMap(({ id, overlays }) =>
    [...overlays.keys()].flatMap((service) => findLaid(raw, service, id)?.service ?? []),
  ),
];

function blocksOf(raw: RawCatalog, service: RawService): string[] {
  const workflow = (service.workflow?.data ?? {}) as { process?: string; fees?: { tariff?: string }[]; letters?: Record<string, string> };
  const names = [
    raw.shapes.get(workflow.process ?? '')?.path,
    ...listOf(workflow.fees).map((fee) => raw.tariffs.get(fee?.tariff ?? '')?.path),
    ...Object.values(workflow.letters ?? {}).map((id) => (service.letters.has(id) ? undefined : raw.letters.get(id)?.path)),
  ];
  return [...names.filter((name) => name !== undefined), ...vocabularyOf(raw, service.schema?.data, new Set())];
}

/** Paths of the vocabulary files a schema refers to. Of a whole block its opt-in parts (`$defs`) do not count: they are referred to one by one. */
function vocabularyOf(raw: RawCatalog, schema: unknown, seen: Set<string>): string[] {
  for (const [ref, name, part] of JSON.stringify(schema ?? null).matchAll(
    /"\/vocabulary\/([a-z0-9-]+)\.schema\.json(?:#\/\$defs\/([\w-]+))?"/g,
  )) {
    const file = raw.vocabulary.get(name!);
    if (!file || seen.has(ref)) continue;
    seen.add(ref);
    const { $defs, ...block } = (file.data ?? {}) as { $defs?: Record<string, unknown> };
    vocabularyOf(raw, part ? $defs?.[part] : block, seen);
  }
  const names = [...seen].map((ref) => ref.slice('"/vocabulary/'.length).split('.')[0]!);
  return [...new Set(names)].map((name) => raw.vocabulary.get(name)!.path);
}

/** The catalog may not be checked yet. */
const listOf = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);
