import type { Page } from 'playwright-core';

/** Where a service asks for identification before the form: logs in at the test login at the highest level and begins. */
export async function identifyWhereAsked(page: Page): Promise<void> {
  if (page.url().includes('/seite/')) return;
  await page.locator('main a[href*="anmelden"], main form[action*="anmelden"] button').first().click();
  await page.getByRole('radio', { name: 'Erika' }).first().check();
  await page.getByRole('radio', { name: 'Hoch' }).first().check();
  await page.getByRole('button', { name: 'Anmelden' }).click();
  if (!page.url().includes('/seite/')) await page.locator('form[action$="/beginnen"] button').first().click();
}
