import type { BrowserContext } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { enhanced, expectAccessible, look, watchFaults } from '../support/browser.ts';
import { fillForm } from '../support/file-application.ts';
import { identifyWhereAsked } from '../support/identify.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

const raw = readCatalog({ root: process.cwd() });
const town = 'musterstadt';
/** First complete scenario of every service: the journey goes with what the authors themselves call right. */
const services = [...raw.services.values()].map((service) => ({
  id: service.id,
  answers: asScenarios(service.scenarios!).scenarios.find((scenario) => !scenario.expect.issues?.length)!.answers as JsonObject,
  pays: ((service.workflow!.data as any).fees ?? []).some((fee: any) => fee.due.startsWith('before-')),
}));

describeWith('Chromium', 'A citizen, with JavaScript off and on, on desktop and phone', () => {
  const used = useProduct();

  const open = (options: { script: boolean; phone: boolean }): Promise<BrowserContext> =>
    used.browser.newContext({
      javaScriptEnabled: options.script,
      viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      locale: 'de-DE',
    });

  for (const { script, phone } of [
    { script: false, phone: false },
    { script: true, phone: true },
  ]) {
    for (const service of services) {
      test(`${service.id}: from the start page to the receipt (${script ? 'with' : 'without'} script, ${phone ? 'phone' : 'desktop'})`, async () => {
        const context = await open({ script, phone });
        const page = await context.newPage();
        const faults = script ? watchFaults(page) : [];
        const name = `${service.id}-${phone ? 'phone' : 'desktop'}`;
        await page.goto(`${used.product.url}/${town}/`);
        await expectAccessible(page, script);
        await look(page, `start-${phone ? 'phone' : 'desktop'}`);
        await page.locator(`a[href="/${town}/leistung/${service.id}"]`).first().click();
        await expectAccessible(page, script);
        await look(page, `${name}-service`);
        await page.locator('form[action$="/beginnen"] button').first().click();
        await identifyWhereAsked(page);
        await fillForm(page, service.answers, name, script);
        expect(page.url()).toContain('/pruefen');
        await expectAccessible(page, script);
        await look(page, `${name}-review`);
        await page.locator('form[action$="/absenden"] button').click();
        if (service.pays) {
          await look(page, `${name}-cash-desk`);
          await page
            .getByRole('button', { name: /bezahlen/i })
            .first()
            .click();
        }
        expect(page.url()).toMatch(/\/quittung$/);
        await expectAccessible(page, script);
        await look(page, `${name}-receipt`);
        const receipt = await page.request.get(`${page.url()}.pdf`);
        expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
        const number = (await page.locator('dd').first().textContent())!.trim();
        const code = (await page.locator('.aw-code').textContent())!.trim();

        // Somebody with only the number and the code follows the case from another device.
        const other = await (await open({ script, phone })).newPage();
        await other.goto(`${used.product.url}/${town}/status`);
        await expectAccessible(other, script);
        await other.fill('[name=nummer]', number);
        await other.fill('[name=code]', code.toLowerCase());
        await other.getByRole('button', { name: 'Stand anzeigen' }).click();
        expect(other.url()).toContain(`/vorgang/${number}`);
        await expectAccessible(other, script);
        await look(other, `${name}-status`);
        expect(faults).toEqual([]);
        await other.context().close();
        await context.close();
      }, 120_000);
    }
  }

  test('mistakes are named at the top and at the field, and nothing typed is lost', async () => {
    const context = await open({ script: true, phone: false });
    const page = await context.newPage();
    await page.goto(`${used.product.url}/${town}/leistung/hund-anmelden`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await enhanced(page);
    await page.fill('[name="hund.rufname"]', 'Bello');
    await page.fill('[name="hund.wurfdatum"]', '32.13.2025');
    await page.locator('.aw-actions button[value=next]').click();
    await expectAccessible(page);
    await look(page, 'errors');
    expect(await page.title()).toMatch(/^Fehler/);
    expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello');
    expect(await page.inputValue('[name="hund.wurfdatum"]')).toBe('32.13.2025');
    const link = page.locator('#error-summary a', { hasText: 'Rasse' });
    expect(await page.locator(`${await link.getAttribute('href')}`).count()).toBe(1);
    await context.close();
  }, 60_000);

  test('sending twice gives one case', async () => {
    const context = await open({ script: false, phone: false });
    const page = await context.newPage();
    const service = services.find((candidate) => !candidate.pays)!;
    await page.goto(`${used.product.url}/${town}/leistung/${service.id}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await fillForm(page, service.answers, 'twice');
    const action = new URL((await page.locator('form[action$="/absenden"]').getAttribute('action'))!, page.url()).href;
    const posts = await Promise.all(
      [1, 2, 3].map(() => page.request.post(action, { form: { schluessel: 'x' }, headers: { origin: used.product.url }, maxRedirects: 0 })),
    );
    expect(new Set(posts.map((post) => post.headers()['location'])).size).toBe(1);
    await context.close();
  }, 60_000);

  test('a wrong access code opens nothing', async () => {
    const page = await (await open({ script: false, phone: false })).newPage();
    await page.goto(`${used.product.url}/${town}/status`);
    await page.fill('[name=nummer]', '2026-000001');
    await page.fill('[name=code]', 'AAAA-AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: 'Stand anzeigen' }).click();
    expect(await page.textContent('main')).toContain('passen nicht zusammen');
    await page.context().close();
  }, 30_000);
});
