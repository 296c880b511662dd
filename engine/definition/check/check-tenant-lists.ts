import { findListFields } from '../compile/tenant-lists.ts';
import { resolveSchema } from '../compile/resolve-schema.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { Tenant } from '../format.ts';
import { findNearest } from '../nearest.ts';
import { asTenant, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Every town that offers a service has the lists its form asks for. */
export function checkListsOfService({ schema }: RawService, raw: RawCatalog, offering: Tenant[]): Diagnostic[] {
  if (!schema || schema.problems.length > 0) return [];
  return offering.flatMap((town) =>
    usesOf(schema, raw)
      .filter(({ list }) => town.lists?.[list] === undefined)
      .map(({ path, list }) =>
        schema.report('AW1781', [...dataPath(path), 'x-options'], `${town.name} hat keine Liste „${list}“ (lists in tenant.yaml).`, {
          nearest: findNearest(list, Object.keys(town.lists ?? {})),
        }),
      ),
  );
}

/** The lists of a town: no value twice, and none that no service of the town asks for. */
export function checkTenantLists(file: SourceFile, raw: RawCatalog): Diagnostic[] {
  const { lists = {}, services } = asTenant(file);
  const schemas = services.flatMap((id) => raw.services.get(id)?.schema ?? []).filter((schema) => schema.problems.length === 0);
  const used = new Set(schemas.flatMap((schema) => usesOf(schema, raw).map((use) => use.list)));
  return Object.entries(lists).flatMap(([name, options]) => {
    const values = options.map((option) => option.value);
    const twice = values.flatMap((value, index) =>
      values.indexOf(value) === index
        ? []
        : [file.report('AW1782', ['lists', name, index, 'value'], `„${value}“ steht zweimal in der Liste.`)],
    );
    const unused = file.report('AW1783', ['lists', name], `Kein Dienst fragt nach der Liste „${name}“.`, { severity: 'warning' });
    return used.has(name) ? twice : [...twice, unused];
  });
}

const usesOf = (schema: SourceFile, raw: RawCatalog): ReturnType<typeof findListFields> =>
  findListFields(resolveSchema(schema, raw.vocabulary).schema);

const dataPath = (path: string): DataPath => path.split('.').flatMap((name) => (name === '*' ? ['items'] : ['properties', name]));
