import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, ServiceOverlay, Tenant } from '../../format.ts';
import { offeredServices } from '../../offered-services.ts';
import { sharedBlocks } from '../../diff/shared-blocks.ts';
import type { RawCatalog, RawTenant } from '../../read/read-catalog.ts';
import { reportLetter, type LetterFile } from '../../read/letter-file.ts';

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
  const overlays = [...raw.tenants.values()].flatMap((town) => [...town.overlays.values()]);
  const used = new Set([
    ...[...charging.map((file) => file?.data), ...entries].flatMap(tariffsOf),
    ...overlays.flatMap((file) => ownTariffs(file.data)),
  ]);
  const tariffs = [...raw.tenants.values()].flatMap((town) => [...town.tariffs]);
  const unread = [...raw.tenants.values()].flatMap(unusedLetters);
  return [
    ...[...letters, ...unread].map((letter) =>
      reportLetter(letter, 'AW1714', { line: 1, column: 1 }, 'Kein Dienst verwendet dieses Schreiben.'),
    ),
    ...tariffs.filter(([id]) => !used.has(id)).map(([, file]) => file.report('AW1562', ['tariff'], 'Kein Dienst erhebt diesen Tarif.')),
  ];
}

/** Letters of a town that nothing it lays over a service names. */
function unusedLetters({ overlays, letters }: RawTenant): LetterFile[] {
  const named = new Set(
    [...overlays.values()].flatMap((file) => Object.values((file.data as Partial<ServiceOverlay> | undefined)?.letters ?? {})),
  );
  return [...letters].flatMap(([id, letter]) => (named.has(id) ? [] : [letter]));
}

/** Tariffs that an overlay charges, as far as it can be read. */
function ownTariffs(data: unknown): string[] {
  const { add, change } = (data as Partial<ServiceOverlay> | undefined)?.fees ?? {};
  return [...tariffsOf({ fees: add }), ...tariffsOf({ fees: Object.values(change ?? {}) })];
}

const templatesOf = (data: unknown): string[] => Object.values((data as Partial<ProcessShape> | undefined)?.templates ?? {}) as string[];

const tariffsOf = (data: unknown): string[] => {
  const fees = (data as { fees?: unknown } | undefined)?.fees;
  return Array.isArray(fees) ? fees.map((fee: { tariff?: unknown } | null) => String(fee?.tariff)) : [];
};
