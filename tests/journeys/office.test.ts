import type { Browser, Page } from 'playwright-core';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { expectAccessible, launchBrowser, look } from '../support/browser.ts';
import { fillPage } from '../support/fill-form.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

const town = 'musterstadt';
const password = 'musterpasswort';
const raw = readCatalog({ root: process.cwd() });

describeWith('Chromium', 'The office, from the queue to the letter', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const device = async (): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' })).newPage();

  /** A citizen files the first complete scenario of a service and pays where a fee is due. */
  async function file(service: string): Promise<string> {
    const page = await device();
    const answers = asScenarios(raw.services.get(service)!.scenarios!).scenarios.find((scenario) => !scenario.expect.issues?.length)!
      .answers as JsonObject;
    await page.goto(`${product.url}/${town}/leistung/${service}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    for (let step = 0; step < 20 && page.url().includes('/seite/'); step++) {
      const section = /\/seite\/([^?]+)/.exec(page.url())![1]!;
      await fillPage(page, answers[section] as JsonValue, section);
      await page.locator('.aw-actions button[value=next]').click();
    }
    await page.locator('form[action$="/absenden"] button').click();
    if (!page.url().endsWith('/quittung'))
      await page
        .getByRole('button', { name: /bezahlen/i })
        .first()
        .click();
    const number = (await page.locator('dd').first().textContent())!.trim();
    await page.context().close();
    return number;
  }

  async function login(name: string): Promise<Page> {
    const page = await device();
    await page.goto(`${product.url}/${town}/amt/`);
    await expectAccessible(page);
    await page.fill('[name=login]', name);
    await page.fill('[name=password]', password);
    await page.locator('main button[type=submit]').first().click();
    await expectAccessible(page);
    return page;
  }

  const openCase = async (page: Page, number: string): Promise<void> => {
    await page.goto(`${product.url}/${town}/amt/vorgang/${number}`);
    await expectAccessible(page);
  };

  /** Opens the form of an action, fills it and sends it; one-click actions are just clicked. */
  async function act(page: Page, number: string, action: string, input: Record<string, string> = {}): Promise<void> {
    await openCase(page, number);
    const address = `/${town}/amt/vorgang/${number}/aktion/${action}`;
    const direct = page.locator(`form[action="${address}"] button[type=submit]`);
    if ((await direct.count()) > 0) await direct.first().click();
    else {
      await page.goto(`${product.url}${address}`);
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
    expect(await page.locator('.kern-alert--danger').allTextContents()).toEqual([]);
    expect(page.url()).toContain(`/vorgang/${number}`);
  }

  test('a dog is assessed, the letter is printed and counts as notified on the fourth day', async () => {
    const number = await file('hund-anmelden');
    const page = await login('steueramt');
    await look(page, 'office-queue');
    expect(await page.textContent('main')).toContain(number);
    await act(page, number, 'uebernehmen');
    await look(page, 'office-case');
    await act(page, number, 'festsetzen', { outcome: 'granted' });
    await look(page, 'office-case-prepared');
    await act(page, number, 'versenden');
    await openCase(page, number);
    await look(page, 'office-case-decided');
    expect(await page.textContent('main')).toContain('Beschieden');
    await page.goto(`${product.url}/${town}/amt/druckstapel`);
    await expectAccessible(page);
    await look(page, 'office-print-stack');
    expect(await page.textContent('main')).toContain(number);
    await page.context().close();
  }, 120_000);

  test('a tree needs another unit and a second person; nobody approves what they prepared', async () => {
    const number = await file('baumfaellung-beantragen');
    const clerk = await login('umweltamt');
    await act(clerk, number, 'uebernehmen');
    await act(clerk, number, 'beteiligen', { unit: 'stadtplanung', question: 'Ist die Fällung für den Bau nötig?' });
    const other = await login('stadtplanung');
    await act(other, number, 'stellung-nehmen', { text: 'Ja, der Bauantrag liegt vor.' });
    await act(clerk, number, 'vorbereiten', {
      outcome: 'granted',
      reasons: 'Der Baum steht dem Bau im Weg.',
      conditions: 'Es sind zwei Ersatzbäume zu pflanzen.',
      'fee-baumfaellung': '45,00',
    });
    const own = await clerk.request.post(`${product.url}/${town}/amt/vorgang/${number}/aktion/freigeben`, {
      form: { version: '99' },
      headers: { origin: product.url },
    });
    expect(own.status()).toBeGreaterThanOrEqual(400);
    const chief = await login('umweltamt-leitung');
    await act(chief, number, 'freigeben');
    await act(clerk, number, 'versenden');
    await openCase(clerk, number);
    expect(await clerk.textContent('main')).toContain('Beschieden');
    for (const page of [clerk, other, chief]) await page.context().close();
  }, 180_000);

  test('a certificate waits for the payment, a question pauses the clock, a stranger sees nothing', async () => {
    const number = await file('geburtsurkunde-beantragen');
    const page = await login('standesamt');
    await act(page, number, 'uebernehmen');
    await act(page, number, 'rueckfragen', { text: 'Bitte senden Sie uns die Rückseite des Ausweises.' });
    await openCase(page, number);
    expect(await page.textContent('main')).toContain('angehalten');
    const stranger = await login('tiefbauamt');
    const seen = await stranger.goto(`${product.url}/${town}/amt/vorgang/${number}`);
    expect(seen!.status()).toBe(404);
    await page.context().close();
    await stranger.context().close();
  }, 120_000);
});
