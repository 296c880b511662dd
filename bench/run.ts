import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { checkCatalog } from '../engine/application/catalog/check-catalog.ts';
import { compileService } from '../engine/definition/compile/compile-service.ts';
import { readCatalog } from '../engine/definition/read/read-catalog.ts';
import { startProduct } from '../tests/support/product.ts';
import { measureLetter, measureVerdict } from './in-process.ts';
import type { JourneyResult } from './journey-client.ts';
import { measure, measureJourney, type Measured } from './measure.ts';
import { median } from './median.ts';
import { journeyOf, subjectsOf } from './subjects.ts';
import { writeReport } from './write-report.ts';

/** `npm run bench [-- --write]`: measures, prints, and with `--write` puts the table into docs/performance.md. */
const compile = measureCatalog();
const verdict = measureVerdict();
const letterMs = await measureLetter();
const start = await measureStart();
const product = await startProduct(undefined, { NODE_ENV: 'production' });
const measured: Measured[] = [];
let journey: JourneyResult;
try {
  for (const subject of await subjectsOf(product.url)) {
    console.error(subject.name);
    measured.push(await measure(product.url, subject));
  }
  journey = await measureJourney(await journeyOf(product.url));
} finally {
  await product.stop();
}
const report = table();
console.log(report);
if (process.argv.includes('--write')) writeReport('bench', report);

function measureCatalog(): { services: number; ms: number } {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    const raw = readCatalog({ root: process.cwd() });
    checkCatalog(raw);
    for (const service of raw.services.keys()) compileService(raw, service, 'musterstadt');
    return performance.now() - begun;
  });
  return { services: readCatalog({ root: process.cwd() }).services.size, ms: median(times) };
}

/** On data that is there already, as after every update: time to the first page, memory when it has been given. */
async function measureStart(): Promise<{ ms: number; rssMb: number }> {
  const running = await startProduct(undefined, { NODE_ENV: 'production' });
  const times: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < 5; round++) {
    await running.kill();
    const begun = performance.now();
    await running.restart();
    await (await fetch(`${running.url}/musterstadt/`)).text();
    times.push(performance.now() - begun);
    memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${running.pid()}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  }
  await running.stop();
  return { ms: median(times), rssMb: median(memory) };
}

function table(): string {
  const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
  const ratio = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lines = measured.map(({ name, product: rate, plain, p95, bytes }) => {
    const cells = [
      name,
      whole.format(bytes),
      whole.format(rate),
      whole.format(plain),
      ratio.format(rate / plain),
      `${whole.format(p95)} ms`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} Kerne, Node ${process.version}, SQLite (WAL, FULL), 16 Verbindungen, Mediane von 3 Runden im Wechsel.`,
    '',
    `- Katalog lesen, prüfen (mit Szenarien) und übersetzen: ${whole.format(compile.ms)} ms für ${compile.services} Dienste`,
    `- Start bis zur ersten Seite: ${whole.format(start.ms)} ms; Speicher danach: ${whole.format(start.rssMb)} MB`,
    `- Urteil über einen ganzen Antrag (${verdict.service}, ${verdict.answers} Antworten): ${whole.format(verdict.engine)} /s; nur ajv auf denselben Daten: ${whole.format(verdict.ajv)} /s; Verhältnis ${ratio.format(verdict.engine / verdict.ajv)}`,
    `- Ganzer Weg vom Startknopf bis zur Quittung (${journey.requests} Anfragen, verschlüsselt und auf der Platte): ${whole.format(journey.rate)} /s`,
    `- Brief von einer Seite, Original und Archivkopie: ${ratio.format(letterMs)} ms`,
    '',
    '| was | Bytes | Amtsweg /s | node:http mit denselben Bytes /s | Verhältnis | p95 |',
    '|---|---:|---:|---:|---:|---:|',
    ...lines,
  ].join('\n');
}
