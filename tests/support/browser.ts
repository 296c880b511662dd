import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './services.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath, args: flags });

const axeSource = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until the script of a form page has taken over. */
export const enhanced = (page: Page) => page.locator('#form[data-enhanced]').waitFor();

/** Collects what a page complains of: errors, warnings of React about what it found drawn, breaches of the CSP. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`);
  });
  return faults;
}

/** Tags of the rules that make WCAG 2.2 AA. */
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Broken rules of WCAG 2.2 AA on this page as it is shown now, each with where; `rules` looks at these only. */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  const loaded = await page.evaluate(() => (globalThis as any).axe !== undefined);
  if (!loaded) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ tags, only }) => {
      const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
      const result = await (globalThis as any).axe.run(document, { runOnly });
      return result.violations.map(
        (violation: any) => `${violation.id}: ${violation.nodes.map((node: any) => node.html.slice(0, 160)).join(' | ')}`,
      );
    },
    { tags: wcag22aa, only: rules },
  );
}

/** How many pixels wider than the window the page is. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Fails with the broken rules of WCAG 2.2 AA on this page. axe runs through the debugger, so the page's CSP stays strict. It needs timers of
 * the page: where scripts are switched off, the same page was judged with scripts on.
 */
export async function expectAccessible(page: Page, scripts = true): Promise<void> {
  if (!scripts) return;
  const violations = await accessibilityFaults(page);
  expect({ page: new URL(page.url()).pathname, violations }).toEqual({ page: new URL(page.url()).pathname, violations: [] });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
}

/** Takes a picture when SCREENSHOTS names a folder: for looking, not for comparing. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
