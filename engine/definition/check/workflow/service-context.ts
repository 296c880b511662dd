import type { JsonSchema } from '../../bundle.ts';
import type { Code } from '../../codes/index.ts';
import { normaliseSchema, publishedSchema } from '../../compile/normalise-schema.ts';
import { refineProcess } from '../../compile/refine-process.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, Tariff, Tenant, Workflow } from '../../format.ts';
import { findOffered, type OfferedService } from '../../offered-services.ts';
import { offersAsItStands } from '../../overlay/service-in-town.ts';
import { ServiceExpressions } from '../../named-values/index.ts';
import { findHomeTown } from '../../read/home-town.ts';
import { asShape, asTariff, asTenant, asWorkflow, type RawCatalog, type RawService } from '../../read/read-catalog.ts';
import type { ReportOptions, SourceFile } from '../../read/source-file.ts';
import type { Judged } from '../expressions/judge.ts';
import type { CheckedSchema } from '../schema/check-schema.ts';

/** Everything the checks of one service may look at. What is broken by itself is undefined here and said elsewhere. */
export interface ServiceContext {
  raw: RawCatalog;
  service: RawService;
  file: SourceFile;
  workflow: Workflow;
  /** As the shape's file says, and as the service refines it. */
  plainShape?: ProcessShape;
  shape?: ProcessShape;
  /** Towns that offer the service as it stands here, and the one its scenarios were written for. */
  towns: Tenant[];
  /** True when a town offers it, in whatever way. */
  offered: boolean;
  /** Present where the town hands the service over. */
  handedOver?: OfferedService;
  /** True when every town's file could be asked. */
  allTownsKnown: boolean;
  /** Resolved and normalised, with annotations. */
  schema?: JsonSchema;
  /** Answers, computed values and decision tables, as expressions see them. */
  judged?: Judged;
  found: Diagnostic[];
  report(code: Code, path: DataPath, message: string, more?: ReportOptions): void;
}
export type ServiceCheck = (context: ServiceContext) => void;

/**
 * @param sound paths of files whose format is right
 * @param town the one town the service was laid for; absent: the base service, for all towns that offer it as it stands
 */
export function contextOf(
  raw: RawCatalog,
  service: RawService,
  sound: ReadonlySet<string>,
  checked: CheckedSchema | undefined,
  town?: Tenant,
): ServiceContext {
  const file = service.workflow!;
  const workflow = asWorkflow(file);
  const shapeFile = raw.shapes.get(workflow.process);
  const plainShape = shapeFile && sound.has(shapeFile.path) ? asShape(shapeFile) : undefined;
  const towns = [...raw.tenants.values()].flatMap(({ tenant }) => (tenant && sound.has(tenant.path) ? [asTenant(tenant)] : []));
  const allTownsKnown = towns.length === raw.tenants.size;
  const schema = checked?.resolved && normaliseSchema(checked.resolved.schema);
  const home = town ? undefined : findHomeTown(raw, service.id);
  const found: Diagnostic[] = [];
  return {
    raw,
    service,
    file,
    workflow,
    plainShape,
    shape: plainShape && refineProcess(plainShape, workflow.refine),
    allTownsKnown,
    towns: town ? [town] : towns.filter((other) => offersAsItStands(raw, other, service.id) || other.tenant === home),
    offered: towns.some((other) => findOffered(other, service.id) !== undefined),
    handedOver: town && handedOverIn(town, service.id),
    schema,
    judged: schema && judgedOf(schema, workflow),
    found,
    report: (code, path, message, more) => void found.push(file.report(code, path, message, more)),
  };
}

function handedOverIn(town: Tenant, service: string): OfferedService | undefined {
  const offered = findOffered(town, service);
  return offered?.mode === 'hand-over' ? offered : undefined;
}

function judgedOf(schema: JsonSchema, workflow: Workflow): Judged {
  const { computed, decisions } = workflow;
  const expressions = new ServiceExpressions(publishedSchema(schema), workflow);
  return { schema, expressions, definitions: JSON.stringify({ computed, decisions }) };
}

/** The tariff a town's case would be charged by: the town's own, else the shared one. */
export function tariffFileOf(raw: RawCatalog, town: Tenant, id: string): SourceFile | undefined {
  return raw.tenants.get(town.tenant)?.tariffs.get(id) ?? raw.tariffs.get(id);
}

export function tariffOf(raw: RawCatalog, town: Tenant, id: string): Tariff | undefined {
  const file = tariffFileOf(raw, town, id);
  return file?.data === undefined ? undefined : asTariff(file);
}
