import type { Tariff, TariffPeriod, TariffPosition, ValueBand } from '../definition/format.ts';
import { described, euros } from './messages.de.ts';

/** What a tariff costs in words, before anything is answered: "12,00 € je Urkunde, jede weitere 6,00 €". */
export function describeAmount(tariff: Tariff, period: TariffPeriod): string {
  const bounds = tariff.kind === 'range' ? [] : boundsOf(period);
  return [amountText(tariff, period), ...bounds, ...(period.expenses ?? []).map(positionText)].join('; ');
}

function amountText(tariff: Tariff, period: TariffPeriod): string {
  const amount = euros(period.amount ?? 0);
  switch (tariff.kind) {
    case 'free':
      return described.free;
    case 'fixed':
      return amount;
    case 'range':
      return described.range(euros(period.min ?? 0), euros(period.max ?? 0));
    case 'per-unit':
      return described.perUnit(amount, tariff.unit, period.further === undefined ? undefined : euros(period.further));
    case 'time':
      return described.perTime(amount, tariff.per ?? 'hour');
    case 'percentage':
      return described.percentage(period.percent ?? 0);
    case 'stepped':
      return (period.bands ?? []).map(bandText).join('; ');
    case 'table':
      return (period.table ?? []).map(({ label, amount: cents }) => (label ? `${label}: ${euros(cents)}` : euros(cents))).join('; ');
    case 'positions':
      return (period.positions ?? []).map(positionText).join('; ');
  }
}

const boundsOf = ({ min, max }: TariffPeriod): string[] => [
  ...(min === undefined ? [] : [described.least(euros(min))]),
  ...(max === undefined ? [] : [described.most(euros(max))]),
];
const positionText = ({ label, amount }: TariffPosition): string => `${label}: ${euros(amount)}`;

function bandText({ upTo, amount, step, perStep }: ValueBand): string {
  const steps = step === undefined || perStep === undefined ? undefined : { step: euros(step), amount: euros(perStep) };
  return described.band(upTo === undefined ? undefined : euros(upTo), euros(amount), steps);
}
