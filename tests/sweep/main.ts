/** npm run sweep [service …] [--all] [--sample <n>] [--since <revision>]: see README.md beside this file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { launchBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import { SweepMemory } from './memory.ts';
import { planWalks, sampleOf, type Walk } from './plan.ts';
import { ScenarioWalk } from './walk-scenario.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, sample: { type: 'string' }, since: { type: 'string' } },
});

/** Names the program that is walked through: server, pages and what browsers load. */
function programFingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.map'),
  );
  for (const { parentPath, name } of files.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)))
    hash.update(name).update(readFileSync(join(parentPath, name)));
  return hash.digest('hex');
}

function chosenWalks(): Walk[] {
  const walks = planWalks(readCatalog({ root: process.cwd() }), programFingerprint());
  const named = positionals.length > 0 ? walks.filter(({ service }) => positionals.includes(service)) : walks;
  return values.sample === undefined ? named : sampleOf(named, Number(values.sample), values.since);
}

/** Walks of one day in one product whose clock stands there. */
async function walkDay(day: string, walks: Walk[], browser: Browser, memory: SweepMemory): Promise<number> {
  const preload = join(process.cwd(), 'tests/support/on-day.mjs');
  const product = await startProduct(undefined, { NODE_OPTIONS: `--import=${preload}`, AMTSWEG_TEST_DAY: day });
  const judged = new Set<string>();
  let failed = 0;
  try {
    for (const walk of walks) {
      const faults: string[] = [];
      for (const way of walk.first ? (['script', 'plain', 'keyboard'] as const) : (['script'] as const)) {
        const found = await new ScenarioWalk(walk, product.url, judged, way).go(browser);
        faults.push(...found.map((fault) => (way === 'script' ? fault : `${way}: ${fault}`)));
      }
      memory.keep(walk, faults.length === 0);
      console.log(`${faults.length === 0 ? '✓' : '✕'} ${walk.service}: ${walk.scenario.name}`);
      for (const fault of faults) console.log(`    ${fault}`);
      if (faults.length > 0) failed++;
    }
  } finally {
    await product.stop();
  }
  return failed;
}

async function main(): Promise<void> {
  const memory = new SweepMemory('var/sweep.json', values.all);
  const chosen = chosenWalks();
  const open = chosen.filter((walk) => !memory.hasPassed(walk));
  const services = new Set(chosen.map(({ service }) => service)).size;
  console.log(`${chosen.length} scenarios of ${services} services; ${chosen.length - open.length} have passed already.`);
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const [day, walks] of Map.groupBy(open, ({ scenario }) => scenario.today)) failed += await walkDay(day, walks, browser, memory);
  } finally {
    await browser.close();
  }
  console.log(`${chosen.length - failed} scenarios passed, ${failed} failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
