import type { Diagnostic } from '../../diagnostics.ts';
import type { IsoDate, Tenant } from '../../format.ts';
import { landsWithHoliday } from '../../holidays.ts';
import { findNearest } from '../../nearest.ts';
import { offeredServices } from '../../offered-services.ts';
import { own } from '../../own.ts';
import { asStaff, asTenant, type RawCatalog, type RawTenant } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkDistricts } from './check-districts.ts';
import { checkMode } from './check-mode.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkAccounts } from './check-payment-account.ts';
import { checkStandsFor } from './check-stands-for.ts';
import { tenantFindings as texts } from './messages.de.ts';
import { checkOpenings } from './check-opening.ts';

/** Codes of the sixteen Länder: public holidays depend on them. */
const lands = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'];

/** A town's services, units and authorities fit together. @param today to tell what is past */
export function checkTenant(raw: RawCatalog, town: RawTenant, today?: IsoDate): Diagnostic[] {
  const file = town.tenant!;
  const tenant = asTenant(file);
  const found: Diagnostic[] = [];
  if (tenant.tenant !== town.id) found.push(file.report('AW1307', ['tenant'], `Der Mandant heißt wie sein Ordner: „${town.id}“.`));
  if (lands.includes(tenant.land)) found.push(...checkOpenings(file, tenant, today));
  else
    found.push(
      file.report('AW1309', ['land'], `Das Land „${tenant.land}“ gibt es nicht. Möglich sind: ${lands.join(', ')}.`, {
        nearest: findNearest(tenant.land, lands),
      }),
    );
  if (tenant.ags && !/^\d{8}$/.test(tenant.ags))
    found.push(file.report('AW1308', ['ags'], 'Der Amtliche Gemeindeschlüssel hat acht Ziffern, in Anführungszeichen.'));
  return [
    ...found,
    ...checkHolidays(file, tenant),
    ...checkServices(raw, file, tenant),
    ...checkUnits(file, tenant),
    ...checkStandsFor(raw, file, tenant),
    ...checkDistricts(file, tenant),
    ...checkAccounts(file, tenant),
    ...checkAccessibility(file, tenant),
  ];
}

/** A municipality adds holidays of its own Land only. */
const checkHolidays = (file: SourceFile, { land, holidays = [] }: Tenant): Diagnostic[] =>
  holidays.flatMap((holiday, index) => {
    const possible = landsWithHoliday(holiday);
    return possible.includes(land) ? [] : [file.report('AW1356', ['holidays', index], texts.holidayElsewhere(holiday, possible))];
  });

function checkServices(raw: RawCatalog, file: SourceFile, tenant: Tenant): Diagnostic[] {
  const found: Diagnostic[] = [];
  const offered = offeredServices(tenant);
  const services = offered.map(({ service }) => service);
  for (const [index, service] of services.entries()) {
    if (!raw.services.has(service))
      found.push(
        file.report('AW1301', ['services', index], `Den Dienst „${service}“ gibt es nicht.`, {
          nearest: findNearest(service, raw.services.keys()),
          service,
        }),
      );
    if (services.indexOf(service) < index) found.push(file.report('AW1305', ['services', index], `„${service}“ steht schon in der Liste.`));
  }
  for (const [index, service] of (tenant.mostUsed ?? []).entries())
    if (!services.includes(service))
      found.push(
        file.report('AW1302', ['mostUsed', index], `„${service}“ bietet der Mandant nicht an.`, {
          nearest: findNearest(service, services),
        }),
      );
  return [...found, ...offered.flatMap((entry) => checkMode(raw, file, tenant, entry))];
}

function checkUnits(file: SourceFile, { units, authorities }: Tenant): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, unit] of Object.entries(units)) {
    if (!own(authorities, unit.authority))
      found.push(
        file.report('AW1303', ['units', id, 'authority'], `Die Behörde „${unit.authority}“ gibt es nicht.`, {
          nearest: findNearest(unit.authority, Object.keys(authorities)),
        }),
      );
    if (Object.keys(unit.queues).length === 0)
      found.push(file.report('AW1310', ['units', id, 'queues'], `Die Stelle „${id}“ hat keine Warteschlange.`));
  }
  return found;
}

/** Demo accounts work in units that exist; each login is there once. */
export function checkStaff(file: SourceFile, tenant: Tenant): Diagnostic[] {
  const { staff } = asStaff(file);
  return staff.flatMap((person, index) => [
    ...person.units.flatMap((unit, at) =>
      own(tenant.units, unit)
        ? []
        : [
            file.report('AW1304', ['staff', index, 'units', at], `Die Stelle „${unit}“ gibt es nicht.`, {
              nearest: findNearest(unit, Object.keys(tenant.units)),
            }),
          ],
    ),
    ...(staff.findIndex((other) => other.login === person.login) < index
      ? [file.report('AW1306', ['staff', index, 'login'], `Die Anmeldung „${person.login}“ gibt es schon.`)]
      : []),
  ]);
}
