import type { Diagnostic } from '../../diagnostics.ts';
import { sharedBlocks } from '../../diff/shared-blocks.ts';
import type { RawCatalog } from '../../read/read-catalog.ts';
import { reportLetter } from '../../read/letter-file.ts';

/** Files that nothing uses: a letter or tariff whose name was misspelt elsewhere, or that can go. */
export function checkUnused(raw: RawCatalog): Diagnostic[] {
  const shared = sharedBlocks(raw);
  const letters = [...raw.letters.values()].filter((letter) => shared.get(letter.path)?.length === 0);
  const charging = [
    ...[...raw.services.values()].map((service) => service.workflow),
    ...[...raw.tenants.values()].flatMap((town) => [...town.offers.values()]),
  ];
  const used = new Set(charging.flatMap((file) => tariffsOf(file?.data)));
  const tariffs = [...raw.tenants.values()].flatMap((town) => [...town.tariffs]);
  return [
    ...letters.map((letter) => reportLetter(letter, 'AW1714', { line: 1, column: 1 }, 'Kein Dienst verwendet dieses Schreiben.')),
    ...tariffs.filter(([id]) => !used.has(id)).map(([, file]) => file.report('AW1562', ['tariff'], 'Kein Dienst erhebt diesen Tarif.')),
  ];
}

const tariffsOf = (data: unknown): string[] => {
  const fees = (data as { fees?: unknown } | undefined)?.fees;
  return Array.isArray(fees) ? fees.map((fee: { tariff?: unknown } | null) => String(fee?.tariff)) : [];
};
