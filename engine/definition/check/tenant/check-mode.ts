import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { ServiceEntry, Tenant } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import type { OfferedService } from '../../offered-services.ts';
import { handOverShape } from '../../overlay/lay-mode.ts';
import { own } from '../../own.ts';
import { asWorkflow, type RawCatalog } from '../../read/read-catalog.ts';
import type { ReportOptions, SourceFile } from '../../read/source-file.ts';
import type { Code } from '../../codes/index.ts';

/** Keys of an entry that mean something, by mode. */
const keysOf: Record<ServiceEntry['mode'], (keyof ServiceEntry)[]> = {
  decide: [],
  'hand-over': ['authority', 'by', 'reason', 'law', 'unit', 'queue', 'fees', 'retention'],
  inform: ['authority', 'reason', 'law', 'link'],
};

/** An entry says who decides, how the application gets there and why; and nothing that has no effect. */
export function checkMode(raw: RawCatalog, file: SourceFile, tenant: Tenant, offered: OfferedService): Diagnostic[] {
  const { service, mode, index } = offered;
  const found: Diagnostic[] = [];
  const report = (code: Code, path: DataPath, message: string, more: ReportOptions = {}): void =>
    void found.push(file.report(code, ['services', index, ...path], message, { ...more, service }));
  for (const key of Object.keys(offered) as (keyof OfferedService)[])
    if (!['service', 'mode', 'index', ...keysOf[mode]].includes(key))
      report('AW1313', [key], `„${key}“ bedeutet bei mode: ${mode} nichts.`, { key: true });
  if (mode === 'decide') return found;
  checkAuthority(tenant, offered, report);
  if (mode === 'inform') return found;
  const missing = (['by', 'reason'] as const).filter((key) => offered[key] === undefined);
  if (missing.length > 0) report('AW1312', [], `Zur Abgabe von „${service}“ fehlt: ${missing.join(', ')}.`);
  if (!handOverShape(raw)) report('AW1314', ['mode'], 'Kein Verfahren steht für die Abgabe (standsFor: hand-over in workflows/).');
  checkTaker(raw, tenant, offered, report);
  return found;
}
type Report = (code: Code, path: DataPath, message: string, more?: ReportOptions) => void;

function checkAuthority(tenant: Tenant, { service, mode, authority, by }: OfferedService, report: Report): void {
  const known = own(tenant.authorities, authority);
  if (!known)
    return report(
      'AW1311',
      authority === undefined ? [] : ['authority'],
      authority === undefined
        ? `Für „${service}“ fehlt, welche Behörde entscheidet (authority).`
        : `Die Behörde „${authority}“ gibt es nicht.`,
      { nearest: authority === undefined ? undefined : findNearest(authority, Object.keys(tenant.authorities)) },
    );
  if (by === 'announced-post' && !known.email)
    report('AW1316', ['by'], `Die Behörde „${authority}“ hat keine E-Mail-Adresse (email), an die sich die Abgabe ankündigen lässt.`);
  if (mode === 'inform' && !known.phone && !known.email && !known.website)
    report('AW1315', ['authority'], `Bei der Behörde „${authority}“ steht nicht, wie man sie erreicht (phone, email oder website).`);
}

/** Whoever takes the applications is not the one who decides. */
function checkTaker(raw: RawCatalog, tenant: Tenant, { service, authority, unit }: OfferedService, report: Report): void {
  const workflow = raw.services.get(service)?.workflow;
  const base = workflow?.data === undefined ? undefined : asWorkflow(workflow).routing?.unit;
  const taker = own(tenant.units, unit ?? base);
  if (taker && taker.authority === authority)
    report('AW1317', ['authority'], `Die Stelle, die den Antrag annimmt, gehört selbst zur Behörde „${authority}“.`);
}
