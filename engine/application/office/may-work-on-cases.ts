/** Who may see cases of the own units at all; for menus and guards. */
export { mayWorkOnCases } from '../../cases/index.ts';
