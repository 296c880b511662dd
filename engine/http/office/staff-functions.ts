import type { StaffIdentity } from '../../application/api.ts';

const has = (staff: StaffIdentity, ...names: StaffIdentity['functions']): boolean => staff.functions.some((name) => names.includes(name));

/** Who may see cases of the own units at all. */
export const mayWorkOnCases = (staff: StaffIdentity): boolean => has(staff, 'caseworker', 'second');
/** Who may see what is served and what is broken. */
export const mayOpenCatalog = (staff: StaffIdentity): boolean => has(staff, 'author', 'operator');
