import type { BrowserContext, Page } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { enhanced, expectAccessible, look, watchFaults } from '../support/browser.ts';
import { fillForm } from '../support/file-application.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

const raw = readCatalog({ root: process.cwd() });
const answersOf = (service: string): JsonObject => asScenarios(raw.services.get(service)!.scenarios!).scenarios[0]!.answers as JsonObject;

describeWith('Chromium', 'Languages', () => {
  const used = useProduct();
  const open = async ({ script, phone }: { script: boolean; phone: boolean }): Promise<{ page: Page; context: BrowserContext }> => {
    const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
    const context = await used.browser.newContext({ javaScriptEnabled: script, viewport, locale: 'en-GB' });
    return { page: await context.newPage(), context };
  };
  const town = (): string => `${used.product.url}/musterstadt`;
  const lang = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');
  /** Words of the page that no element marks as being in another language. */
  const unmarked = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
      for (const other of main.querySelectorAll('[lang], script')) other.remove();
      return main.textContent ?? '';
    });
  /** German words that no English sentence has. */
  const german = /\b(und|nicht|oder|Ihre|Sie|wird|eine|werden|Angaben)\b/;

  for (const { script, phone } of [
    { script: false, phone: true },
    { script: true, phone: false },
  ])
    test(`English from the start page to the status, changed in the middle (${script ? 'with' : 'without'} script)`, async () => {
      const { page, context } = await open({ script, phone });
      const faults = script ? watchFaults(page) : [];
      await page.goto(`${town()}/`);
      expect(await lang(page)).toBe('de');
      await page.getByRole('link', { name: 'English' }).click();
      expect(await lang(page)).toBe('en');
      await expectAccessible(page, script);
      const listed = page.getByRole('link', { name: 'Geburtsurkunde beantragen' }).first();
      expect(await listed.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
      await page.getByRole('link', { name: 'Register a dog (dog tax)' }).first().click();
      await expectAccessible(page, script);
      expect(await unmarked(page)).not.toMatch(german);
      await page.getByRole('button', { name: 'Start online now' }).first().click();
      if (script) await enhanced(page);

      // What was typed and posted by nobody yet is there after the language was changed, twice, in either language.
      await page.fill('[name="hund.rufname"]', 'Bello');
      await page.getByRole('button', { name: 'Deutsch' }).click();
      await page.getByRole('heading', { name: 'Der Hund' }).waitFor();
      expect([await lang(page), await page.inputValue('[name="hund.rufname"]')]).toEqual(['de', 'Bello']);
      expect(await page.locator('#error-summary').count()).toBe(0);
      if (script) await enhanced(page);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'The dog' }).waitFor();
      expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello');
      if (script) await enhanced(page);

      // Enter goes on, it does not change the language.
      await page.press('[name="hund.rufname"]', 'Enter');
      await page
        .locator('#error-summary')
        .getByText(/answers are not right yet/)
        .waitFor();
      expect(await lang(page)).toBe('en');
      expect(await unmarked(page)).not.toMatch(german);
      await look(page, `language-mistakes-${phone ? 'phone' : 'desktop'}`);
      // A text of the service is German or marked as German, and the one evaluator of the browser speaks as the server does.
      await fillForm(page, answersOf('hund-anmelden'), 'hund-en', script);
      expect(page.url()).toContain('/pruefen');
      await expectAccessible(page, script);
      await page.getByText('German is the official language').waitFor();
      await look(page, `language-review-${phone ? 'phone' : 'desktop'}`);
      await page.getByRole('button', { name: /^Send with binding effect/ }).click();
      expect(page.url()).toMatch(/\/quittung$/);
      expect(await lang(page)).toBe('en');
      await expectAccessible(page, script);
      expect(await unmarked(page)).not.toMatch(german);
      await page.getByRole('link', { name: 'To the status of the case' }).click();
      expect(await page.locator('h1').textContent()).toBe('Register a dog (dog tax)');
      await expectAccessible(page, script);
      expect(await unmarked(page)).not.toMatch(german);
      expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
      await context.close();
    }, 120_000);

  test('the choice comes back from the cash desk, and a service that is not translated says so', async () => {
    const { page, context } = await open({ script: false, phone: false });
    await page.goto(`${town()}/leistung/geburtsurkunde-beantragen?sprache=en`);
    await page.getByText('This service is not available in English yet.').waitFor();
    expect(await page.locator('h1 [lang=de]').textContent()).toBe('Geburtsurkunde beantragen');
    await page.getByRole('button', { name: 'Start online now' }).first().click();
    await fillForm(page, answersOf('geburtsurkunde-beantragen'), 'geburtsurkunde-en');
    await page.getByRole('button', { name: 'Send with binding effect and pay' }).click();
    await page
      .getByRole('button', { name: /bezahlen/i })
      .first()
      .click();
    expect([await lang(page), new URL(page.url()).pathname.split('/').at(-1)]).toEqual(['en', 'quittung']);
    await context.close();
  }, 120_000);

  test('Leichte Sprache, where the service has it', async () => {
    const { page, context } = await open({ script: true, phone: true });
    await page.goto(`${town()}/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Leichte Sprache' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Eine kaputte Straße melden' }).click();
    expect(await lang(page)).toBe('de-simple');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Jetzt anfangen' }).first().click();
    await enhanced(page);
    await page.getByText('In der Straße ist ein Loch oder ein Riss.').waitFor();
    await expectAccessible(page);
    await look(page, 'language-simple-form');
    // Nobody wrote this one in Leichte Sprache: it is German, and there is no such choice.
    await page.goto(`${town()}/leistung/wohnsitz-anmelden`);
    expect(await lang(page)).toBe('de');
    expect(await page.locator('.aw-languages').getByText('Leichte Sprache').count()).toBe(0);
    await context.close();
  }, 60_000);

  test('the pages the law wants, and a barrier reported in English', async () => {
    const { page, context } = await open({ script: true, phone: true });
    for (const path of ['impressum', 'datenschutz', 'barrierefreiheit', 'gebaerdensprache'])
      for (const chosen of ['de', 'en']) {
        await page.goto(`${town()}/${path}?sprache=${chosen}`);
        expect(await lang(page)).toBe(chosen);
        await expectAccessible(page);
        await look(page, `${path}-${chosen}`);
      }
    await page.getByRole('contentinfo').getByRole('link', { name: 'Report a barrier' }).click();
    await page.getByRole('button', { name: 'Start online now' }).first().click();
    await fillForm(page, answersOf('barriere-melden'), 'barrier', true);
    await page.getByRole('button', { name: /^Send with binding effect/ }).click();
    expect(await page.locator('main').textContent()).toContain('Answer to the report of a barrier: probably by');
    await context.close();
  }, 60_000);
});
