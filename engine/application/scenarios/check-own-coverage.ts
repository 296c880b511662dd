import type { Bundle } from '../../definition/bundle.ts';
import { ownConditions } from '../../definition/check/schema/own-conditions.ts';
import type { Diagnostic } from '../../definition/diagnostics.ts';
import type { Scenario, Scenarios } from '../../definition/format.ts';
import { isOwnPath } from '../../definition/overlay/own-questions.ts';
import type { LaidService } from '../../definition/overlay/service-in-town.ts';
import { asOverlay, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { SourceFile } from '../../definition/read/source-file.ts';
import { findHomeTown, isHomeTown } from '../../definition/read/home-town.ts';
import { checkCoverage, playAnswers, uncoveredConditions, uncoveredFees, uncoveredRoutes, type Report } from './check-coverage.ts';

interface OwnCoverage {
  raw: RawCatalog;
  laid: LaidService;
  bundle: Bundle;
  /** As they are played in the town. */
  scenarios: Scenario[];
  /** The town's scenarios, where it has some. */
  file?: SourceFile;
}

/** What a town adds to a service and no scenario goes through: conditions of its own questions, its fees, its routes. The rest the base proves. */
export function checkOwnCoverage({ raw, laid, bundle, scenarios, file }: OwnCoverage): Diagnostic[] {
  if (!laid.overlay) return [];
  const { fees = {}, routing } = asOverlay(laid.overlay);
  const { town, service, cause } = laid;
  const report: Report = (code, message) =>
    file
      ? file.report(code, ['scenarios'], message, { key: true, service: service.id, town })
      : cause.file.report(code, cause.path, message, { service: service.id, town });
  const conditions = ownConditions(service.schema!, raw.vocabulary);
  // Where no town offers the service as it stands, nothing proves the base but its scenarios here.
  if (findHomeTown(raw, service.id) === undefined && isHomeTown(raw, service.id, town))
    return checkCoverage(bundle, { format: 1, scenarios } as Scenarios, file ?? cause.file, conditions);
  const { played, complete } = playAnswers(bundle, scenarios);
  const shown = [...conditions].filter(isOwnPath);
  const tariffs = [...(fees.add ?? []), ...Object.values(fees.change ?? {})].flatMap(({ tariff }) => tariff ?? []);
  return [
    ...uncoveredConditions(bundle, played, new Set(shown), report),
    ...uncoveredFees(bundle, complete, report, ({ tariff }) => tariffs.includes(tariff)),
    ...uncoveredRoutes(bundle, complete, report, routing?.queues?.length ?? 0),
  ];
}
