/**
 * npm run catalog:texts [service] [--lang en|de-leicht] [--missing]: how far each service is translated; with --missing the open texts as
 * entries that can be put into texts.<lang>.yaml and filled in; with --places instead every place of a text, as towns name it that lay their
 * words over a service.
 */
import { stringify } from 'yaml';
import type { Bundle } from '../definition/bundle.ts';
import { compileService } from '../definition/compile/compile-service.ts';
import { offeredServices } from '../definition/offered-services.ts';
import { withoutOverlays } from '../definition/overlay/service-in-town.ts';
import { asTenant, readCatalog } from '../definition/read/read-catalog.ts';
import { listTexts } from '../definition/texts/collect-texts.ts';
import { measureCompleteness, type Completeness } from '../definition/texts/completeness.ts';

const words = process.argv.slice(2);
const lang = words.includes('--lang') ? words[words.indexOf('--lang') + 1] : undefined;
const wanted = words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--lang');
const raw = readCatalog({ root: process.cwd() });
const base = withoutOverlays(raw);

for (const town of raw.tenants.values()) {
  for (const { service } of offeredServices(asTenant(town.tenant!))) {
    if (wanted && service !== wanted) continue;
    if (words.includes('--places')) {
      printPlaces(`${town.id}/${service}`, compileService(base, service, town.id));
      continue;
    }
    const measures = measureCompleteness(compileService(raw, service, town.id)).filter((measure) => !lang || measure.lang === lang);
    for (const measure of measures) report(`${town.id}/${service}`, measure);
  }
}

function printPlaces(name: string, bundle: Bundle): void {
  console.log(`# ${name}`);
  console.log(stringify(Object.fromEntries(listTexts(bundle).map(({ place, text }) => [place, text]))));
}

function report(name: string, { lang, total, translated, missing }: Completeness): void {
  console.log(`${words.includes('--missing') ? '# ' : ''}${name.padEnd(44)} ${lang.padEnd(10)} ${translated} von ${total} Texten`);
  if (!words.includes('--missing') || missing.length === 0) return;
  const once = [...new Set(missing.map(({ text }) => text))];
  console.log(stringify(once.map((de) => ({ de, to: '' }))));
}
