import type { IsoDate, Tariff, TariffPeriod } from '../definition/format.ts';

/** The amounts that hold on a day; undefined when the tariff has none for it (never the latest one instead). */
export function periodOn(tariff: Tariff, on: IsoDate): TariffPeriod | undefined {
  return tariff.periods.find((candidate) => candidate.from <= on && (!candidate.to || on <= candidate.to));
}
