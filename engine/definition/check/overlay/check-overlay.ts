import type { Diagnostic } from '../../diagnostics.ts';
import type { ServiceEntry, ServiceOverlay } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { findOffered, offeredServices } from '../../offered-services.ts';
import { asOverlay, asTenant, type RawCatalog, type RawTenant } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkOwnQuestions } from './check-own-questions.ts';
import { checkOwnTexts } from './check-own-texts.ts';
import { checkOwnWorkflow } from './check-own-workflow.ts';
import { overlayContextOf, type OverlayContext } from './overlay-context.ts';

/** The file is called like a service that the town offers. */
export function checkOverlayName(raw: RawCatalog, town: RawTenant, name: string, file: SourceFile): Diagnostic[] {
  const { service } = asOverlay(file);
  const report = (code: 'AW1318' | 'AW1319', message: string, nearest?: string): Diagnostic[] => [
    file.report(code, ['service'], message, { nearest, service, town: town.id }),
  ];
  if (!raw.services.has(service))
    return report('AW1318', `Den Dienst „${service}“ gibt es nicht.`, findNearest(service, raw.services.keys()));
  if (service !== name) return report('AW1318', `Die Datei heißt wie der Dienst: „${service}.yaml“.`);
  const tenant = town.tenant?.data === undefined ? undefined : asTenant(town.tenant);
  if (!tenant || findOffered(tenant, service)) return [];
  const offered = offeredServices(tenant).map((entry) => entry.service);
  return report('AW1319', `„${service}“ steht nicht unter services in tenant.yaml.`, findNearest(service, offered));
}

/** Keys that mean nothing, by the way the town offers the service. */
const idle: Record<ServiceEntry['mode'], (keyof ServiceOverlay)[]> = {
  decide: [],
  'hand-over': ['fees', 'deadlines'],
  inform: ['questions', 'fees', 'routing', 'deadlines', 'letters'],
};

/**
 * What an overlay names is there in the base, changes something, and weakens nothing that is not the town's to decide. What it adds is judged
 * with the service it is laid over (`checkLaid`).
 */
export function checkOverlay(raw: RawCatalog, town: RawTenant, file: SourceFile): Diagnostic[] {
  const context = overlayContextOf(raw, town, file);
  if (!context) return [];
  checkEffect(context);
  checkOwnTexts(context);
  checkOwnQuestions(context);
  checkOwnWorkflow(context);
  return context.found;
}

function checkEffect({ overlay, mode, report }: OverlayContext): void {
  const said = Object.keys(overlay).filter((key) => !['format', 'service'].includes(key));
  if (said.length === 0) report('AW1332', [], 'Diese Datei ändert nichts an dem Dienst.');
  for (const key of idle[mode])
    if (overlay[key] !== undefined) report('AW1320', [key], `„${key}“ bedeutet bei mode: ${mode} nichts.`, { key: true });
}
