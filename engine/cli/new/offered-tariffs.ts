import type { ProcessShape, Tariff, Tenant } from '../../definition/format.ts';
import { asTariff, type RawCatalog } from '../../definition/read/read-catalog.ts';
import { describeAmount, periodOn } from '../../tariffs/index.ts';
import type { Choice } from './question.ts';
import { dueOf } from './shape-facts.ts';

/**
 * Tariffs of the town and of Bund and Land that a draft can name as they are: in force today, and needing nothing from the form. The
 * others are known, and their author writes them in by hand.
 */
export function offeredTariffs(raw: RawCatalog, town: Tenant, shape: ProcessShape, today: string): { choices: Choice[]; other: string[] } {
  const due = dueOf(shape);
  if (due === undefined) return { choices: [], other: [] };
  const files = [...(raw.tenants.get(town.tenant)?.tariffs.values() ?? []), ...raw.tariffs.values()];
  const tariffs = files.filter(({ readable }) => readable).map(asTariff);
  const plain = tariffs.filter((tariff) => isPlain(tariff) && periodOn(tariff, today) && (due === 'after-decision' || takesEarly(tariff)));
  return {
    choices: plain.map((tariff) => ({ id: tariff.tariff, label: `${tariff.name}: ${describeAmount(tariff, periodOn(tariff, today)!)}` })),
    other: tariffs.filter((tariff) => !plain.includes(tariff)).map(({ tariff }) => tariff),
  };
}

/** Nothing in it reads an answer. */
const isPlain = ({ kind, inputs, modifiers = [] }: Tariff): boolean =>
  ['fixed', 'range', 'free'].includes(kind) && inputs === undefined && modifiers.every(({ by }) => by === 'caseworker');

/** An amount that somebody sets, or that hangs on the day of the decision, cannot be asked for before. */
const takesEarly = ({ kind, date }: Tariff): boolean => kind !== 'range' && date === 'received';
