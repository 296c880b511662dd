/**
 * npm run catalog:texts [service] [--lang en|de-leicht] [--missing]: how far each service is translated; with --missing the open texts as
 * entries that can be put into texts.<lang>.yaml and filled in.
 */
import { stringify } from 'yaml';
import { compileService } from '../definition/compile/compile-service.ts';
import { offeredServices } from '../definition/offered-services.ts';
import { asTenant, readCatalog } from '../definition/read/read-catalog.ts';
import { measureCompleteness, type Completeness } from '../definition/texts/completeness.ts';

const words = process.argv.slice(2);
const lang = words.includes('--lang') ? words[words.indexOf('--lang') + 1] : undefined;
const wanted = words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--lang');
const raw = readCatalog({ root: process.cwd() });

for (const town of raw.tenants.values()) {
  for (const { service } of offeredServices(asTenant(town.tenant!))) {
    if (wanted && service !== wanted) continue;
    const measures = measureCompleteness(compileService(raw, service, town.id)).filter((measure) => !lang || measure.lang === lang);
    for (const measure of measures) report(`${town.id}/${service}`, measure);
  }
}

function report(name: string, { lang, total, translated, missing }: Completeness): void {
  console.log(`${words.includes('--missing') ? '# ' : ''}${name.padEnd(44)} ${lang.padEnd(10)} ${translated} von ${total} Texten`);
  if (!words.includes('--missing') || missing.length === 0) return;
  const once = [...new Set(missing.map(({ text }) => text))];
  console.log(stringify(once.map((de) => ({ de, to: '' }))));
}
