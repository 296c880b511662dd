import type { JsonSchema } from '../../bundle.ts';
import type { Code } from '../../codes/index.ts';
import { refineProcess } from '../../compile/refine-process.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, ServiceEntry, ServiceOverlay, Workflow } from '../../format.ts';
import { findOffered } from '../../offered-services.ts';
import { resolveForm } from '../../overlay/base-form.ts';
import { asOverlay, asShape, asTenant, asWorkflow, type RawCatalog, type RawTenant } from '../../read/read-catalog.ts';
import type { ReportOptions, SourceFile } from '../../read/source-file.ts';
import { checkFormat } from '../format/check-format.ts';

/** What the checks of an overlay look at: the overlay, and the base it is laid over. What is broken by itself is undefined. */
export interface OverlayContext {
  raw: RawCatalog;
  town: RawTenant;
  overlay: ServiceOverlay;
  mode: ServiceEntry['mode'];
  workflow: Workflow;
  /** The base's questions with their vocabulary. */
  form?: JsonSchema;
  /** The base's process as it refines it. */
  process?: ProcessShape;
  found: Diagnostic[];
  report(code: Code, path: DataPath, message: string, more?: ReportOptions): void;
}

/** Undefined where the town does not offer the service, or base or town cannot be read: that is said elsewhere. */
export function overlayContextOf(raw: RawCatalog, town: RawTenant, file: SourceFile): OverlayContext | undefined {
  const overlay = asOverlay(file);
  const base = raw.services.get(overlay.service);
  const offered = town.tenant?.data === undefined ? undefined : findOffered(asTenant(town.tenant), overlay.service);
  if (!offered || !base?.workflow?.readable || checkFormat(base.workflow, 'Workflow').length > 0) return undefined;
  const workflow = asWorkflow(base.workflow);
  const { schema } = base;
  const sound = schema?.readable && checkFormat(schema, 'FormSchema').length === 0;
  const shape = raw.shapes.get(workflow.process);
  const found: Diagnostic[] = [];
  return {
    raw,
    town,
    overlay,
    mode: offered.mode,
    workflow,
    form: sound ? resolveForm(schema, raw.vocabulary) : undefined,
    process:
      shape?.readable && checkFormat(shape, 'ProcessShape').length === 0 ? refineProcess(asShape(shape), workflow.refine) : undefined,
    found,
    report: (code, path, message, more) =>
      void found.push(file.report(code, path, message, { ...more, service: overlay.service, town: town.id })),
  };
}
