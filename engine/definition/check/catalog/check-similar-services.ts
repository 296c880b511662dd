import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { visitPaths } from '../schema/field-visit.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/** What of a checked service is compared with others. */
export interface ServiceProfile {
  id: string;
  name: string;
  file: SourceFile;
  /** Paths of its fields. */
  paths: ReadonlySet<string>;
}

export const profileOf = ({ service, workflow, file, schema }: ServiceContext): ServiceProfile => ({
  id: service.id,
  name: workflow.name,
  file,
  paths: new Set(schema ? visitPaths(schema) : []),
});

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
export function checkSimilarServices(profiles: ServiceProfile[]): Diagnostic[] {
  const alike = alikeAgain(profiles.map(({ paths }) => paths));
  const named = new Map<string, ServiceProfile[]>();
  return profiles.flatMap((profile, index) => {
    const { file, name } = profile;
    const found = alike[index]!.map(({ other, share }) =>
      file.report(
        'AW1821',
        ['service'],
        `Der Dienst fragt fast dasselbe wie ${profiles[other]!.id} (${Math.round(share * 100)} % der Felder). Ist es derselbe?`,
      ),
    );
    const namesakes = named.get(name) ?? [];
    for (const other of namesakes) found.push(file.report('AW1822', ['name'], `So heißt schon der Dienst ${other.id}.`));
    named.set(name, [...namesakes, profile]);
    return found;
  });
}

let last: { bodies: ReadonlySet<string>[]; alike: ReturnType<typeof alikeByFields> } | undefined;

/** Where no set is another than at the last check, what was found then. */
function alikeAgain(bodies: ReadonlySet<string>[]): ReturnType<typeof alikeByFields> {
  const same = last?.bodies.length === bodies.length && last.bodies.every((body, index) => areEqual(body, bodies[index]!));
  if (!last || !same) last = { bodies, alike: alikeByFields(bodies) };
  return last.alike;
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((path) => b.has(path)));

/** For each set the earlier sets that share at least `threshold` of the elements of both, with the share; pairs below `fewest` are left out. */
export function alikeByFields(bodies: ReadonlySet<string>[]): { other: number; share: number }[][] {
  const frequency = new Map<string, number>();
  for (const body of bodies) for (const path of body) frequency.set(path, (frequency.get(path) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  return bodies.map((body, index) => {
    const rareFirst = [...body].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1));
    // Sets with a share of t have an element in common among the |body| − ⌈t·|body|⌉ + 1 rarest of each.
    const prefix = rareFirst.slice(0, body.size - Math.ceil(threshold * body.size - 1e-9) + 1);
    const candidates = new Set(prefix.flatMap((path) => holders.get(path) ?? []));
    for (const path of prefix) {
      const known = holders.get(path);
      if (known) known.push(index);
      else holders.set(path, [index]);
    }
    return [...candidates]
      .sort((a, b) => a - b)
      .map((other) => ({ other, share: shareOf(body, bodies[other]!) }))
      .filter(({ share }) => share >= threshold);
  });
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((path) => b.has(path)).length;
  const all = a.size + b.size - common;
  return all < fewest ? 0 : common / all;
}
