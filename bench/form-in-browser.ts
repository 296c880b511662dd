import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { enhanced, launchBrowser } from '../tests/support/browser.ts';
import { changeCatalog } from '../tests/support/changed-catalog.ts';
import { startProduct } from '../tests/support/product.ts';
import { median } from './median.ts';
import { writeReport } from './write-report.ts';

/**
 * `npm run bench -- --browser [--write]`: what a form page costs in Chromium with a CPU four times slower, beside a plain page of the same bytes.
 * The form has one section of three hundred fields. Times say little by themselves; the goals are ratios and counts.
 */
const fieldCount = 300;
const slowDown = 4;
const rounds = 5;
const keys = 30;

const schema = (text: string): string => {
  const parsed = JSON.parse(text) as { properties: { schaden: { properties: Record<string, unknown> } } };
  for (let index = 0; index < fieldCount; index++)
    parsed.properties.schaden.properties[`messwert_${index}`] = {
      title: `Messwert ${index}`,
      description: 'Zum Beispiel 12 cm',
      type: 'string',
      maxLength: 40,
      examples: ['12 cm'],
    };
  return JSON.stringify(parsed);
};

interface Load {
  firstPaintMs: number;
  shift: number;
  scriptKb: number;
}

async function openSlow(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}

/** Of the page that is open: when something was painted first, how far things moved, and what scripts weighed on the line. */
const loadOf = (page: Page): Promise<Load> =>
  page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        const found: PerformanceEntry[] = [];
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(found), 300);
      });
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js(\?|$)|validators/.test(name)) as PerformanceResourceTiming[];
    return {
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      scriptKb: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024,
    };
  });

/** Milliseconds from each key to the next paint, the median of many. */
async function keystrokeMs(page: Page, field: string): Promise<number> {
  await page.locator(field).focus();
  await page.evaluate(() => {
    const took: number[] = [];
    (globalThis as any).took = took;
    const painted = (pressed: number): void => void requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - pressed)));
    document.addEventListener('keydown', (event) => painted(event.timeStamp), { capture: true });
  });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 2 === 0 ? '1' : '2');
    await page.waitForFunction((count) => (globalThis as any).took.length > count, key);
  }
  return median(await page.evaluate(() => (globalThis as any).took as number[]));
}

/** The bytes of the form page, without its script, from a plain server. */
async function servePlain(html: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://localhost:${port}/`, server };
}

const catalog = changeCatalog('services/engagement-hobby/strassenschaden-melden/schema.json', schema);
const product = await startProduct(catalog.root, { NODE_ENV: 'production' });
const browser = await launchBrowser();
try {
  const page = await openSlow(browser);
  await page.goto(`${product.url}/musterstadt/leistung/strassenschaden-melden`);
  await page.locator('form[action$="/beginnen"] button').first().click();
  const form = page.url();
  const html = (await (await page.request.get(form)).text()).replace(/<script[^>]*type="module"[^>]*><\/script>/g, '');
  const plain = await servePlain(html.replaceAll('"/assets/', `"${product.url}/assets/`));
  const loads: Load[] = [];
  const plainLoads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto(form);
    await enhanced(page);
    loads.push(await loadOf(page));
    await page.goto(plain.url);
    plainLoads.push(await loadOf(page));
  }
  const field = `[name="schaden.messwert_${fieldCount / 2}"]`;
  const plainKey = await keystrokeMs(page, field);
  await page.goto(form);
  await enhanced(page);
  const formKey = await keystrokeMs(page, field);
  plain.server.close();
  const of = (list: Load[], value: (load: Load) => number): number => median(list.map(value));
  const number = (value: number, digits = 0): string => value.toLocaleString('de-DE', { maximumFractionDigits: digits });
  const ratio = (a: number, b: number): string => number(a / b, 2);
  const [paint, plainPaint] = [of(loads, ({ firstPaintMs }) => firstPaintMs), of(plainLoads, ({ firstPaintMs }) => firstPaintMs)];
  const report = [
    `${new Date().toISOString().slice(0, 10)}, Chromium, CPU ${slowDown}-fach gebremst, ein Abschnitt mit ${fieldCount} Feldern, Mediane von ${rounds} Aufrufen und ${keys} Tasten.`,
    '',
    '| was | Formular | einfache Seite mit denselben Bytes | Verhältnis |',
    '|---|---:|---:|---:|',
    `| erstes Bild, ms | ${number(paint)} | ${number(plainPaint)} | ${ratio(paint, plainPaint)} |`,
    `| eine Taste bis zum Bild, ms | ${number(formKey)} | ${number(plainKey)} | ${ratio(formKey, plainKey)} |`,
    `| Verschiebung beim Laden (CLS) | ${number(
      of(loads, ({ shift }) => shift),
      3,
    )} | ${number(
      of(plainLoads, ({ shift }) => shift),
      3,
    )} | |`,
    `| Skript auf der Leitung, kB | ${number(
      of(loads, ({ scriptKb }) => scriptKb),
      1,
    )} | 0 | |`,
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) writeReport('browser-bench', report);
} finally {
  await browser.close();
  await product.stop();
  catalog.remove();
}
