import type { Browser, Page, Request } from 'playwright-core';
import { enhanced, expectAccessible, launchBrowser, look, watchFaults } from '../support/browser.ts';
import { samplePdf, samplePng } from '../support/files.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

describeWith('Chromium', 'The enhanced form', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let posts: string[];
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const begin = async (service: string): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
    page = await context.newPage();
    faults = watchFaults(page);
    await page.goto(`${product.url}/musterstadt/leistung/${service}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await enhanced(page);
    posts = [];
    page.on('request', (request: Request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname.split('/').at(-1)!));
  };
  const next = () => page.locator('.aw-actions button[value=next]').click();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const announced = () => page.locator('#form-announcement').textContent();
  const input = (path: string) => page.locator(`[name="${path}"]`);

  test('questions come and go at once, without a request and without moving the focus; what was typed comes back', async () => {
    await begin('hund-anmelden');
    const choose = (origin: string) => page.locator(`[name="hund.herkunft"][value=${origin}]`).check();
    await choose('vorbesitz');
    expect(await announced()).toBe(
      'Neue Frage: Von wem haben Sie den Hund?, Nummer der bisherigen Steuermarke, Kaufvertrag, Schutzvertrag oder Impfpass',
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('vorbesitz');
    await input('hund.vorbesitz_name').fill('Max Beispiel, 35390 Gießen');
    await expectAccessible(page);
    await choose('eigen');
    expect(await input('hund.vorbesitz_name').count()).toBe(0);
    expect(await announced()).toContain('Nicht mehr nötig: Von wem haben Sie den Hund?');
    await choose('vorbesitz');
    expect(await input('hund.vorbesitz_name').inputValue()).toBe('Max Beispiel, 35390 Gießen');
    expect(posts.filter((post) => post !== 'stand')).toEqual([]);
  }, 60_000);

  test('the words of an offer stay when the browser takes over', async () => {
    await begin('ferienspiele-buchen');
    expect(await page.locator('#f-woche-angebot-group').textContent()).toContain(
      'Waldspielplatz am Forsthaus, für 6 bis 12 Jahre, 90,00\u00a0€',
    );
  }, 60_000);

  test('a mistake is said when its field is left, and goes as soon as it is mended', async () => {
    await begin('hund-anmelden');
    const error = page.locator('#f-hund-wurfdatum-error');
    await input('hund.rasse').focus();
    await input('hund.wurfdatum').focus();
    expect(await page.locator('.kern-error').count()).toBe(0);
    await input('hund.wurfdatum').fill('32.13.2025');
    expect(await error.count()).toBe(0);
    await input('hund.rufname').focus();
    expect(await error.textContent()).toContain('TT.MM.JJJJ');
    await expectAccessible(page);
    await input('hund.wurfdatum').fill('1.4.2024');
    expect(await error.count()).toBe(0);
  }, 60_000);

  test('"Weiter" with mistakes posts nothing: they are listed at the top, with the focus and the title there', async () => {
    await begin('hund-anmelden');
    await input('hund.rufname').fill('Bello');
    await input('hund.rasse').press('Enter');
    expect(posts).toEqual([]);
    expect(await focused()).toBe('error-summary');
    expect(await page.title()).toMatch(/^Fehler: Der Hund/);
    const links = page.locator('#error-summary a');
    expect(await links.first().textContent()).toContain('Rasse oder Mischung');
    await links.first().click();
    expect(await focused()).toBe('f-hund-rasse');
    await expectAccessible(page);
    await look(page, 'enhanced-errors');
  }, 60_000);

  test('items are added and removed in place; what belongs to an item stays with it', async () => {
    await begin('baumfaellung-beantragen');
    await input('grundstueck.strasse').fill('Gartenstraße');
    await page.locator('[name="grundstueck.eigentum"][value=true]').check();
    await input('grundstueck.lageplan').setInputFiles(samplePdf);
    await next();
    await page.waitForURL(/\/baeume/);
    await enhanced(page);
    posts = [];
    const add = page.locator('#f-baeume-add');
    await add.click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('baeume.0.nummer');
    expect(await announced()).toBe('Baum 1 hinzugefügt');
    await add.click();
    await input('baeume.1.nummer').fill('7');
    await page.locator('[name="baeume.1.grund"][value=gefahr]').check();
    await input('baeume.1.foto').setInputFiles(samplePng);
    await page.locator('.aw-file', { hasText: 'foto.png' }).locator('button', { hasText: 'Entfernen' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Baum 1 entfernen' }).click();
    expect(await focused()).toBe('f-baeume-0');
    expect(await announced()).toBe('Baum 1 entfernt');
    expect(await input('baeume.0.nummer').inputValue()).toBe('7');
    expect(await input('baeume.0.schaden').count()).toBe(1);
    expect(await page.locator('.aw-file').count()).toBe(1);
    expect(posts.filter((post) => post !== 'stand' && post !== 'upload')).toEqual([]);
    // As the server has it: what is there after a while is there after a reload.
    await page.locator('.aw-save-line[data-state=saved]').waitFor();
    await page.waitForResponse(/\/stand$/);
    await page.reload();
    expect(await input('baeume.0.nummer').inputValue()).toBe('7');
    expect(await input('baeume.1.nummer').count()).toBe(0);
    expect(await page.locator('.aw-file').count()).toBe(1);
    expect(await page.locator('.kern-error').count()).toBe(0);
  }, 60_000);

  test('files are checked before they are sent, then uploaded at once, replaced and removed', async () => {
    await begin('strassenschaden-melden');
    const files = input('schaden.fotos');
    const error = page.locator('#f-schaden-fotos-error');
    await files.setInputFiles(samplePdf);
    expect(await error.textContent()).toContain('„nachweis.pdf“: Diese Art von Datei können wir nicht annehmen. Möglich sind: JPG, PNG.');
    expect(await announced()).toContain('nachweis.pdf');
    await files.setInputFiles({ name: 'riesig.png', mimeType: 'image/png', buffer: Buffer.alloc(10_000_001) });
    expect(await error.textContent()).toContain('zu groß');
    expect(posts).toEqual([]);
    await expectAccessible(page);
    await files.setInputFiles({ name: 'verkleidet.png', mimeType: 'image/png', buffer: samplePdf.buffer });
    await page.waitForResponse(/\/upload$/);
    await page.locator('#f-schaden-fotos-error', { hasText: 'verkleidet.png' }).waitFor();
    faults.length = 0;
    await files.setInputFiles([samplePng, { ...samplePng, name: 'zweites.png' }]);
    const rows = page.locator('.aw-file', { has: page.locator('img') });
    await rows.nth(1).waitFor();
    expect(await error.count()).toBe(0);
    await expectAccessible(page);
    await look(page, 'enhanced-files');
    await files.focus();
    await files.setInputFiles({ ...samplePng, name: 'drittes.png' });
    await rows.nth(2).waitFor();
    // The field is full and its input gone: the focus is not lost.
    expect(await files.count()).toBe(0);
    expect(await focused()).toBe('f-schaden-fotos');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Entfernen drittes.png' }).click();
    await files.waitFor();
    const picker = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ersetzen foto.png' }).click();
    await (await picker).setFiles({ ...samplePng, name: 'besser.png' });
    await rows.filter({ hasText: 'besser.png' }).waitFor();
    expect(await rows.allTextContents()).toEqual([expect.stringContaining('besser.png'), expect.stringContaining('zweites.png')]);
    await page.getByRole('button', { name: 'Entfernen zweites.png' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.aw-file').length === 1);
    await page.reload();
    expect(await page.locator('.aw-file').allTextContents()).toEqual([expect.stringContaining('besser.png')]);
  }, 60_000);

  test('without a connection the page says so, keeps what was typed and saves it later', async () => {
    await begin('hund-anmelden');
    await page.context().setOffline(true);
    await input('hund.rufname').fill('Bello');
    await page.locator('.aw-save-line[data-state=offline]').waitFor();
    expect(await announced()).toContain('Nicht gespeichert: keine Verbindung');
    await expectAccessible(page);
    await next();
    expect(page.url()).toContain('/seite/hund');
    expect(await input('hund.rufname').inputValue()).toBe('Bello');
    faults.length = 0;
    await page.context().setOffline(false);
    await page.locator('.aw-save-line[data-state=saved]').waitFor();
    expect(await page.locator('.aw-save-line').textContent()).toMatch(/^Gespeichert um \d\d:\d\d Uhr$/);
    await page.reload();
    expect(await input('hund.rufname').inputValue()).toBe('Bello');
    expect(await page.locator('.kern-error').count()).toBe(0);
  }, 60_000);

  test('when the validator cannot be loaded, the form stays a plain post', async () => {
    const context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
    faults = [];
    await context.route(/\/assets\/validators\//, (route) => route.abort());
    await page.goto(`${product.url}/musterstadt/leistung/hund-anmelden`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await input('hund.rufname').fill('Bello');
    await next();
    await page.waitForLoadState();
    expect(await page.title()).toMatch(/^Fehler: /);
    expect(await input('hund.rufname').inputValue()).toBe('Bello');
  }, 60_000);
});
