import type { FeeStep, ServiceOverlay, Workflow } from '../format.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Laid } from './laid.ts';
import type { Origin } from './laid-file.ts';

type Layer = (laid: Laid<Workflow>, overlay: ServiceOverlay, file: SourceFile, base: SourceFile) => Laid<Workflow>;

/** Own entries behind those of the service. */
export const layLists: Layer = (laid, overlay, file) => {
  const { data, origins } = laid;
  const append = <T>(key: 'needs' | 'law', was: T[] = [], own: T[] = []): T[] => {
    own.forEach((_, index) => origins.push({ at: [key, was.length + index], file, path: [key, index] }));
    return [...was, ...own];
  };
  const needs = append('needs', data.needs, overlay.needs);
  const law = append('law', data.law, overlay.law);
  return { data: { ...data, ...(needs.length > 0 && { needs }), law }, origins };
};

/** Fees the town does not charge are gone, others say what is different here, further ones follow. */
export const layFees: Layer = ({ data, origins }, { fees }, file, base) => {
  if (!fees) return { data, origins };
  const { change = {}, add = [] } = fees;
  const drop: readonly string[] = fees.drop ?? [];
  const steps: FeeStep[] = [];
  for (const [index, step] of (data.fees ?? []).entries()) {
    if (drop.includes(step.tariff)) continue;
    const at = ['fees', steps.length];
    const other = Object.hasOwn(change, step.tariff) ? change[step.tariff]! : {};
    origins.push({ at, file: base, path: ['fees', index] });
    for (const key of Object.keys(other)) origins.push({ at: [...at, key], file, path: ['fees', 'change', step.tariff, key] });
    steps.push({ ...step, ...other });
  }
  add.forEach((_, index) => origins.push({ at: ['fees', steps.length + index], file, path: ['fees', 'add', index] }));
  const { fees: _fees, ...rest } = data;
  const all = [...steps, ...add];
  return { data: all.length > 0 ? { ...rest, fees: all } : rest, origins };
};

/** The town's rules are looked at first. */
export const layRouting: Layer = ({ data, origins }, { routing }, file, base) => {
  if (!routing) return { data, origins };
  const { queues: own = [], ...places } = routing;
  const queues = [...own, ...(data.routing.queues ?? [])];
  for (const key of Object.keys(places)) origins.push({ at: ['routing', key], file, path: ['routing', key] });
  queues.forEach((_, index) => {
    const isOwn = index < own.length;
    const origin: Omit<Origin, 'at'> = isOwn
      ? { file, path: ['routing', 'queues', index] }
      : { file: base, path: ['routing', 'queues', index - own.length] };
    origins.push({ at: ['routing', 'queues', index], ...origin });
  });
  return { data: { ...data, routing: { ...data.routing, ...places, ...(queues.length > 0 && { queues }) } }, origins };
};

/** Other lengths of targets; what a law sets stays. */
export const layDeadlines: Layer = ({ data, origins }, { deadlines = {} }, file) => {
  const changed = data.deadlines?.map((rule, index) => {
    const other = rule.kind === 'target' && Object.hasOwn(deadlines, rule.id) ? deadlines[rule.id]! : {};
    for (const key of Object.keys(other)) origins.push({ at: ['deadlines', index, key], file, path: ['deadlines', rule.id, key] });
    return { ...rule, ...other };
  });
  return { data: { ...data, ...(changed && { deadlines: changed }) }, origins };
};

export const layLetters: Layer = ({ data, origins }, { letters }, file) => {
  if (!letters) return { data, origins };
  for (const role of Object.keys(letters)) origins.push({ at: ['letters', role], file, path: ['letters', role] });
  return { data: { ...data, letters: { ...data.letters, ...letters } }, origins };
};
