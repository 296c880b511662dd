import { hash } from 'node:crypto';
import { findOffered } from '../offered-services.ts';
import { LaidFile } from '../overlay/laid-file.ts';
import { serviceInTown, withoutOverlays } from '../overlay/service-in-town.ts';
import type { LetterFile } from './letter-file.ts';
import { asTenant, type RawCatalog, type RawService, type RawTenant } from './read-catalog.ts';
import { SourceFile } from './source-file.ts';

/** Names of the shared files a service is made of, as far as they can be told from what is there. */
interface SharedNames {
  /** Shapes of procedure; more than one where a town hands the service over. */
  processes: string[];
  tariffs: string[];
  /** Letters that are not the service's own. */
  letters: string[];
  /** Directly or through other vocabulary. */
  vocabulary: Set<string>;
}

/**
 * The catalog as one service sees it: its own files, the shared ones it names, and of every town what has to do with it. Checker and
 * compiler get nothing else for a service, so that what they can depend on is what `fingerprintOf` counts: nobody can forget a file. Where a
 * name is unknown all files of its kind are there, for the nearest valid name.
 */
export function viewOfService(raw: RawCatalog, service: RawService): RawCatalog {
  const towns = [...raw.tenants.values()];
  const laid = towns.map((town) => serviceInTown(raw, service.id, town.id) ?? service);
  const names = sharedNamesOf(raw, service, [service, ...laid], towns);
  // What one town charges besides, another need not have.
  const allTariffs = towns.some((town, index) => {
    const offers = town.tenant?.data === undefined || findOffered(asTenant(town.tenant), service.id) !== undefined;
    return offers && tariffsOf(service.id, [laid[index]!], [town]).some((id) => !raw.tariffs.has(id) && !town.tariffs.has(id));
  });
  const tariffsIn = (files: Map<string, SourceFile>): Map<string, SourceFile> => (allTariffs ? files : only(files, names.tariffs));
  const entry = raw.registry?.get(service.id);
  return {
    ...raw,
    services: new Map([[service.id, service]]),
    vocabulary: onlyKnown(raw.vocabulary, names.vocabulary),
    shapes: onlyKnown(raw.shapes, names.processes),
    letters: onlyKnown(raw.letters, names.letters),
    tariffs: tariffsIn(raw.tariffs),
    tenants: new Map(
      towns.map((town) => {
        const parts = {
          tariffs: tariffsIn(town.tariffs),
          offers: offersOf(town, service.id),
          scenarios: only(town.scenarios, [service.id]),
          overlays: only(town.overlays, [service.id]),
          letters: lettersOf(town, service.id),
        };
        return [town.id, { ...town, ...parts }] as const;
      }),
    ),
    registry: entry ? new Map([[entry.id, entry]]) : raw.registry,
    // No part of what a service is made of: the search finds it by them.
    everydayWords: undefined,
  };
}

/** The part of a service's view that counts for one town: what another town lays over the service is nothing to it. */
export function viewInTown(raw: RawCatalog, service: RawService, townId: string): RawCatalog {
  const isOther = ({ id, overlays }: RawTenant): boolean => id !== townId && overlays.has(service.id);
  return viewOfService([...raw.tenants.values()].some(isOther) ? withoutOverlays(raw, isOther) : raw, service);
}

/** Changes exactly when a file of the view, or a line of the registry in it, does. */
export function fingerprintOf(view: RawCatalog): string {
  const files = [...filesIn(view)].map(([path, text]) => `${path} ${text}`).sort();
  return hash('sha256', [...files, JSON.stringify([...(view.registry ?? [['', null]])])].join('\n'));
}

/** Path → hash of every file anywhere in a catalog or a part of it, whatever kinds of files there will be. */
function filesIn(part: unknown, found = new Map<string, string>()): Map<string, string> {
  if (part instanceof SourceFile) found.set(part.path, part.hash);
  else if (isLetter(part)) found.set(part.path, hash('sha256', part.text));
  else if (part instanceof Map) for (const inner of part.values()) filesIn(inner, found);
  else if (part !== null && typeof part === 'object') for (const inner of Object.values(part)) filesIn(inner, found);
  return found;
}

const isLetter = (part: unknown): part is LetterFile =>
  typeof (part as LetterFile | null)?.path === 'string' && typeof (part as LetterFile).text === 'string';

