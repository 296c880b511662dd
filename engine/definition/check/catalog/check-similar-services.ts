import type { Diagnostic } from '../../diagnostics.ts';
import { visitPaths } from '../schema/field-visit.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/**
 * Above this share of common fields two services are held for one, copied: of the fields of both together, at least nine in ten are the
 * same by path. Applicant, address and contact alone make up half of most forms, so a lower bound would find relatives, not copies.
 */
const threshold = 0.9;
/** A form of fewer fields says too little about itself. */
const fewest = 5;

/**
 * Two services that ask nearly the same, or are called the same, are probably one. Each is reported at the later one, in the order given.
 * Candidates are found by prefix filtering (Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search, 2007), so that the work grows
 * with the rare fields services share and not with the square of their number.
 */
export function checkSimilarServices(contexts: ServiceContext[]): Diagnostic[] {
  const alike = alikeByFields(contexts.map((context) => new Set(context.schema ? visitPaths(context.schema) : [])));
  const named = new Map<string, ServiceContext[]>();
  return contexts.flatMap((context, index) => {
    const found = alike[index]!.map(({ other, share }) =>
      context.file.report(
        'AW1821',
        ['service'],
        `Der Dienst fragt fast dasselbe wie ${contexts[other]!.service.id} (${Math.round(share * 100)} % der Felder). Ist es derselbe?`,
      ),
    );
    const namesakes = named.get(context.workflow.name) ?? [];
    for (const other of namesakes) found.push(context.file.report('AW1822', ['name'], `So heißt schon der Dienst ${other.service.id}.`));
    named.set(context.workflow.name, [...namesakes, context]);
    return found;
  });
}

/** For each set the earlier sets that share at least `threshold` of the elements of both, with the share; pairs below `fewest` are left out. */
export function alikeByFields(bodies: Set<string>[]): { other: number; share: number }[][] {
  const frequency = new Map<string, number>();
  for (const body of bodies) for (const path of body) frequency.set(path, (frequency.get(path) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  return bodies.map((body, index) => {
    const rareFirst = [...body].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1));
    // Sets with a share of t have an element in common among the |body| − ⌈t·|body|⌉ + 1 rarest of each.
    const prefix = rareFirst.slice(0, body.size - Math.ceil(threshold * body.size - 1e-9) + 1);
    const candidates = new Set(prefix.flatMap((path) => holders.get(path) ?? []));
    for (const path of prefix) holders.set(path, [...(holders.get(path) ?? []), index]);
    return [...candidates]
      .sort((a, b) => a - b)
      .map((other) => ({ other, share: shareOf(body, bodies[other]!) }))
      .filter(({ share }) => share >= threshold);
  });
}

function shareOf(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((path) => b.has(path)).length;
  const all = a.size + b.size - common;
  return all < fewest ? 0 : common / all;
}
