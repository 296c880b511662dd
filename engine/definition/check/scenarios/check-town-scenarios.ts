import type { Diagnostic } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import { asScenarios, asTownScenarios, type RawCatalog, type RawTenant } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkFormat } from '../format/check-format.ts';

/** What a town expects of the scenarios of a service names scenarios that are there. */
export function checkTownScenarios(file: SourceFile, raw: RawCatalog, town: RawTenant): Diagnostic[] {
  const { service, scenarios } = asTownScenarios(file);
  const base = raw.services.get(service);
  if (town.scenarios.get(service) !== file)
    return [file.report('AW1357', ['service'], `Die Datei heißt wie der Dienst: „${service}.yaml“.`)];
  if (!base)
    return [
      file.report('AW1357', ['service'], `Den Dienst „${service}“ gibt es nicht.`, { nearest: findNearest(service, raw.services.keys()) }),
    ];
  if (!base.scenarios?.readable || checkFormat(base.scenarios, 'Scenarios').length > 0) return [];
  const names = asScenarios(base.scenarios).scenarios.map(({ name }) => name);
  return scenarios.flatMap(({ name, like }, index) => {
    const first = scenarios.findIndex((other) => other.name === name) === index;
    if (!first || (like !== undefined && names.includes(name)))
      return [file.report('AW1909', ['scenarios', index, 'name'], `Ein Szenario „${name}“ gibt es schon.`)];
    const [key, meant] = like === undefined ? (['name', name] as const) : (['like', like] as const);
    if (names.includes(meant)) return [];
    return [
      file.report('AW1357', ['scenarios', index, key], `Ein Szenario „${meant}“ hat der Dienst nicht.`, {
        nearest: findNearest(meant, names),
      }),
    ];
  });
}
