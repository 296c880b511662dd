import { findNearest } from '../../nearest.ts';
import { schemaAt, visitPaths } from '../schema/field-visit.ts';
import type { ServiceContext } from './service-context.ts';

/** The address whose district counts is asked for, once. */
export function checkDistrict({ workflow, schema, report }: ServiceContext): void {
  if (!schema) return;
  for (const [part, path] of Object.entries((workflow.routing.district ?? {}) as Record<string, string>)) {
    const field = schemaAt(schema, path);
    const at = ['routing', 'district', part];
    if (!field) report('AW1359', at, `Das Feld „${path}“ gibt es nicht.`, { nearest: findNearest(path, visitPaths(schema)) });
    else if (path.split('.').includes('*') || (field.type !== 'string' && field.oneOf === undefined))
      report('AW1359', at, `„${path}“ ist weder ein Text noch eine Auswahl, oder es steht in einer Liste.`);
  }
}
