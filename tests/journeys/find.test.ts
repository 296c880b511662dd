import type { BrowserContext, Page } from 'playwright-core';
import { expectAccessible, look } from '../support/browser.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

describeWith('Chromium', 'Finding a service', () => {
  const used = useProduct();
  const device = (phone: boolean, script: boolean): Promise<BrowserContext> =>
    used.browser.newContext({
      javaScriptEnabled: script,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      locale: 'de-DE',
    });
  const found = (page: Page): Promise<string[]> => page.locator('#suche-ergebnis article h3').allTextContents();
  const heading = (page: Page) => page.locator('#ergebnisse-title');

  test('by plain posts, with typing errors and everyday words', async () => {
    const context = await device(true, false);
    const page = await context.newPage();
    await page.goto(`${used.product.url}/musterstadt/`);
    for (const [query, name] of [
      ['hundemrke', 'Hund anmelden (Hundesteuer)'],
      ['mein Perso', 'Personalausweis beantragen'],
      ['umgezogen', 'Wohnsitz anmelden'],
    ] as const) {
      await page.fill('[name=q]', query);
      await page.getByRole('button', { name: 'Suchen' }).click();
      expect((await found(page)).map((text) => text.trim())[0]).toBe(name);
      expect(await page.inputValue('[name=q]')).toBe(query);
    }
    await page.fill('[name=q]', 'Hund Wolkenkuckucksheim');
    await page.getByRole('button', { name: 'Suchen' }).click();
    expect(await heading(page).textContent()).toBe('Nichts gefunden, das ganz zu „Hund Wolkenkuckucksheim“ passt. Vielleicht meinen Sie:');
    await context.close();
  }, 60_000);

  test('while typing, without a new page, and told to screen readers', async () => {
    const context = await device(false, true);
    const page = await context.newPage();
    await page.goto(`${used.product.url}/musterstadt/`);
    await page.evaluate(() => void (document.body.dataset['same'] = 'yes'));
    await page.locator('[name=q]').pressSequentially('geburtsukunde');
    await heading(page).getByText('„geburtsukunde“').waitFor();
    expect((await found(page)).map((text) => text.trim())).toEqual(['Geburtsurkunde beantragen']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('geburtsukunde');
    await page.locator('#suche-stand').getByText('Eine Leistung gefunden für „geburtsukunde“').waitFor({ state: 'attached' });
    await expectAccessible(page);
    await look(page, 'search-while-typing');
    await page.locator('[name=q]').press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'ergebnisse-title');
    await page.fill('[name=q]', '');
    await page.getByRole('heading', { name: 'Leistungen nach Themen' }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes');
    await context.close();
  }, 60_000);

  test('when the server cannot be asked, the words stay and the plain search is tried', async () => {
    const context = await device(false, true);
    const page = await context.newPage();
    await page.goto(`${used.product.url}/musterstadt/`);
    await page.route('**/musterstadt/?q=*', (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await page.fill('[name=q]', 'Hund');
    await page.locator('[name=q]').press('Enter');
    await heading(page).getByText('„Hund“').waitFor();
    expect(await page.inputValue('[name=q]')).toBe('Hund');
    await context.close();
  }, 60_000);

  test('by topic and situation of life', async () => {
    const context = await device(true, true);
    const page = await context.newPage();
    await page.goto(`${used.product.url}/musterstadt/`);
    await page.getByRole('link', { name: 'Bauen und Wohnen' }).click();
    await expectAccessible(page);
    await look(page, 'topic');
    await page.getByRole('link', { name: 'Wohnsitz anmelden' }).click();
    expect(new URL(page.url()).pathname).toBe('/musterstadt/leistung/wohnsitz-anmelden');
    expect((await page.request.get(`${used.product.url}/musterstadt/thema/zauberei`)).status()).toBe(404);
    await context.close();
  }, 60_000);

  test.each([
    [true, false],
    [false, true],
  ])(
    'what it costs in a case (phone: %s, script: %s)',
    async (phone, script) => {
      const context = await device(phone, script);
      const page = await context.newPage();
      const calculate = page.getByRole('button', { name: 'Gebühr berechnen' });
      await page.goto(`${used.product.url}/musterstadt/leistung/hund-anmelden`);
      await page.selectOption('[name="hund.gefaehrlich"]', 'false');
      await page.fill('[name="haushalt.weitere_hunde"]', 'zwei');
      await calculate.click();
      await expectAccessible(page, script);
      await look(page, `calculator-${phone ? 'phone' : 'desktop'}`);
      expect(await page.inputValue('[name="haushalt.weitere_hunde"]')).toBe('zwei');
      expect(await page.locator('#rechner .kern-error').count()).toBe(2);
      await page.fill('[name="haushalt.weitere_hunde"]', '1');
      await page.selectOption('[name="haushalt.befreiung"]', 'keine');
      await calculate.click();
      expect(await page.locator('#rechner table tfoot').textContent()).toContain('120,00');
      expect(page.url()).not.toContain('befreiung');
      await page.reload();
      await page.goto(`${used.product.url}/musterstadt/leistung/hund-anmelden/gebuehr`);
      expect(new URL(page.url()).pathname).toBe('/musterstadt/leistung/hund-anmelden');
      await context.close();
    },
    60_000,
  );
});
