import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import { hasStreets, normaliseStreet } from '../../districts/index.ts';
import type { District, StreetPart, Tenant } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { tenantFindings as texts } from './messages.de.ts';

/** Every address lies in one district at most, every street is there, and queues send cases to places that exist. */
export function checkDistricts(file: SourceFile, tenant: Tenant): Diagnostic[] {
  const { districts = {}, streets } = tenant;
  const claims = Object.entries(districts as Record<string, District>).flatMap(([id, district]) => claimsOf(id, district));
  return [
    ...claims.flatMap((claim, index) => checkClaim(file, claim, claims.slice(0, index), streets)),
    ...checkPostcodes(file, districts),
    ...checkTargets(file, tenant),
  ];
}

/** What a district says about one street. */
interface Claim extends StreetPart {
  district: string;
  postcodes?: string[];
  at: DataPath;
}

const claimsOf = (id: string, { streets = [], parts = [], postcodes }: District): Claim[] => [
  ...streets.map((street, index) => ({ street, district: id, postcodes, at: ['districts', id, 'streets', index] })),
  ...parts.map((part, index) => ({ ...part, district: id, postcodes, at: ['districts', id, 'parts', index, 'street'] })),
];

function checkClaim(file: SourceFile, claim: Claim, before: Claim[], streets: string[] | undefined): Diagnostic[] {
  const { street, district, from = 0, to = Infinity, at } = claim;
  if (streets && !streets.includes(street))
    return [file.report('AW1352', at, texts.streetUnknown(street), { nearest: findNearest(street, streets) })];
  if (from > to) return [file.report('AW1355', at, texts.numbersBackwards(from, to))];
  const other = before.find((candidate) => overlap(candidate, claim));
  if (!other) return [];
  return [file.report('AW1350', at, other.district === district ? texts.streetAgain(street) : texts.streetTwice(street, other.district))];
}

function overlap(a: Claim, b: Claim): boolean {
  if (normaliseStreet(a.street) !== normaliseStreet(b.street)) return false;
  if (a.postcodes && b.postcodes && !a.postcodes.some((code) => b.postcodes!.includes(code))) return false;
  if (a.side && b.side && a.side !== b.side) return false;
  const first = Math.max(a.from ?? 0, b.from ?? 0);
  const last = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  const side = a.side ?? b.side;
  const fits = side === undefined || (first % 2 === 0 ? 'even' : 'odd') === side;
  return (fits ? first : first + 1) <= last;
}

/** A postcode alone leads to one district. */
function checkPostcodes(file: SourceFile, districts: NonNullable<Tenant['districts']>): Diagnostic[] {
  const seen = new Map<string, string>();
  return Object.entries(districts as Record<string, District>).flatMap(([id, district]) =>
    hasStreets(district)
      ? []
      : (district.postcodes ?? []).flatMap((code, index) => {
          const other = seen.get(code);
          seen.set(code, other ?? id);
          return other === undefined
            ? []
            : [file.report('AW1351', ['districts', id, 'postcodes', index], texts.postcodeTwice(code, other))];
        }),
  );
}

function checkTargets(file: SourceFile, { units, districts = {} }: Tenant): Diagnostic[] {
  const keys = Object.keys(districts);
  const reached = new Set<string>();
  const found = Object.entries(units).flatMap(([unit, { queues }]) =>
    Object.entries(queues).flatMap(([queue, { districts: targets }]) => {
      if (!targets) return [];
      const at: DataPath = ['units', unit, 'queues', queue, 'districts'];
      for (const district of Object.keys(targets)) reached.add(district);
      const missing = keys.filter((district) => !own(targets, district));
      return [
        ...Object.entries(targets).flatMap(([district, target]) => {
          if (!keys.includes(district))
            return [
              file.report('AW1353', [...at, district], texts.districtUnknown(district), {
                key: true,
                nearest: findNearest(district, keys),
              }),
            ];
          const office = own(units, target.unit ?? unit);
          if (!office)
            return [
              file.report('AW1353', [...at, district, 'unit'], texts.unitUnknown(target.unit!), {
                nearest: findNearest(target.unit!, Object.keys(units)),
              }),
            ];
          return own(office.queues, target.queue)
            ? []
            : [
                file.report('AW1353', [...at, district, 'queue'], texts.queueUnknown(target.queue, office.name), {
                  nearest: findNearest(target.queue, Object.keys(office.queues)),
                }),
              ];
        }),
        ...missing.map((district) => file.report('AW1354', at, texts.districtMissing(district, queue), { key: true })),
      ];
    }),
  );
  const idle = keys.filter((district) => !reached.has(district));
  return reached.size > 0 || keys.length === 0
    ? found
    : [...found, ...idle.map((district) => file.report('AW1354', ['districts', district], texts.districtIdle(district), { key: true }))];
}
