import type { Diagnostic } from '../../diagnostics.ts';
import { visitPaths } from '../schema/field-visit.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

/**
 * Above this share of common fields two services are held for one, copied: of the fields of both together, at least nine in ten are the
 * same by path. Applicant, address and contact alone make up half of most forms, so a lower bound would find relatives, not copies.
 */
const threshold = 0.9;

/** Two services that ask nearly the same, or are called the same, are probably one. */
export function checkSimilarServices(contexts: ServiceContext[]): Diagnostic[] {
  const bodies = contexts.map((context) => new Set(context.schema ? visitPaths(context.schema) : []));
  return contexts.flatMap((context, index) =>
    contexts.slice(0, index).flatMap((other, at) => {
      const found: Diagnostic[] = [];
      const share = shareOf(bodies[index]!, bodies[at]!);
      if (share >= threshold)
        found.push(
          context.file.report(
            'AW1821',
            ['service'],
            `Der Dienst fragt fast dasselbe wie ${other.service.id} (${Math.round(share * 100)} % der Felder). Ist es derselbe?`,
          ),
        );
      if (context.workflow.name === other.workflow.name)
        found.push(context.file.report('AW1822', ['name'], `So heißt schon der Dienst ${other.service.id}.`));
      return found;
    }),
  );
}

function shareOf(a: Set<string>, b: Set<string>): number {
  const all = new Set([...a, ...b]);
  return all.size < 5 ? 0 : [...all].filter((path) => a.has(path) && b.has(path)).length / all.size;
}
