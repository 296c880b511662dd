import type { Browser, Page } from 'playwright-core';
import { expectAccessible, look } from './browser.ts';
import type { Product } from './product.ts';

const town = 'musterstadt';
const password = 'musterpasswort';

/** What caseworkers do in journeys; every page on the way is judged by axe. */
export function officeSteps(at: () => { product: Product; browser: Browser }) {
  const office = (): string => `${at().product.url}/${town}/amt`;

  async function login(name: string): Promise<Page> {
    const context = await at().browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(`${office()}/`);
    await expectAccessible(page);
    await page.fill('[name=login]', name);
    await page.fill('[name=password]', password);
    await page.locator('main button[type=submit]').first().click();
    await expectAccessible(page);
    return page;
  }

  async function openCase(page: Page, number: string): Promise<void> {
    await page.goto(`${office()}/vorgang/${number}`);
    await expectAccessible(page);
  }

  /** Opens the form of an action, fills it and sends it; one-click actions are just clicked. */
  async function act(page: Page, number: string, action: string, input: Record<string, string> = {}): Promise<void> {
    await openCase(page, number);
    const address = `/${town}/amt/vorgang/${number}/aktion/${action}`;
    const direct = page.locator(`form[action="${address}"] button[type=submit]`);
    if ((await direct.count()) > 0) await direct.first().click();
    else await fillAction(page, address, action, input);
    expect(await page.locator('.kern-alert--danger').allTextContents()).toEqual([]);
    expect(page.url()).toContain(`/vorgang/${number}`);
  }

  async function fillAction(page: Page, address: string, action: string, input: Record<string, string>): Promise<void> {
    await page.goto(`${at().product.url}${address}`);
    await expectAccessible(page);
    await look(page, `office-${action}`);
    for (const [name, value] of Object.entries(input)) {
      const field = page.locator(`main [name="${name}"]`);
      const kind = await field
        .first()
        .evaluate((element) =>
          element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement ? element.type : 'text',
        );
      if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
      else if (kind === 'select') await field.selectOption(value);
      else await field.fill(value);
    }
    await page.locator(`form[action^="${address}"] button[type=submit]`).first().click();
  }

  return { login, openCase, act };
}
