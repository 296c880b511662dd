import type { BrowserContext, Page } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { expectAccessible, look } from '../support/browser.ts';
import { fileApplication, fillForm } from '../support/file-application.ts';
import { officeSteps } from '../support/office-steps.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

const raw = readCatalog({ root: process.cwd() });
const answersOf = (service: string, scenario: string): JsonObject =>
  asScenarios(raw.services.get(service)!.scenarios!).scenarios.find(({ name }) => name === scenario)!.answers as JsonObject;

describeWith('Chromium', 'Two towns of one installation', () => {
  const used = useProduct();
  const small = officeSteps(() => used, undefined, 'beispielheim');
  const large = officeSteps(() => used);

  const device = (phone: boolean, script: boolean): Promise<BrowserContext> =>
    used.browser.newContext({
      javaScriptEnabled: script,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      locale: 'de-DE',
    });
  const statusOf = async (page: Page, path: string): Promise<number> =>
    (await page.request.get(`${used.product.url}${path}`, { maxRedirects: 0 })).status();
  const townsOn = (page: Page): Promise<string[]> => page.locator('#kommunen article h3').allTextContents();

  test.each([
    [false, true],
    [true, false],
  ])(
    'the choice of towns (phone: %s, script: %s)',
    async (phone, script) => {
      const context = await device(phone, script);
      const page = await context.newPage();
      await page.goto(`${used.product.url}/`);
      await expectAccessible(page, script);
      await look(page, `towns-${phone ? 'phone' : 'desktop'}`);
      expect((await townsOn(page)).map((name) => name.trim())).toEqual(['Gemeinde Beispielheim', 'Stadt Musterstadt']);
      await page.fill('[name=q]', 'beispiel');
      await page.getByRole('button', { name: 'Suchen' }).click();
      await expectAccessible(page, script);
      expect(await townsOn(page)).toHaveLength(1);
      await page.fill('[name=q]', 'Atlantis');
      await page.getByRole('button', { name: 'Suchen' }).click();
      await expectAccessible(page, script);
      expect(await page.textContent('main')).toContain('Nichts gefunden für „Atlantis“');
      await page.goto(`${used.product.url}/atlantis/`);
      await expectAccessible(page, script);
      expect(await page.textContent('body')).not.toMatch(/Musterstadt|Beispielheim/);
      await page.goto(`${used.product.url}/?q=00001`);
      await page.getByRole('link', { name: 'Gemeinde Beispielheim' }).click();
      expect(page.url()).toBe(`${used.product.url}/beispielheim/`);
      expect(await page.textContent('body')).not.toContain('Stadt Musterstadt');
      await context.close();
    },
    60_000,
  );

  test('a dog in the small town: its own amount, its own office, its own queue', async () => {
    const context = await device(false, true);
    const page = await context.newPage();
    await page.goto(`${used.product.url}/beispielheim/leistung/hund-anmelden`);
    await expectAccessible(page);
    const office = await page.locator('#amt').textContent();
    expect(office).toContain('Bürgerbüro');
    expect(office).toContain('Dienstag 16 bis 18:30 Uhr');
    await page.locator('form[action$="/beginnen"] button').first().click();
    await fillForm(page, answersOf('hund-anmelden', 'erster Hund mit Lastschrift'), 'beispielheim', true);
    const review = await page.textContent('main');
    expect(review).toContain('42,00');
    expect(review).not.toContain('90,00');
    await page.locator('form[action$="/absenden"] button').click();
    expect(page.url()).toMatch(/\/beispielheim\/.*\/quittung$/);
    await expectAccessible(page);
    await look(page, 'beispielheim-receipt');
    expect(await page.textContent('main')).toContain('Bürgerbüro');
    const number = (await page.locator('dd').first().textContent())!.trim();

    const clerk = await small.login('buergerbuero');
    await clerk.goto(`${used.product.url}/beispielheim/amt/?queue=anliegen`);
    await expectAccessible(clerk);
    expect(await clerk.textContent('main')).toContain(number);
    await small.act(clerk, number, 'uebernehmen');
    await clerk.context().close();
    await context.close();
  }, 180_000);

  test('a damaged road lies with those who work on its district', async () => {
    const context = await device(false, false);
    const page = await context.newPage();
    const road = answersOf('strassenschaden-melden', 'Schlagloch ohne Namen');
    const { number } = await fileApplication(page, `${used.product.url}/beispielheim`, 'strassenschaden-melden', road, false);
    const clerk = await small.login('bauamt');
    await small.openCase(clerk, number);
    expect(await clerk.textContent('main')).toContain('Straßen – Kernort');
    await clerk.context().close();
    await context.close();
  }, 180_000);

  test('nothing of one town opens in the other: cases, drafts, sessions, services, people of the same login', async () => {
    const context = await device(false, false);
    const page = await context.newPage();
    const answers = answersOf('baumfaellung-beantragen', 'Firma, Nest im Baum, nach Rückfrage abgelehnt');
    // The village asks a question of its own.
    const tree = { ...answers, grundstueck: { ...(answers['grundstueck'] as JsonObject), kommune_zugang: true } };
    const { number, code } = await fileApplication(page, `${used.product.url}/beispielheim`, 'baumfaellung-beantragen', tree, false);
    await page.goto(`${used.product.url}/beispielheim/leistung/hund-anmelden`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    const draft = new URL(page.url()).pathname;
    expect(await statusOf(page, draft)).toBe(200);
    expect(await statusOf(page, draft.replace('beispielheim', 'musterstadt'))).toBe(404);
    expect(await statusOf(page, '/beispielheim/leistung/wohngeld-mietzuschuss-beantragen')).toBe(404);
    await page.goto(`${used.product.url}/beispielheim/?q=Wohngeld`);
    expect(await page.textContent('main')).toContain('Nichts gefunden');

    await page.goto(`${used.product.url}/musterstadt/status`);
    await page.fill('[name=nummer]', number);
    await page.fill('[name=code]', code);
    await page.getByRole('button', { name: 'Stand anzeigen' }).click();
    expect(await page.textContent('main')).toContain('Vorgangsnummer und Zugangscode passen nicht zusammen');

    const own = await small.login('naturschutz');
    const stranger = await large.login('naturschutz');
    expect(await own.textContent('header')).toContain('Nils Natter');
    expect(await stranger.textContent('header')).toContain('Nora Nest');
    expect(await statusOf(stranger, `/musterstadt/amt/vorgang/${number}`)).toBe(404);
    // A login of one town is none in the other.
    await stranger.goto(`${used.product.url}/beispielheim/amt/vorgang/${number}`);
    expect(await stranger.locator('[name=password]').count()).toBe(1);
    const clerk = await small.login('bauamt');
    expect(await statusOf(clerk, `/beispielheim/amt/vorgang/${number}`)).toBe(200);
    for (const someone of [own, stranger, clerk]) await someone.context().close();
    await context.close();
  }, 300_000);
});
