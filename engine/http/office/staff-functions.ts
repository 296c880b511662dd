export { mayWorkOnCases } from '../../application/office/may-work-on-cases.ts';
import type { StaffIdentity } from '../../application/api.ts';

const has = (staff: StaffIdentity, ...names: StaffIdentity['functions']): boolean => staff.functions.some((name) => names.includes(name));

/** Who may see what is served and what is broken. */
export const mayOpenCatalog = (staff: StaffIdentity): boolean => has(staff, 'author', 'operator');
