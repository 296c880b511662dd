import type { Page } from 'playwright-core';
import { accessibilityFaults, overflowOf } from '../support/browser.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** 400 % zoom of 1280 pixels (WCAG 1.4.10). */
const zoomed = { width: 320, height: 700 };
/** Rules whose verdict changes with width or colours; the others see the same document. */
const ofLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** What is wrong with a page as it is shown now, in every size and colour scheme; leaves it as it found it. */
export async function judgePage(page: Page): Promise<string[]> {
  const found: string[] = [];
  const add = (where: string, faults: string[]): void => void found.push(...faults.map((fault) => `${where}: ${fault}`));
  const widest = async (where: string): Promise<void> => {
    const over = await overflowOf(page);
    if (over > 0) found.push(`${where}: ${over} pixels wider than the window, by ${await sticksOut(page)}`);
  };
  add('desktop', await accessibilityFaults(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  add('desktop, dark', await accessibilityFaults(page, ofLooks));
  await page.setViewportSize(phone);
  add('phone, dark', await accessibilityFaults(page, ofLooks));
  await page.emulateMedia({ colorScheme: 'light' });
  add('phone', await accessibilityFaults(page, ofLooks));
  await widest('phone');
  await page.setViewportSize(zoomed);
  await widest('400 % zoom');
  await page.setViewportSize(desktop);
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  await widest('200 % text');
  await page.evaluate(() => void document.documentElement.style.removeProperty('font-size'));
  return found;
}

/** The innermost element that reaches furthest to the right. */
const sticksOut = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const edges = [...document.querySelectorAll('body *')].map((element) => ({ element, right: element.getBoundingClientRect().right }));
    const furthest = Math.max(...edges.map(({ right }) => right));
    return edges.findLast(({ right }) => right > furthest - 0.5)?.element.outerHTML.slice(0, 160) ?? '';
  });

/** What tells two states of a page apart: where it is, which fields are there, and whether it names mistakes. */
export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLInputElement>('main [name]')].map((field) => field.name.replace(/\.\d+\./g, '.*.'));
    const mistakes = [...document.querySelectorAll('#error-summary a')].length > 0;
    const path = location.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{6}/g, '…');
    return JSON.stringify([path, [...new Set(names)].sort(), mistakes]);
  });
