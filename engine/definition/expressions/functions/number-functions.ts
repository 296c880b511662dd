import { fractionOf, product, roundFraction, type RoundingMode } from '../../decimal.ts';
import { number, type FunctionDefinition } from './function-definition.ts';

/** Rounds the decimal that was meant: 1.005 is not 1.00499999. */
function roundTo(mode: RoundingMode) {
  return (value: number, digits: number): number | null => {
    if (!Number.isInteger(digits) || digits < 0 || digits > 9) return null;
    const shown = Number(value.toPrecision(15));
    if (!Number.isFinite(shown) || /e/.test(String(shown))) return Math.abs(shown) < 1e-6 ? 0 : null;
    const scaled = product(fractionOf(shown), { numerator: 10n ** BigInt(digits), denominator: 1n });
    return roundFraction(scaled, mode) / 10 ** digits;
  };
}
const rounding = [number('value'), number('digits')];

export const numberFunctions: Record<string, FunctionDefinition> = {
  not: { takes: [{ name: 'value', kind: 'boolean' }], gives: 'boolean', says: 'The contrary.', example: 'not(hund.gefaehrlich)' },
  'get or else': {
    takes: [
      { name: 'value', kind: 'any', mayMiss: true },
      { name: 'otherwise', kind: 'any' },
    ],
    gives: 'first',
    says: 'The value, or another where it is missing.',
    example: 'get or else(haushalt.weitere_hunde, 0) > 1',
    run: () => (value: unknown, otherwise: unknown) => value ?? otherwise,
  },
  abs: { takes: [number('value')], gives: 'number', says: 'Without its sign.', example: 'abs(differenz) < 5' },
  floor: { takes: [number('value')], gives: 'integer', says: 'The next whole number below.', example: 'floor(minuten / 60)' },
  ceiling: {
    takes: [number('value')],
    gives: 'integer',
    says: 'The next whole number above: begun units.',
    example: 'ceiling(minuten / 15)',
  },
  modulo: {
    takes: [number('value'), number('divisor')],
    gives: 'number',
    says: 'Rest of a division; the divisor is not 0.',
    example: 'modulo(anzahl, 2) = 0',
  },
  'round half up': {
    takes: rounding,
    gives: 'number',
    says: 'Rounds kaufmännisch to so many digits; with 0 digits a whole number.',
    example: 'round half up(wert * 3 / 1000, 0)',
    run: () => roundTo('half-up'),
  },
  'round up': {
    takes: rounding,
    gives: 'number',
    says: 'Rounds away from zero.',
    example: 'round up(wert / 500, 0)',
    run: () => roundTo('up'),
  },
  'round down': {
    takes: rounding,
    gives: 'number',
    says: 'Rounds towards zero.',
    example: 'round down(wert / 500, 0)',
    run: () => roundTo('down'),
  },
};
