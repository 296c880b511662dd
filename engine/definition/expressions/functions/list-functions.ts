import { list, numbers, type FunctionDefinition } from './function-definition.ts';

export const listFunctions: Record<string, FunctionDefinition> = {
  count: {
    takes: [list()],
    gives: 'integer',
    says: 'Number of entries; a list nobody filled in has 0.',
    example: 'count(baeume[art = "eiche"]) > 2',
  },
  sum: {
    takes: [numbers()],
    gives: 'number',
    says: 'Sum; of nothing it is 0.',
    example: 'sum(baeume[hoehe != null].hoehe)',
    run: () => (values: unknown[]) =>
      values.every((value) => typeof value === 'number') ? values.reduce((total: number, value: number) => total + value, 0) : null,
  },
  min: {
    takes: [list()],
    gives: 'item',
    says: 'Smallest entry. The list needs one: guard with `count(list) > 0`.',
    example: 'min(personen.geburtsdatum)',
  },
  max: {
    takes: [list()],
    gives: 'item',
    says: 'Largest entry. The list needs one: guard with `count(list) > 0`.',
    example: 'max(baeume.umfang) >= 80',
  },
  mean: {
    takes: [numbers()],
    gives: 'number',
    says: 'Average. The list needs an entry: guard with `count(list) > 0`.',
    example: 'mean(baeume.umfang) > 60',
  },
  'distinct values': {
    takes: [list()],
    gives: 'first',
    says: 'The list with every value once.',
    example: 'count(distinct values(baeume.nummer)) = count(baeume)',
  },
  'list contains': {
    takes: [list(), { name: 'value', kind: 'any' }],
    gives: 'boolean',
    says: 'True when the value is an entry.',
    example: 'list contains(merkmale, "morsch")',
  },
};
