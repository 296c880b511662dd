import { foldText } from '../../definition/fold-text.ts';
import type { ProcessShape, Tenant } from '../../definition/format.ts';
import { asStaff, asWorkflow, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { RegistryEntry } from '../../definition/read/registry.ts';
import { choiceLabels as labels } from './messages.de.ts';
import type { Choice } from './question.ts';

/** Units of the town: those first that already serve the same situation or topic of life. */
export function unitChoices(raw: RawCatalog, town: Tenant, row: RegistryEntry, shape: ProcessShape): Choice[] {
  const needsSecond = Object.values(shape.actions).some((action) => action.does === 'approve');
  const signing = unitsWithSecond(raw, town);
  const choices = Object.entries(town.units).map(([id, unit]) => {
    const unsigned = needsSecond && signing !== undefined && !signing.has(id);
    return {
      id,
      label: unit.name,
      ...(unsigned ? { about: labels.noSecond } : {}),
      weight: weightOf(raw, row, id, unit.name) - (unsigned ? 100 : 0),
    };
  });
  return choices.sort((a, b) => b.weight - a.weight).map(({ weight: _weight, ...choice }) => choice);
}

/** How much of what the unit already does is like this service. */
function weightOf(raw: RawCatalog, row: RegistryEntry, unit: string, name: string): number {
  const served = [...raw.services.values()].filter(({ workflow }) => workflow?.readable && asWorkflow(workflow).routing?.unit === unit);
  const like = served.map(({ topic, workflow }) => (asWorkflow(workflow!).situation === row.situation ? 3 : topic === row.topic ? 1 : 0));
  const stem = foldText(name)
    .split(' ')[0]!
    .replace(/(s?amt|behoerde|stelle)$/, '');
  const named = stem.length > 4 && foldText(`${row.name} ${row.asks}`).includes(stem) ? 2 : 0;
  return like.reduce<number>((sum, points) => sum + points, named);
}

/** Units in which somebody may sign as the second person; undefined where the town names no staff. */
function unitsWithSecond(raw: RawCatalog, town: Tenant): Set<string> | undefined {
  const file = raw.tenants.get(town.tenant)?.staff;
  if (!file?.readable) return undefined;
  return new Set(asStaff(file).staff.flatMap(({ units, functions }) => (functions.includes('second') ? units : [])));
}
