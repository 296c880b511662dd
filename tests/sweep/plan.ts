import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { fieldsByPath } from '../../engine/definition/condition-in-words.ts';
import type { Scenario } from '../../engine/definition/format.ts';
import { findHomeTown } from '../../engine/definition/read/home-town.ts';
import { asScenarios, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';
import { fingerprintOf, viewOfService } from '../../engine/definition/read/service-files.ts';

/** One walk through a service. */
export interface Walk {
  town: string;
  service: string;
  scenario: Scenario & { answers: JsonObject };
  /** The first walk through its service: also by plain posts, without script. */
  first: boolean;
  /** Template paths of amounts of money. */
  money: ReadonlySet<string>;
  /** Changes with the files of the service and with the program. */
  fingerprint: string;
}

/**
 * Every scenario of every service, in the town it was written for.
 * @param engine names the program that is walked through
 */
export function planWalks(raw: RawCatalog, engine: string): Walk[] {
  return [...raw.services.values()].flatMap((service) => {
    const town = findHomeTown(raw, service.id);
    if (!town || !service.scenarios) return [];
    const fingerprint = createHash('sha256')
      .update(`${engine} ${fingerprintOf(viewOfService(raw, service))}`)
      .digest('hex');
    const fields = fieldsByPath(compileService(raw, service.id, town).form);
    const money = new Set([...fields.values()].flatMap(({ kind, path }) => (kind === 'money' ? [path] : [])));
    return asScenarios(service.scenarios).scenarios.map((scenario, index) => ({
      town,
      service: service.id,
      scenario: { ...scenario, answers: scenario.answers as JsonObject },
      first: index === 0,
      money,
      fingerprint,
    }));
  });
}

/** The first walk of every nth service, in the order of their names, and of every service of which a file changed since a revision. */
export function sampleOf(walks: Walk[], every: number, since: string | undefined): Walk[] {
  const changed = since === undefined ? '' : changedSince(since);
  const names = [...new Set(walks.map(({ service }) => service))].sort();
  const chosen = new Set(names.filter((name, index) => index % every === 0 || changed.includes(`/${name}/`)));
  return walks.filter(({ service, first }) => first && chosen.has(service));
}

/** Paths of the catalog that differ from a revision; none where a checkout does not hold it. */
function changedSince(revision: string): string {
  try {
    return execFileSync('git', ['diff', '--name-only', revision, '--', 'service-catalog'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    console.log(`${revision} is not here: only the fixed sample is walked.`);
    return '';
  }
}
