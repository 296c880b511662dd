import type { Diagnostic } from '../../diagnostics.ts';
import type { Tenant } from '../../format.ts';
import { offeredServices } from '../../offered-services.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** The statement leads to a form that is there, and does not call complete what it lists barriers of. */
export function checkAccessibility(file: SourceFile, tenant: Tenant): Diagnostic[] {
  const { accessibility } = tenant;
  if (!accessibility) return [];
  const found: Diagnostic[] = [];
  const { feedback, assessment, barriers = [] } = accessibility;
  if (feedback !== undefined && !offeredServices(tenant).some(({ service }) => service === feedback))
    found.push(
      file.report(
        'AW1371',
        ['accessibility', 'feedback'],
        `Den Dienst „${feedback}“ bietet die Kommune nicht an: Niemand könnte dort eine Barriere melden.`,
      ),
    );
  if (assessment?.result === 'full' && barriers.length > 0)
    found.push(
      file.report(
        'AW1372',
        ['accessibility', 'assessment', 'result'],
        'Seiten mit bekannten Barrieren sind nicht vollständig vereinbar (full): result muss partial oder none sein.',
      ),
    );
  return found;
}
