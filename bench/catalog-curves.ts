import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureStarts, type StartFigures } from './catalog/measure-starts.ts';
import { measureWatch, type Change, type WatchFigures } from './catalog/measure-watch.ts';
import { benchTown, folderOf, generateCatalog } from './generate-catalog.ts';
import { writeReport } from './write-report.ts';

/**
 * `npm run bench -- --catalog [--write] [125 250 …]`: what checking, compiling and starting cost with more and more services. Linear is what
 * costs the same per service; what is not to grow has a ratio near one.
 */
type Figures = { count: number } & WatchFigures & StartFigures;

const stated = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const counts = stated.length > 0 ? stated : [125, 250, 500, 1000, 2000];
const measured: Figures[] = [];
for (const count of counts) {
  console.error(`${count} services`);
  measured.push(await measureCatalog(count));
}
const report = curves();
console.log(report);
if (process.argv.includes('--write')) writeReport('catalog-bench', report);

async function measureCatalog(count: number): Promise<Figures> {
  const root = mkdtempSync(join(tmpdir(), 'amtsweg-catalog-'));
  try {
    const things = generateCatalog(root, count);
    const thing = things[Math.floor(count / 2)]!;
    const comment = (text: string): string => `${text}\n# ein Satz mehr\n`;
    const changes: Change[] = [
      { name: 'workflow.yaml', path: `${folderOf(thing)}/workflow.yaml`, edit: comment },
      { name: 'schema.json', path: `${folderOf(thing)}/schema.json`, edit: (text) => text.replace('"Beginn"', '"Anfang"') },
      { name: 'Tarif von vier Diensten', path: `service-catalog/tenants/${benchTown}/tariffs/${thing.tariff}.yaml`, edit: comment },
      { name: 'Baustein, den keiner verwendet', path: 'service-catalog/vocabulary/hund.schema.json', edit: (text) => `${text}\n` },
    ];
    return { count, ...(await measureWatch(root, changes)), ...(await measureStarts(root, benchTown, thing.id)) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function curves(): string {
  const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const row = (name: string, value: (figures: Figures) => number, last: string, format = number): string =>
    `| ${[name, ...measured.map((figures) => format.format(value(figures))), last].join(' | ')} |`;
  const perService = (name: string, value: (figures: Figures) => number): string =>
    row(`${name}, ms je Dienst`, (figures) => value(figures) / figures.count, `Exponent ${fine.format(exponent(value))}`, fine);
  const constant = (name: string, value: (figures: Figures) => number): string =>
    row(name, value, `Verhältnis ${fine.format(value(measured.at(-1)!) / value(measured[0]!))}`);
  const names = Object.keys(measured[0]!.againMs);
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}; CPU-Zeiten der Prozesse, sonst vergangene Zeit; Mediane, wo mehrmals gemessen wird.`,
    '',
    `| Dienste | ${counts.map((count) => number.format(count)).join(' | ')} | |`,
    `|---|${counts.map(() => '---:').join('|')}|---|`,
    perService('Prüfen mit Szenarien (CPU)', ({ checkCpuMs }) => checkCpuMs),
    perService('Prüfen, übersetzen, veröffentlichen (CPU)', ({ publishCpuMs }) => publishCpuMs),
    constant('Speicher der Prüfung, höchstens, MB', ({ peakMb }) => peakMb),
    ...names.map((name) => constant(`\`--watch\` nach Änderung: ${name}, ms`, ({ againMs }) => againMs[name]!)),
    constant('Erster Start (nichts veröffentlicht), ms', ({ coldMs }) => coldMs),
    constant('Start, ms', ({ warmMs }) => warmMs),
    constant('Start (CPU), ms', ({ warmCpuMs }) => warmCpuMs),
    constant('Speicher nach dem Start, MB', ({ warmMb }) => warmMb),
    constant('Speicher nach dem ersten Gebrauch eines Dienstes, MB', ({ usedMb }) => usedMb),
  ].join('\n');
}

/** Slope of the line through the logarithms: 1 is linear, 2 quadratic. */
function exponent(value: (figures: Figures) => number): number {
  const points = measured.map((figures) => [Math.log(figures.count), Math.log(value(figures))] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return along / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}
