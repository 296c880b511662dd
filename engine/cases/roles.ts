import type { ActorRole } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';

export interface StaffMember {
  id: string;
  units: string[];
  functions: string[];
}

/**
 * Roles of a staff member towards a case: `caseworker` and `second` in the case's own unit, `consulted` while an open question
 * waits for one of their units. Nobody is second for what they prepared themselves.
 */
export function rolesOfStaff(state: CaseState, staff: StaffMember): ActorRole[] {
  const roles: ActorRole[] = [];
  const own = staff.units.includes(state.unit);
  if (own && staff.functions.includes('caseworker')) roles.push('caseworker');
  if (own && staff.functions.includes('second') && state.decision?.preparedBy.id !== staff.id) roles.push('second');
  if (state.consultations.some((c) => !c.answer && staff.units.includes(c.unit))) roles.push('consulted');
  return roles;
}

/** Cases are for who works on them: authors and operators of a unit do not read what its citizens declared. */
export const mayWorkOnCases = ({ functions }: Pick<StaffMember, 'functions'>): boolean =>
  functions.includes('caseworker') || functions.includes('second');

/** Design §6.4: who works on cases, of the own unit or a consulted one (open or answered: what one has answered one may read again). */
export function maySeeCase(state: CaseState, staff: StaffMember): boolean {
  if (!mayWorkOnCases(staff)) return false;
  return staff.units.includes(state.unit) || state.consultations.some((c) => staff.units.includes(c.unit));
}
