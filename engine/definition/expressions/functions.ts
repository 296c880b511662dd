/** Functions an expression may call, with what they take and give. `list` parameters take any list. */
export const functions: Record<string, { takes: ('string' | 'number' | 'boolean' | 'date' | 'list' | 'any')[]; gives: 'string' | 'number' | 'boolean' | 'date' | 'any' }> = {
  today: { takes: [], gives: 'date' },
  age: { takes: ['date', 'date'], gives: 'number' },
  'months between': { takes: ['date', 'date'], gives: 'number' },
  date: { takes: ['string'], gives: 'date' },
  count: { takes: ['list'], gives: 'number' },
  sum: { takes: ['list'], gives: 'number' },
  min: { takes: ['list'], gives: 'any' },
  max: { takes: ['list'], gives: 'any' },
  not: { takes: ['boolean'], gives: 'boolean' },
  contains: { takes: ['string', 'string'], gives: 'boolean' },
  'list contains': { takes: ['list', 'any'], gives: 'boolean' },
  'string length': { takes: ['string'], gives: 'number' },
  'upper case': { takes: ['string'], gives: 'string' },
  'lower case': { takes: ['string'], gives: 'string' },
};
