import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, Tenant } from '../../format.ts';
import { offeredServices } from '../../offered-services.ts';
import { sharedBlocks } from '../../diff/shared-blocks.ts';
import type { RawCatalog } from '../../read/read-catalog.ts';
import { reportLetter } from '../../read/letter-file.ts';

/** Files that nothing uses: a letter or tariff whose name was misspelt elsewhere, or that can go. */
export function checkUnused(raw: RawCatalog): Diagnostic[] {
  const shared = sharedBlocks(raw);
  const standard = new Set([...raw.shapes.values()].flatMap((shape) => templatesOf(shape.data)));
  const letters = [...raw.letters].flatMap(([id, letter]) => (shared.get(letter.path)?.length === 0 && !standard.has(id) ? [letter] : []));
  const charging = [
    ...[...raw.services.values()].map((service) => service.workflow),
    ...[...raw.tenants.values()].flatMap((town) => [...town.offers.values()]),
  ];
  const entries = [...raw.tenants.values()].flatMap((town) => offeredServices(town.tenant?.data as Tenant | undefined));
  const used = new Set([...charging.map((file) => file?.data), ...entries].flatMap(tariffsOf));
  const tariffs = [...raw.tenants.values()].flatMap((town) => [...town.tariffs]);
  return [
    ...letters.map((letter) => reportLetter(letter, 'AW1714', { line: 1, column: 1 }, 'Kein Dienst verwendet dieses Schreiben.')),
    ...tariffs.filter(([id]) => !used.has(id)).map(([, file]) => file.report('AW1562', ['tariff'], 'Kein Dienst erhebt diesen Tarif.')),
  ];
}

const templatesOf = (data: unknown): string[] => Object.values((data as Partial<ProcessShape> | undefined)?.templates ?? {}) as string[];

const tariffsOf = (data: unknown): string[] => {
  const fees = (data as { fees?: unknown } | undefined)?.fees;
  return Array.isArray(fees) ? fees.map((fee: { tariff?: unknown } | null) => String(fee?.tariff)) : [];
};
