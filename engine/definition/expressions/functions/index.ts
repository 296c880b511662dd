import { dateFunctions } from './date-functions.ts';
import type { FunctionDefinition } from './function-definition.ts';
import { listFunctions } from './list-functions.ts';
import { numberFunctions } from './number-functions.ts';
import { textFunctions } from './text-functions.ts';

/** The closed list of functions, by what they are about; docs/reference/expressions.md is made from it. */
export const functionGroups: { title: string; functions: Record<string, FunctionDefinition> }[] = [
  { title: 'Dates and periods', functions: dateFunctions },
  { title: 'Numbers and missing values', functions: numberFunctions },
  { title: 'Lists', functions: listFunctions },
  { title: 'Texts', functions: textFunctions },
];
export const functions: Record<string, FunctionDefinition> = Object.assign({}, ...functionGroups.map((group) => group.functions));
export type { FunctionDefinition, Moment, Parameter } from './function-definition.ts';
