import type { ExpressionType } from '../types.ts';

export type ParameterKind = 'string' | 'number' | 'boolean' | 'date' | 'duration' | 'list' | 'any';
export interface Parameter {
  name: string;
  kind: ParameterKind;
  /** What a list parameter holds. */
  items?: 'number';
  /** Takes a value that may be missing. */
  mayMiss?: true;
}
/** What an expression knows of the world around it. */
export interface Moment {
  today: string;
  /** ISO 3166-2:DE suffix of the Land whose public holidays count. */
  land?: string;
}
/** One function of the closed list. It gives a value for every value it takes. */
export interface FunctionDefinition {
  takes: Parameter[];
  /** `item`: what the list holds; `first`: the type of the first value; `list`: the same list type. */
  gives: ExpressionType['kind'] | 'integer' | 'item' | 'first';
  /** One sentence for docs/reference/expressions.md. */
  says: string;
  example: string;
  /** Absent where the FEEL library's own function does. Dates come and go as ISO text; null means no value. */
  run?: (moment: Moment) => (...given: never[]) => unknown;
}

export const date = (name: string): Parameter => ({ name, kind: 'date' });
export const number = (name: string): Parameter => ({ name, kind: 'number' });
export const text = (name: string): Parameter => ({ name, kind: 'string' });
export const list = (name = 'list'): Parameter => ({ name, kind: 'list' });
export const numbers = (name = 'numbers'): Parameter => ({ name, kind: 'list', items: 'number' });
