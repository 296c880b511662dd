import { checkDefinitions, type DefinitionMemory } from '../../../engine/definition/check/check-definitions.ts';
import type { Diagnostic } from '../../../engine/definition/diagnostics.ts';
import type { RawCatalog } from '../../../engine/definition/read/read-catalog.ts';

/** Scenarios are the proof of a service, not a part of it: what they do not cover keeps nothing from being tried. */
const proofs = [
  'AW1661',
  'AW1775',
  'AW1776',
  'AW1901',
  'AW1902',
  'AW1903',
  'AW1904',
  'AW1905',
  'AW1906',
  'AW1907',
  'AW1908',
  'AW1909',
  'AW1910',
  'AW1665',
];

/** What keeps the definitions of a catalog from being served. */
export const findErrors = (raw: RawCatalog, memory: DefinitionMemory): Diagnostic[] =>
  checkDefinitions(raw, { memory }).filter(({ severity, code }) => severity === 'error' && !proofs.includes(code));
