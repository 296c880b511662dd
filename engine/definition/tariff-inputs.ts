import type { ExpressionType } from './expressions/index.ts';
import type { Tariff, TariffInput } from './format.ts';

const kinds = { boolean: 'boolean', number: 'number', text: 'string', date: 'date' } as const;
/** FEEL kind of a tariff's input. */
export const kindOfInput = (input: TariffInput): 'boolean' | 'number' | 'string' | 'date' => kinds[input.type];

const cache = new WeakMap<Tariff, ExpressionType>();

/** What the expressions of a tariff with `inputs` see: these, and `stichtag`, the date that selects the amount. */
export function typeOfInputs(tariff: Tariff): ExpressionType {
  let type = cache.get(tariff);
  if (!type) cache.set(tariff, (type = deriveType(tariff)));
  return type;
}

function deriveType({ inputs = {} }: Tariff): ExpressionType {
  const fields: Extract<ExpressionType, { kind: 'context' }>['fields'] = { stichtag: { type: { kind: 'date' }, optional: false } };
  for (const [name, input] of Object.entries(inputs)) {
    const kind = kindOfInput(input);
    fields[name] = { type: kind === 'string' ? { kind, values: input.values } : { kind }, optional: false };
  }
  return { kind: 'context', fields };
}
