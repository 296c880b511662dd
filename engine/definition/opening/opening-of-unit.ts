import type { Opening, Tenant } from '../format.ts';
import { own } from '../own.ts';

/** Opening hours of a unit, else those of its authority; nothing where neither says any. */
export function openingOfUnit(town: Tenant, unit: string): Opening | undefined {
  const office = own(town.units, unit);
  return office && (office.opening ?? own(town.authorities, office.authority)?.opening);
}
