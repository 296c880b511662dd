import type { ExpressionType } from './types.ts';

type Kind = 'string' | 'number' | 'boolean' | 'date' | 'duration' | 'list' | 'any';
export interface FunctionType {
  takes: Kind[];
  /** What a list parameter holds. */
  items?: Kind;
  gives: ExpressionType['kind'] | 'item';
}

/** The closed list of functions; each gives a value for every value it takes. `item`: what the list holds. */
export const functions: Record<string, FunctionType> = {
  today: { takes: [], gives: 'date' },
  age: { takes: ['date', 'date'], gives: 'number' },
  'months between': { takes: ['date', 'date'], gives: 'number' },
  'days between': { takes: ['date', 'date'], gives: 'number' },
  count: { takes: ['list'], gives: 'number' },
  sum: { takes: ['list'], items: 'number', gives: 'number' },
  min: { takes: ['list'], gives: 'item' },
  max: { takes: ['list'], gives: 'item' },
  'distinct values': { takes: ['list'], gives: 'list' },
  'list contains': { takes: ['list', 'any'], gives: 'boolean' },
  not: { takes: ['boolean'], gives: 'boolean' },
  contains: { takes: ['string', 'string'], gives: 'boolean' },
  'starts with': { takes: ['string', 'string'], gives: 'boolean' },
  'ends with': { takes: ['string', 'string'], gives: 'boolean' },
  'string length': { takes: ['string'], gives: 'number' },
  'upper case': { takes: ['string'], gives: 'string' },
  'lower case': { takes: ['string'], gives: 'string' },
  abs: { takes: ['number'], gives: 'number' },
  floor: { takes: ['number'], gives: 'number' },
  ceiling: { takes: ['number'], gives: 'number' },
};
