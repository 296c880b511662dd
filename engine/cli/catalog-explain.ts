/**
 * npm run catalog:explain -- <service> [--tenant <town>]: what a service does in a town (the first that offers it), in German sentences.
 * Exit code 1 when it has errors, 2 when there is none.
 */
import { BlockingFindings, checkCatalog } from '../application/catalog/check-catalog.ts';
import { compileService } from '../definition/compile/compile-service.ts';
import { formatDiagnostic } from '../definition/diagnostics.ts';
import { findNearest } from '../definition/nearest.ts';
import { findOffered } from '../definition/offered-services.ts';
import { asTenant, readCatalog } from '../definition/read/read-catalog.ts';
import { explainService } from './explain/explain-service.ts';

const words = process.argv.slice(2);
const wanted = words.includes('--tenant') ? words[words.indexOf('--tenant') + 1] : undefined;
const service = words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--tenant') ?? '';
const raw = readCatalog({ root: process.cwd() });
const towns = [...raw.tenants.values()].filter(
  ({ tenant }) => tenant?.data !== undefined && findOffered(asTenant(tenant), service) !== undefined,
);
const town = wanted === undefined ? towns[0] : towns.find(({ id }) => id === wanted);
if (!raw.services.has(service) || !town) {
  const nearest = findNearest(service, raw.services.keys());
  console.error(
    `Den Dienst „${service}“ bietet ${wanted ?? 'niemand'} ${wanted === undefined ? 'an' : 'nicht an'}.${nearest ? ` Meinten Sie „${nearest}“?` : ` Es gibt: ${[...raw.services.keys()].join(', ')}.`}`,
  );
  process.exitCode = 2;
} else {
  const errors = new BlockingFindings(raw, checkCatalog(raw)).of(service, town.id);
  if (errors.length > 0) console.error(errors.map(formatDiagnostic).join('\n'));
  else console.log(explainService(compileService(raw, service, town.id)));
  process.exitCode = errors.length > 0 ? 1 : 0;
}
