import { fractionOf, roundFraction, timesExactly } from '../definition/decimal.ts';
import type { IsoDate, Tariff, TariffModifier, TariffPeriod } from '../definition/format.ts';
import { details } from './messages.de.ts';
import type { PlainAmount } from './plain-amount.ts';

export interface Circumstances {
  /** Date that selects the amount. */
  on: IsoDate;
  holds(condition: string): boolean;
  /** Id of the modifier a caseworker granted. */
  relief?: string;
  /** Amount a caseworker set for an open reduction, cents. */
  set?: number;
}

/** Modifiers in their order: multiply, then add cents; each step is rounded kaufmännisch to whole cents. A fee is never negative. */
export function modify(tariff: Tariff, plain: PlainAmount, circumstances: Circumstances): PlainAmount {
  return modifiersInForce(tariff, circumstances.on)
    .filter((modifier) => applies(modifier, circumstances))
    .reduce((before, modifier) => step(before, modifier, circumstances), plain);
}

export const modifiersInForce = (tariff: Tariff, on: IsoDate): TariffModifier[] =>
  (tariff.modifiers ?? []).filter(({ from, to }) => (!from || from <= on) && (!to || on <= to));

/** What a caseworker may grant here: reductions and waivers at discretion. */
export const offeredReliefs = (tariff: Tariff, { on, holds }: Circumstances): TariffModifier[] =>
  modifiersInForce(tariff, on).filter((modifier) => modifier.by === 'caseworker' && (!modifier.when || holds(modifier.when)));

/** A reduction whose amount the law leaves to the caseworker. */
export const isOpenReduction = ({ kind, multiply, add }: TariffModifier): boolean =>
  kind !== 'waiver' && multiply === undefined && add === undefined;

function applies(modifier: TariffModifier, { holds, relief }: Circumstances): boolean {
  if (modifier.by === 'caseworker' && modifier.id !== relief) return false;
  return !modifier.when || holds(modifier.when);
}

function step({ amount, notes }: PlainAmount, modifier: TariffModifier, { set }: Circumstances): PlainAmount {
  const { label, law, multiply, add } = modifier;
  if (modifier.kind === 'waiver') return { amount: 0, notes: [...notes, details.waived(label, law)] };
  if (isOpenReduction(modifier)) {
    const reduced = Math.min(amount, set ?? amount);
    return { amount: reduced, notes: [...notes, details.reducedTo(label, reduced, law)] };
  }
  const multiplied = multiply === undefined ? amount : timesExactly(amount, fractionOf(multiply));
  const said = multiply === undefined ? [] : [details.multiplied(label, multiply, law)];
  if (add !== undefined) said.push(details.added(label, add, law));
  return { amount: Math.max(0, multiplied + (add ?? 0)), notes: [...notes, ...said] };
}

/** Rounding the law orders for the whole fee, e.g. down to full euros. */
export function roundAsOrdered({ amount, notes }: PlainAmount, rounding: TariffPeriod['rounding']): PlainAmount {
  if (!rounding) return { amount, notes };
  const rounded = roundFraction({ numerator: BigInt(amount), denominator: 1n }, rounding.mode, rounding.to);
  return rounded === amount ? { amount, notes } : { amount: rounded, notes: [...notes, details.rounded(rounding.mode, rounding.to)] };
}
