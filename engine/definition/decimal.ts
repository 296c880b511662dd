/** An exact number; the denominator is positive. Money and percentages are reckoned with it, never with floats. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}
/** `half-up`: kaufmännisch, half a unit away from zero. */
export type RoundingMode = 'half-up' | 'up' | 'down';

/**
 * Reads a decimal as it is written: 2.5, "2.5", "1/3".
 * @throws RangeError when it is none, or its denominator is 0
 */
export function fractionOf(written: number | string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(String(written));
  if (!match || match[4]?.match(/^0+$/)) throw new RangeError(`Not a decimal: ${written}`);
  const [, sign, whole = '', decimals = '', denominator] = match;
  const numerator = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return { numerator, denominator: denominator === undefined ? 10n ** BigInt(decimals.length) : BigInt(denominator) };
}

export const product = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Multiple of `step` (1 = whole number) the fraction is rounded to. */
export function roundFraction({ numerator, denominator }: Fraction, mode: RoundingMode = 'half-up', step = 1): number {
  const divisor = denominator * BigInt(step);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const [whole, rest] = [magnitude / divisor, magnitude % divisor];
  const goesUp = mode === 'up' ? rest > 0n : mode === 'half-up' && rest * 2n >= divisor;
  const rounded = Number(goesUp ? whole + 1n : whole) * step;
  return numerator < 0n && rounded !== 0 ? -rounded : rounded;
}

/** Whole cents times a factor, rounded kaufmännisch to whole cents. */
export const timesExactly = (cents: number, factor: Fraction): number =>
  roundFraction(product({ numerator: BigInt(cents), denominator: 1n }, factor));

/** A percentage as a factor: 2.5 → 1/40. */
export const percentOf = (percent: number | string): Fraction => product(fractionOf(percent), { numerator: 1n, denominator: 100n });