/** Paths of the files whose errors stop a service of a tenant: all it is made of, but for what is only said beside it. */
export function filesOfService(raw: RawCatalog, serviceId: string, tenantId: string): Set<string> {
  const service = raw.services.get(serviceId);
  const town = raw.tenants.get(tenantId);
  const paths = new Set([`service-catalog/tenants/${tenantId}/tenant.yaml`]);
  if (!service) return paths;
  const names = sharedNamesOf(raw, service, [serviceInTown(raw, serviceId, tenantId) ?? service], town ? [town] : []);
  for (const name of ['schema.json', 'workflow.yaml', 'scenarios.yaml']) paths.add(`${service.folder}/${name}`);
  for (const path of filesIn([
    service,
    town && offersOf(town, serviceId),
    town?.scenarios.get(serviceId),
    town && overlayOf(town, serviceId),
  ]).keys())
    paths.add(path);
  for (const name of names.processes) paths.add(`workflows/${name}.yaml`);
  for (const id of names.tariffs) paths.add((town?.tariffs.get(id) ?? raw.tariffs.get(id))?.path ?? '');
  for (const id of names.letters) paths.add(`service-catalog/letters/${id}.hbs`);
  for (const name of names.vocabulary) paths.add(`service-catalog/vocabulary/${name}.schema.json`);
  return paths;
}

/** @param variants the service as it stands or as towns lay it */
function sharedNamesOf(raw: RawCatalog, service: RawService, variants: RawService[], towns: RawTenant[]): SharedNames {
  const workflows = variants.map(({ workflow }) => (workflow?.data ?? {}) as { process?: unknown; letters?: unknown });
  const letters = variants.flatMap((variant, index) => lettersIn(workflows[index]!.letters).filter((id) => !variant.letters.has(id)));
  return {
    processes: [...new Set(workflows.map(({ process }) => String(process)))],
    tariffs: tariffsOf(service.id, variants, towns),
    letters: [...new Set(letters)],
    vocabulary: new Set(variants.flatMap(({ schema }) => [...vocabularyOf(raw, schema)])),
  };
}

/** Tariffs that a service charges, and the offers of towns that its form shows. */
function tariffsOf(service: string, variants: RawService[], towns: RawTenant[]): string[] {
  const offers = towns.flatMap((town) => [...offersOf(town, service).values()]);
  const charging = [...variants.map(({ workflow }) => workflow), ...offers];
  return [...new Set(charging.flatMap((file) => tariffsIn((file?.data as { fees?: unknown } | null | undefined)?.fees)))];
}

/** What a town lays over a service, with its letters. */
const overlayOf = (town: RawTenant, service: string): (SourceFile | undefined | Map<string, LetterFile>)[] => [
  town.overlays.get(service),
  lettersOf(town, service),
];

/** Letters of the town that what it lays over the service names, as far as it can be read. */
const lettersOf = (town: RawTenant, service: string): Map<string, LetterFile> =>
  only(town.letters, lettersIn((town.overlays.get(service)?.data as { letters?: unknown } | undefined)?.letters));

const lettersIn = (letters: unknown): string[] =>
  letters !== null && typeof letters === 'object' ? Object.values(letters).map(String) : [];
const tariffsIn = (fees: unknown): string[] =>
  Array.isArray(fees) ? fees.map((fee: { tariff?: unknown } | null) => String(fee?.tariff)) : [];

/** Offers of a town, as far as they can be read, that the form of the service shows. */
function offersOf(town: RawTenant, service: string): Map<string, SourceFile> {
  return new Map([...town.offers].filter(([, file]) => namesServices(file.data, service)));
}

function namesServices(data: unknown, service: string): boolean {
  const services = (data as { services?: unknown } | null | undefined)?.services;
  return Array.isArray(services) && services.includes(service);
}

function vocabularyOf(raw: RawCatalog, file: SourceFile | undefined, seen = new Set<string>()): Set<string> {
  for (const name of file ? vocabularyNamesIn(file) : []) {
    if (seen.has(name)) continue;
    seen.add(name);
    vocabularyOf(raw, raw.vocabulary.get(name), seen);
  }
  return seen;
}

const namesByFile = new WeakMap<SourceFile, string[]>();

/** What the `$ref`s of a file name: vocabulary by its name, anything that cannot be vocabulary as it stands there. */
function vocabularyNamesIn(file: SourceFile): string[] {
  let names = namesByFile.get(file);
  if (!names) {
    const text = file instanceof LaidFile ? JSON.stringify(file.data) : file.text;
    const refs = [...text.matchAll(/"\$ref"\s*:\s*"([^"#][^"]*)"/g)].map(([, ref]) => ref!);
    names = refs.map((ref) => /^\/vocabulary\/([a-z0-9-]+)\.schema\.json/.exec(ref)?.[1] ?? ref);
    namesByFile.set(file, names);
  }
  return names;
}

function only<T>(files: Map<string, T>, names: Iterable<string>): Map<string, T> {
  const found = new Map<string, T>();
  for (const name of names) {
    const file = files.get(name);
    if (file !== undefined) found.set(name, file);
  }
  return found;
}

function onlyKnown<T>(files: Map<string, T>, names: Iterable<string>): Map<string, T> {
  const wanted = [...names];
  return wanted.every((name) => files.has(name)) ? only(files, wanted) : files;
}
