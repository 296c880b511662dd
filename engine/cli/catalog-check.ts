/** npm run catalog:check [service] [--json]: every finding of the whole catalog at once; exit code 1 when there is an error. */
import { createHandlebarsTemplates } from '../adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../application/catalog/check-catalog.ts';
import { formatDiagnostic } from '../definition/diagnostics.ts';
import { readCatalog } from '../definition/read/read-catalog.ts';

const [service] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const raw = readCatalog({ root: process.cwd() });
const all = checkCatalog(raw, createHandlebarsTemplates());
const found = service ? all.filter((diagnostic) => diagnostic.file.includes(`/${service}/`)) : all;
const errors = found.filter((diagnostic) => diagnostic.severity === 'error').length;
if (process.argv.includes('--json')) console.log(JSON.stringify(found, null, 2));
else {
  for (const diagnostic of found) console.log(formatDiagnostic(diagnostic));
  console.log(`${raw.services.size} Dienste geprüft: ${errors} Fehler, ${found.length - errors} Warnungen`);
}
process.exitCode = errors > 0 ? 1 : 0;
