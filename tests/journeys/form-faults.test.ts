import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { enhanced, launchBrowser } from '../support/browser.ts';
import { fillForm } from '../support/file-application.ts';
import { samplePdf } from '../support/files.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

const service = 'strassenschaden-melden';
const answers = asScenarios(readCatalog({ root: process.cwd() }).services.get(service)!.scenarios!).scenarios[0]!.answers as JsonObject;

/** What goes wrong between a browser and the town: nothing is lost, nothing is there twice, and the person is told. */
describeWith('Chromium', 'A form on a bad line', () => {
  let product: Product;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => context.close());

  const open = async (script: boolean): Promise<void> => {
    context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
    page = await context.newPage();
  };
  const begin = async (id: string): Promise<void> => {
    await page.goto(`${product.url}/musterstadt/leistung/${id}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
  };
  const toReview = async (script: boolean): Promise<string> => {
    await open(script);
    await begin(service);
    await fillForm(page, answers, 'faults', script);
    return page.url();
  };
  const send = () => page.locator('form[action$="/absenden"] button').click();
  const numberOf = async (): Promise<string> => (await page.locator('dd').first().textContent())!.trim();
  /** How many cases there are, as far as the town tells: their numbers go up by one. */
  const sequence = (number: string): number => Number(number.split('-')[1]);

  test.each([true, false])(
    'sent, but the answer is lost: coming back shows the receipt of the one case (script: %s)',
    async (script) => {
      const review = await toReview(script);
      await page.route('**/absenden', async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await route.abort('connectionreset');
      });
      await send().catch(() => undefined);
      await page.unroute('**/absenden');
      await page.goto(review);
      expect(page.url()).toMatch(/\/quittung$/);
      const number = await numberOf();
      await toReview(script);
      await send();
      await page.waitForURL(/\/quittung$/);
      expect(sequence(await numberOf())).toBe(sequence(number) + 1);
    },
    120_000,
  );

  test('the line is gone before it is sent: the review is still there, and sends', async () => {
    const review = await toReview(true);
    await page.route('**/absenden', (route) => route.abort('connectionfailed'));
    await send().catch(() => undefined);
    await page.unroute('**/absenden');
    await page.goto(review);
    await send();
    await page.waitForURL(/\/quittung$/);
  }, 90_000);

  test('who goes back after sending, or opens the form in another tab, sees the receipt', async () => {
    await toReview(true);
    const form = page.url().replace(/\/pruefen$/, '/seite/ort');
    await send();
    await page.waitForURL(/\/quittung$/);
    const receipt = page.url();
    await page.goBack();
    await page.waitForURL(receipt);
    const other = await context.newPage();
    await other.goto(form);
    expect(other.url()).toBe(receipt);
  }, 90_000);

  test('pressed twice at once, it is one case', async () => {
    await toReview(true);
    const before = page.url();
    await page.locator('form[action$="/absenden"] button').dblclick();
    await page.waitForURL(/\/quittung$/);
    const number = await numberOf();
    await page.goto(before);
    expect(await numberOf()).toBe(number);
  }, 90_000);

  test('the server is started anew between two pages: the form goes on', async () => {
    await open(true);
    await begin('hund-anmelden');
    await enhanced(page);
    await page.fill('[name="hund.rufname"]', 'Bello');
    await page.locator('.aw-save-line[data-state=saved]').waitFor();
    await product.kill();
    await page.fill('[name="hund.rufname"]', 'Bello der Zweite');
    await page.locator('.aw-save-line[data-state=offline]').waitFor();
    await product.restart();
    await page.locator('.aw-save-line[data-state=saved]').waitFor({ timeout: 30_000 });
    await page.reload();
    expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello der Zweite');
  }, 90_000);

  test('an upload that breaks off says so; chosen again, it is there once', async () => {
    await open(true);
    await begin('hund-anmelden');
    await enhanced(page);
    await page.locator('[name="hund.herkunft"][value=vorbesitz]').check();
    await page.route('**/upload', (route) => route.abort('connectionreset'));
    const input = page.locator('input[type=file][name="hund.nachweis"]');
    await input.setInputFiles(samplePdf);
    await page
      .locator('.kern-error, [role=alert]')
      .filter({ hasText: /hochgeladen|Verbindung/ })
      .first()
      .waitFor();
    await page.unroute('**/upload');
    await input.setInputFiles(samplePdf);
    await page.locator('.aw-file', { hasText: 'Entfernen' }).waitFor();
    await page.reload();
    expect(await page.locator('.aw-file').count()).toBe(1);
  }, 90_000);
});
