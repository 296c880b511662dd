import type { Diagnostic } from '../../diagnostics.ts';
import type { Tenant } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import { asWorkflow, type RawCatalog } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkFormat } from '../format/check-format.ts';
import { tenantFindings as texts } from './messages.de.ts';

/** Each name of a unit means one unit of the town, and some service uses it. */
export function checkStandsFor(raw: RawCatalog, file: SourceFile, { units }: Tenant): Diagnostic[] {
  const used = namesInServices(raw);
  const taken = new Map<string, string>();
  return Object.entries(units).flatMap(([id, { standsFor = [] }]) =>
    standsFor.flatMap((name, index) => {
      const at = ['units', id, 'standsFor', index];
      const other = own(units, name) ? name : taken.get(name);
      taken.set(name, other ?? id);
      if (other !== undefined) return [file.report('AW1348', at, texts.unitTaken(name, other))];
      if (!used || used.has(name)) return [];
      return [file.report('AW1349', at, texts.unitUnused(name), { nearest: findNearest(name, used) })];
    }),
  );
}

/** Units that routings and consultations of any service name; undefined while one of them cannot be read. */
function namesInServices(raw: RawCatalog): Set<string> | undefined {
  const names = new Set<string>();
  for (const { workflow: file } of raw.services.values()) {
    if (!file?.readable || checkFormat(file, 'Workflow').length > 0) return undefined;
    const { routing, consultations = [] } = asWorkflow(file);
    for (const { unit } of [routing, ...(routing.queues ?? []), ...consultations]) if (unit !== undefined) names.add(unit);
  }
  return names;
}
