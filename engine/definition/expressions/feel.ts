import { FeelDate } from 'feelin';

/** The FEEL library as this folder uses it. */
export { evaluate, FeelFunction, parseDate } from 'feelin';
export const isDate = (value: unknown): value is FeelDate => value instanceof FeelDate;
