import type { Page } from 'playwright-core';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { enhanced, expectAccessible, look } from './browser.ts';
import { fillPage } from './fill-form.ts';

/** Fills page by page until the review, as long as it takes; every page is judged empty and filled. */
export async function fillForm(page: Page, answers: JsonObject, name: string, script = false): Promise<void> {
  for (let step = 0; step < 20 && page.url().includes('/seite/'); step++) {
    const before = page.url();
    const section = /\/seite\/([^?]+)/.exec(before)![1]!;
    if (script) await enhanced(page);
    await expectAccessible(page, script);
    await fillPage(page, answers[section] as JsonValue, section);
    await expectAccessible(page, script);
    await look(page, `${name}-${step}-${section}`);
    await page.locator('.aw-actions button[value=next]').click();
    // With script one round fills a page: what an answer makes necessary is there at once, and files have gone ahead.
    if (script) await page.waitForURL((url) => url.href !== before);
  }
}

/** From the service's page to the receipt, by way of the cash desk where a fee is due. Returns number and access code. */
export async function fileApplication(
  page: Page,
  town: string,
  service: string,
  answers: JsonObject,
  script: boolean,
): Promise<{ number: string; code: string }> {
  await page.goto(`${town}/leistung/${service}`);
  await page.locator('form[action$="/beginnen"] button').first().click();
  await fillForm(page, answers, service, script);
  await page.locator('form[action$="/absenden"] button').click();
  if (!page.url().endsWith('/quittung'))
    await page
      .getByRole('button', { name: /bezahlen/i })
      .first()
      .click();
  const number = (await page.locator('dd').first().textContent())!.trim();
  const code = (await page.locator('.aw-code').textContent())!.trim();
  return { number, code };
}
