import type { Upgrade } from './upgrade.ts';

/** In order, without gaps. Format 1 is the first, so nothing leads to it. */
export const upgrades: Upgrade[] = [];

/** The format this program reads and writes. */
export const currentFormat = 1;
