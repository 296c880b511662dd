import { findListFields, listsOf } from '../../compile/tenant-lists.ts';
import { resolveSchema } from '../../compile/resolve-schema.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import { onlineServices } from '../../offered-services.ts';
import { serviceInTown } from '../../overlay/service-in-town.ts';
import { own } from '../../own.ts';
import { asTenant, type RawCatalog } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/** Every town that offers a service has the lists its form asks for. */
export function checkListsOfService({ service: { schema }, raw, towns, found }: ServiceContext): void {
  if (!schema?.readable) return;
  for (const town of towns)
    for (const { path, list } of usesOf(schema, raw))
      if (own(listsOf(town), list) === undefined)
        found.push(
          schema.report('AW1781', [...dataPath(path), 'x-options'], `${town.name} hat keine Liste „${list}“ (lists in tenant.yaml).`, {
            nearest: findNearest(list, Object.keys(listsOf(town))),
            town: town.tenant,
          }),
        );
}

/** The lists of a town hold no value twice. */
export function checkTenantLists(file: SourceFile): Diagnostic[] {
  return Object.entries(asTenant(file).lists ?? {}).flatMap(([name, options]) => {
    const values = options.map((option) => option.value);
    return values.flatMap((value, index) =>
      values.indexOf(value) === index
        ? []
        : [file.report('AW1782', ['lists', name, index, 'value'], `„${value}“ steht zweimal in der Liste.`)],
    );
  });
}

/** Every list of a town is one that a service of the town asks for. @param listsAskedFor names of lists a service asks for in this town */
export function checkUnusedLists(file: SourceFile, listsAskedFor: (service: string) => string[]): Diagnostic[] {
  const town = asTenant(file);
  const names = Object.keys(town.lists ?? {});
  if (names.length === 0) return [];
  const used = new Set(onlineServices(town).flatMap(listsAskedFor));
  return names
    .filter((name) => !used.has(name))
    .map((name) => file.report('AW1783', ['lists', name], `Kein Dienst fragt nach der Liste „${name}“.`));
}

/** Names of the lists that the form of a service asks a town for. */
export function listsAskedFor(raw: RawCatalog, service: string, town: string): string[] {
  const schema = serviceInTown(raw, service, town)?.schema;
  return schema?.readable ? usesOf(schema, raw).map((use) => use.list) : [];
}

const usesOf = (schema: SourceFile, raw: RawCatalog): ReturnType<typeof findListFields> =>
  findListFields(resolveSchema(schema, raw.vocabulary).schema);

const dataPath = (path: string): DataPath => path.split('.').flatMap((name) => (name === '*' ? ['items'] : ['properties', name]));
