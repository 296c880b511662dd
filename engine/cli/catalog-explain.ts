/** npm run catalog:explain -- <service>: what a service does, in German sentences. Exit code 1 when it has errors, 2 when there is none. */
import { checkCatalog, findBlocking } from '../application/catalog/check-catalog.ts';
import { compileService } from '../definition/compile/compile-service.ts';
import { formatDiagnostic } from '../definition/diagnostics.ts';
import { findNearest } from '../definition/nearest.ts';
import { findOffered } from '../definition/offered-services.ts';
import { asTenant, readCatalog } from '../definition/read/read-catalog.ts';
import { explainService } from './explain/explain-service.ts';

const [service = ''] = process.argv.slice(2);
const raw = readCatalog({ root: process.cwd() });
const towns = [...raw.tenants.values()].filter(
  ({ tenant }) => tenant?.data !== undefined && findOffered(asTenant(tenant), service) !== undefined,
);
const [town] = towns;
if (!raw.services.has(service) || !town) {
  const nearest = findNearest(service, raw.services.keys());
  console.error(
    `Den Dienst „${service}“ bietet niemand an.${nearest ? ` Meinten Sie „${nearest}“?` : ` Es gibt: ${[...raw.services.keys()].join(', ')}.`}`,
  );
  process.exitCode = 2;
} else {
  const errors = findBlocking(raw, checkCatalog(raw), service, town.id);
  if (errors.length > 0) console.error(errors.map(formatDiagnostic).join('\n'));
  else console.log(explainService(compileService(raw, service, town.id)));
  process.exitCode = errors.length > 0 ? 1 : 0;
}
