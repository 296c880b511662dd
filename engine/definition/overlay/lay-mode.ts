import type { ProcessShape, Workflow } from '../format.ts';
import type { OfferedService } from '../offered-services.ts';
import { asShape, asWorkflow, type RawCatalog, type RawService } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { LaidFile, type Origin } from './laid-file.ts';

/** Keys of a workflow that belong to the authority that decides: its procedure, amounts, periods and letters. */
const ofTheDecider = [
  'refine',
  'fees',
  'deadlines',
  'duration',
  'consultations',
  'letters',
  'record',
  'reasons',
  'instructions',
  'suggestions',
] as const;

/**
 * The service as a town offers it that does not decide: the same questions, rules and facts; handed over by the shape that stands for it,
 * or without any procedure where the town only informs.
 * @param town the file the entry stands in
 */
export function layMode(raw: RawCatalog, service: RawService, offered: OfferedService, town: SourceFile): RawService {
  if (offered.mode === 'decide' || service.workflow?.data === undefined) return service;
  const source = asWorkflow(service.workflow);
  const plain = without(source, ofTheDecider);
  const shape = handOverShape(raw);
  // The checker says that it is missing.
  if (offered.mode === 'hand-over' && !shape) return service;
  const at = ['services', offered.index];
  const handsOver = offered.mode === 'hand-over' && shape;
  const workflow = handsOver ? handedOver(plain, source, offered, asShape(shape)) : plain;
  const laid = (key: string, path: (string | number)[] = at): Origin => ({ at: [key], file: town, path });
  const origins = [
    ...['process', 'remedy', 'letters', 'refine'].map((key) => laid(key)),
    laid('fees', [...at, 'fees']),
    laid('retention', [...at, 'retention']),
    ...(offered.unit ? [laid('routing', at), placeOf('unit', at, town), placeOf('queue', at, town)] : []),
  ];
  // Its scenarios go through the deciding authority's procedure; what of them holds here is played all the same.
  return { ...service, scenarios: undefined, workflow: new LaidFile(service.workflow, workflow, handsOver ? origins : [], service.id) };
}

const placeOf = (key: string, at: (string | number)[], file: SourceFile): Origin => ({ at: ['routing', key], file, path: [...at, key] });

/** The shape of procedure in which an application is taken and handed over; undefined where there is none. */
export const handOverShape = ({ shapes }: RawCatalog): SourceFile | undefined =>
  [...shapes.values()].find((file) => (file.data as ProcessShape | undefined)?.standsFor === 'hand-over');

function handedOver(plain: Workflow, source: Workflow, offered: OfferedService, shape: ProcessShape): Workflow {
  const ends = Object.values(shape.states).flatMap(({ end }) => end ?? []);
  const kept = Object.entries(source.retention ?? {}).filter(([outcome]) => outcome === 'law' || (ends as string[]).includes(outcome));
  const { unit, queue, fees, retention } = offered;
  return {
    ...plain,
    process: shape.shape,
    remedy: 'keiner',
    letters: lettersOf(source, shape),
    retention: retention ?? (Object.fromEntries(kept) as unknown as Workflow['retention']),
    ...(unit && { routing: { unit, queue: queue ?? source.routing.queue } }),
    ...(fees ? { fees } : { refine: withoutPayment(shape) }),
  };
}

/** Whoever charges nothing waits for no payment. */
function withoutPayment({ payment, actions }: ProcessShape): Workflow['refine'] {
  const idle = Object.entries(actions).filter(([, { from }]) => from.every((state) => state === payment));
  return { actions: Object.fromEntries(idle.map(([id]) => [id, false as const])) };
}

/** The service's own letter where it has one for the role (what is asked for may be special), else the shape's. */
function lettersOf({ letters = {} }: Workflow, { letters: roles = [], templates = {} }: ProcessShape): Record<string, string> {
  const own = letters as Record<string, string>;
  const shared = templates as Record<string, string>;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const id = own[role] ?? shared[role];
      return id === undefined ? [] : [[role, id]];
    }),
  );
}

function without<T extends object>(source: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(source).filter(([key]) => !keys.includes(key as keyof T))) as T;
}
