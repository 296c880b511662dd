import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { enhanced, expectAccessible, launchBrowser, look, watchFaults } from '../support/browser.ts';
import { fillForm } from '../support/file-application.ts';
import { samplePdf } from '../support/files.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

const service = 'hund-anmelden';
const raw = readCatalog({ root: process.cwd() });
const answers = asScenarios(raw.services.get(service)!.scenarios!).scenarios[0]!.answers as JsonObject;

describeWith('Chromium', 'A form that people finish', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct(process.cwd(), { CITIZEN_SESSION_MINUTES: '0.5' });
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const town = (): string => `${product.url}/musterstadt`;
  const device = ({ script = true, phone = false } = {}): Promise<BrowserContext> =>
    browser.newContext({
      javaScriptEnabled: script,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      locale: 'de-DE',
    });
  const begin = async (page: Page, script: boolean): Promise<void> => {
    await page.goto(`${town()}/leistung/${service}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    if (script) await enhanced(page);
  };
  /** The newest mail to that address. */
  const linkTo = async (page: Page, address: string): Promise<string> => {
    for (let round = 0; round < 40; round++) {
      const mails = await (await page.request.get(`${product.url}/postausgang`)).text();
      const mail = mails.split('<article>').find((text) => text.includes(address));
      const link = mail && /http:\/\/localhost:\d+\/musterstadt\/weiter\/[\w-]+/.exec(mail)?.[0];
      if (link) return link;
      await page.waitForTimeout(250);
    }
    throw new Error('No mail came');
  };

  for (const { script, phone } of [
    { script: false, phone: false },
    { script: true, phone: true },
  ]) {
    const name = script ? 'with script on a phone' : 'without script';
    test(`saved, and gone on with in another browser by the mailed link (${name})`, async () => {
      const address = `wer-${script}@beispiel.de`;
      const first = await (await device({ script, phone })).newPage();
      const faults = script ? watchFaults(first) : [];
      await begin(first, script);
      await first.fill('[name="hund.rufname"]', 'Bello');
      await first.getByRole('button', { name: 'Speichern und später weitermachen' }).click();
      expect(first.url()).toMatch(/\/spaeter$/);
      await expectAccessible(first, script);
      await look(first, `later-${script}`);
      await first.fill('[name=email]', 'falsch');
      await first.getByRole('button', { name: 'Link schicken' }).click();
      expect(await first.textContent('#email-error')).toContain('gültige E-Mail-Adresse');
      await expectAccessible(first, script);
      await first.fill('[name=email]', address);
      await first.getByRole('button', { name: 'Link schicken' }).click();
      expect(await first.textContent('main')).toContain(`Wir haben den Link an ${address} geschickt`);
      await expectAccessible(first, script);

      const link = await linkTo(first, address);
      // A mail scanner fetches it, more than once, and nothing happens.
      for (let look = 0; look < 2; look++) expect((await fetch(link)).status).toBe(200);
      await first.getByRole('link', { name: 'Jetzt weitermachen' }).click();
      expect(first.url()).toContain('/seite/hund');

      const second = await (await device({ script, phone })).newPage();
      await second.goto(link);
      await expectAccessible(second, script);
      await look(second, `link-${script}`);
      await second.getByRole('button', { name: 'Weitermachen' }).click();
      expect(await second.inputValue('[name="hund.rufname"]')).toBe('Bello');
      await first.reload();
      expect(await first.textContent('main')).toContain('in einem anderen Browser');
      expect(faults.filter((fault) => !/status of (404|422)/.test(fault))).toEqual([]);
      await first.context().close();
      await second.context().close();
    }, 90_000);

    test(`one list: go on, delete, and no second form by accident (${name})`, async () => {
      const page = await (await device({ script, phone })).newPage();
      await page.goto(`${town()}/entwuerfe`);
      expect(await page.textContent('main')).toContain('nichts angefangen');
      await expectAccessible(page, script);
      expect(await page.locator('nav a', { hasText: 'Meine Entwürfe' }).count()).toBe(0);
      await begin(page, script);
      const untouched = page.url();
      await begin(page, script);
      expect(page.url()).toBe(untouched);
      await page.fill('[name="hund.rufname"]', 'Bello');
      await page.getByRole('button', { name: 'Speichern und später weitermachen' }).click();
      await page.goto(`${town()}/`);
      await page.locator('nav a', { hasText: 'Meine Entwürfe' }).click();
      await expectAccessible(page, script);
      await look(page, `drafts-${script}`);
      await page.getByRole('button', { name: 'Weiter bearbeiten' }).click();
      expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello');

      // As from a page that was open before the draft was begun.
      await page.goto(`${town()}/leistung/${service}`);
      await page.request.post(`${town()}/leistung/${service}/beginnen`, { headers: { origin: product.url } });
      const offered = await page.request.post(`${town()}/leistung/${service}/beginnen`, { headers: { origin: product.url } });
      expect(await offered.text()).toContain('Das haben Sie schon angefangen');
      await page.getByRole('button', { name: 'Neu beginnen' }).first().click();
      expect(await page.inputValue('[name="hund.rufname"]')).toBe('');
      await page.goto(`${town()}/entwuerfe`);
      expect(await page.locator('.aw-letter-entry').count()).toBe(2);
      for (const left of [1, 0]) {
        await page.locator('.aw-letter-entry a', { hasText: 'Löschen' }).first().click();
        await expectAccessible(page, script);
        await page.getByRole('button', { name: 'Ja, Entwurf löschen' }).click();
        expect(await page.locator('.aw-letter-entry').count()).toBe(left);
      }
      expect(await page.locator('nav a', { hasText: 'Meine Entwürfe' }).count()).toBe(0);
      await page.context().close();
    }, 90_000);
  }

  /** At the page of the test login. */
  const identify = async (page: Page): Promise<void> => {
    await page.getByRole('radio', { name: 'Erika' }).check();
    await page.getByRole('radio', { name: 'Basis', exact: false }).check();
    await page.getByRole('button', { name: 'Anmelden' }).click();
  };

  test('before a login ends it is said, one button keeps it; after its end nothing typed is lost', async () => {
    const page = await (await device({ phone: true })).newPage();
    await page.goto(`${town()}/anmelden?weiter=${encodeURIComponent(`/musterstadt/leistung/${service}`)}`);
    await identify(page);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await enhanced(page);
    const ending = page.locator('#login-ending');
    await ending.waitFor({ timeout: 28_000 });
    expect(await ending.textContent()).toContain('Ihre Anmeldung endet in einer Minute');
    await expectAccessible(page);
    await look(page, 'login-ending');
    await ending.getByRole('button', { name: 'Angemeldet bleiben' }).click();
    await ending.waitFor({ state: 'detached' });
    expect(await page.locator('#form-announcement').textContent()).toContain('Sie bleiben angemeldet');
    await page.locator('#login-ending', { hasText: 'abgelaufen' }).waitFor({ timeout: 40_000 });
    await page.waitForTimeout(1500);
    await page.fill('[name="hund.rufname"]', 'Bello');
    await page.locator('.aw-save-line[data-state=refused]').waitFor();
    expect(await page.locator('.aw-save-line').textContent()).toContain('Ihre Anmeldung ist abgelaufen');
    await expectAccessible(page);
    await look(page, 'login-ended');
    await page.getByRole('button', { name: 'Wieder anmelden' }).click();
    expect(await page.textContent('main')).toContain('auch was Sie zuletzt eingegeben haben');
    await expectAccessible(page);
    await look(page, 'login-ended-page');
    await page.locator('main a', { hasText: 'Anmelden' }).click();
    await identify(page);
    expect(page.url()).toContain('/seite/hund');
    expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello');
    await page.context().close();
  }, 150_000);

  test('sent once, however often it is pressed; then the copy, the check and all data', async () => {
    const page = await (await device()).newPage();
    await begin(page, true);
    await fillForm(page, answers, 'once', true);
    expect(await page.textContent('#absenden')).toContain('rechtlich verbindliche Erklärung');
    const review = page.url();
    const posts: string[] = [];
    page.on('request', (request) => request.url().endsWith('/absenden') && posts.push(request.method()));
    await page.locator('form[action$="/absenden"] button').dblclick();
    await page.waitForURL(/\/quittung$/);
    const receipt = page.url();
    await page.reload();
    expect(page.url()).toBe(receipt);
    await page.goBack();
    await page.goto(review);
    expect(page.url()).toBe(receipt);
    const again = await page.request.post(review.replace('/pruefen', '/absenden'), {
      form: { schluessel: 'x' },
      headers: { origin: product.url },
      maxRedirects: 0,
    });
    expect(new URL(again.headers()['location']!, receipt).href).toBe(receipt);
    const number = (await page.locator('dd').first().textContent())!.trim();
    expect(number).toMatch(/-000001$/);
    await page.goto(`${town()}/entwuerfe`);
    expect(await page.locator('.aw-letter-entry').count()).toBe(0);

    await page.goto(`${town()}/vorgang/${number}`);
    await expectAccessible(page);
    await look(page, 'status-data');
    expect(await page.textContent('#daten')).toContain('Solange der Vorgang läuft');
    const archive = (await (await page.request.get(`${town()}/vorgang/${number}/daten.zip`)).body()).toString('utf8');
    expect(archive.startsWith('PK')).toBe(true);
    const checkValue = /"checkValue": "([0-9a-f]{64})"/.exec(archive)![1]!;

    // Somebody without any session has it checked.
    const other = await (await device({ script: false, phone: true })).newPage();
    await other.goto(`${town()}/`);
    await other.getByRole('link', { name: 'Schreiben prüfen' }).click();
    await other.fill('[name=nummer]', number);
    await other.fill('[name=pruefwert]', checkValue.match(/.{8}/g)!.join(' '));
    await other.getByRole('button', { name: 'Prüfwert prüfen' }).click();
    expect(await other.textContent('#ergebnis')).toContain('lückenlos und unverändert');
    await other.fill(
      '[name=pruefwert]',
      checkValue.replace(/./, (digit) => (digit === '0' ? '1' : '0')),
    );
    await other.getByRole('button', { name: 'Prüfwert prüfen' }).click();
    expect(await other.textContent('#ergebnis')).toContain('passen nicht zusammen');
    await other.setInputFiles('[name=datei]', samplePdf);
    await other.getByRole('button', { name: 'Schreiben prüfen' }).click();
    expect(await other.textContent('#ergebnis')).toContain('kennen wir nicht');
    await other.context().close();

    await page.goto(`${town()}/pruefen`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Prüfwert prüfen' }).click();
    expect(await page.textContent('#nummer-error')).toContain('Vorgangsnummer');
    await expectAccessible(page);
    await look(page, 'verify');
    await page.context().close();
  }, 120_000);
});
