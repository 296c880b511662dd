import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { toLocalDate } from '../../engine/application/local-date.ts';
import { notificationInPortal } from '../../engine/deadlines/index.ts';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { expectAccessible, launchBrowser, look } from '../support/browser.ts';
import { changeCatalog, type ChangedCatalog } from '../support/changed-catalog.ts';
import { fillPage } from '../support/fill-form.ts';
import { officeSteps } from '../support/office-steps.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

const town = 'musterstadt';
const service = 'hund-anmelden';
const raw = readCatalog({ root: process.cwd() });
const answers = asScenarios(raw.services.get(service)!.scenarios!).scenarios[0]!.answers as JsonObject;
const germanDate = (iso: string): string => iso.split('-').reverse().join('.');

describeWith('Chromium', 'A citizen with an account', () => {
  let product: Product;
  let strict: { product: Product; catalog: ChangedCatalog };
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    const catalog = changeCatalog(`services/engagement-hobby/${service}/workflow.yaml`, (text) =>
      text.replace('assurance: keine', 'assurance: substanziell'),
    );
    strict = { catalog, product: await startProduct(catalog.root) };
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await strict?.product.stop();
    strict?.catalog.remove();
  });
  const office = officeSteps(() => ({ product, browser }));

  const device = ({ script = true, phone = false } = {}): Promise<BrowserContext> =>
    browser.newContext({
      javaScriptEnabled: script,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      locale: 'de-DE',
    });

  /** At the page of the test login. */
  async function identify(page: Page, name: string, level = 'Basis'): Promise<void> {
    await page.getByRole('radio', { name }).check();
    await page.getByRole('radio', { name: level, exact: false }).check();
    await page.getByRole('button', { name: 'Anmelden' }).click();
  }

  /** Fills the form from the scenario; on the page of the holder only what the login does not know. */
  async function apply(page: Page, known?: Record<string, string>): Promise<void> {
    await page.locator('form[action$="/beginnen"] button').first().click();
    for (let step = 0; step < 20 && page.url().includes('/seite/'); step++) {
      const section = /\/seite\/([^?]+)/.exec(page.url())![1]!;
      if (known && section === 'halter') {
        for (const [path, value] of Object.entries(known)) expect([path, await page.inputValue(`[name="${path}"]`)]).toEqual([path, value]);
        await page.fill('[name="halter.person.geburtsdatum"]', '24.11.1985');
        await page.fill('[name="halter.anschrift.hausnummer"]', '14');
      } else await fillPage(page, answers[section] as JsonValue, section);
      await page.locator('.aw-actions button[value=next]').click();
    }
    expect(page.url()).toContain('/pruefen');
  }

  async function send(page: Page): Promise<string> {
    await page.locator('form[action$="/absenden"] button').click();
    expect(page.url()).toMatch(/\/quittung$/);
    return (await page.locator('dd').first().textContent())!.trim();
  }

  async function decide(number: string): Promise<void> {
    const page = await office.login('steueramt');
    await office.act(page, number, 'uebernehmen');
    await office.act(page, number, 'festsetzen', { outcome: 'granted' });
    await office.act(page, number, 'versenden');
    await page.context().close();
  }

  const seesInPrintStack = async (number: string): Promise<boolean> => {
    const page = await office.login('steueramt');
    await page.goto(`${product.url}/${town}/amt/druckstapel`);
    const seen = (await page.textContent('main'))!.includes(number);
    await page.context().close();
    return seen;
  };
  /** The letter is typeset after the answer to the caseworker. */
  async function eventually(what: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      if (await what()) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('It did not happen within ten seconds');
  }
  const mails = (): string[] =>
    readdirSync(join(product.folder, 'mail'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

  for (const { script, phone } of [
    { script: true, phone: false },
    { script: false, phone: true },
  ]) {
    const size = phone ? 'phone' : 'desktop';
    test(`logs in, finds the form prefilled, sends it and gets the letter into the postbox (${script ? 'with' : 'without'} script, ${size})`, async () => {
      const context = await device({ script, phone });
      const page = await context.newPage();
      await page.goto(`${product.url}/${town}/leistung/${service}`);
      await page.getByRole('link', { name: 'Mit Anmeldung beginnen' }).first().click();
      expect(await page.textContent('header')).toContain('Test-Anmeldung – keine echte Identität');
      await expectAccessible(page, script);
      await look(page, `login-sandbox-${size}`);
      await identify(page, 'Erika Beispiel');
      expect(page.url()).toBe(`${product.url}/${town}/leistung/${service}`);
      expect(await page.textContent('header')).toContain('Erika Beispiel');
      await expectAccessible(page, script);
      await look(page, `login-done-${size}`);
      await page.goto(`${product.url}/${town}/postfach`);
      await expectAccessible(page, script);
      await look(page, `postbox-before-${size}`);

      await page.goto(`${product.url}/${town}/leistung/${service}`);
      await apply(page, {
        'halter.person.vorname': 'Erika',
        'halter.person.familienname': 'Beispiel',
        'halter.anschrift.strasse': 'Lindenweg',
        'halter.anschrift.hausnummer': '12a',
        'halter.anschrift.plz': '00000',
        'halter.anschrift.ort': 'Musterstadt',
      });
      const review = (await page.textContent('main'))!;
      expect(review).toContain('Erika');
      expect(review).toContain('14');
      expect(review).toContain('in Ihr Postfach');
      await expectAccessible(page, script);
      await look(page, `login-review-${size}`);
      const number = await send(page);
      await look(page, `login-receipt-${size}`);
      await decide(number);

      const row = page.locator('#schreiben li', { hasText: number });
      await eventually(async () => {
        await page.goto(`${product.url}/${town}/postfach`);
        return (await row.count()) === 1;
      });
      const land = (raw.tenants.get(town)!.tenant!.data as { land: string }).land;
      const legalDate = notificationInPortal(toLocalDate(new Date().toISOString()), 'ao', land).date;
      expect(await row.textContent()).toContain(germanDate(legalDate));
      await expectAccessible(page, script);
      await look(page, `postbox-letter-${size}`);
      const url = new URL((await row.locator('form').getAttribute('action'))!, page.url()).href;
      const letter = await page.request.post(url, { headers: { origin: product.url } });
      expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
      await page.reload();
      expect(await row.textContent()).toContain('Erneut herunterladen');
      await look(page, `postbox-fetched-${size}`);
      await page.goto(`${product.url}/${town}/vorgang/${number}`);
      expect(await page.textContent('#schreiben')).toContain(germanDate(legalDate));
      await expectAccessible(page, script);
      await look(page, `login-status-${size}`);

      await eventually(() => Promise.resolve(mails().some((mail) => mail.includes(number) && mail.includes('Postfach'))));
      const notice = mails().find((mail) => mail.includes(number) && mail.includes('Postfach'))!;
      expect(notice).toContain('beispiel@example.org');
      expect(notice).not.toMatch(/Bescheid|Bello|90,00|Lindenweg/);
      expect(await seesInPrintStack(number)).toBe(false);
      const clerk = await office.login('steueramt');
      await office.openCase(clerk, number);
      expect(await clerk.textContent('main')).toMatch(/abgerufen/i);
      await look(clerk, `office-fetched-${size}`);
      await clerk.context().close();

      const other = await (await device({ script })).newPage();
      await other.goto(`${product.url}/${town}/postfach`);
      await identify(other, 'Jonas Probe', 'Hoch');
      expect(other.url()).toBe(`${product.url}/${town}/postfach`);
      expect(await other.textContent('main')).not.toContain(number);
      expect((await other.request.get(url)).status()).toBe(404);
      expect((await other.request.post(url, { headers: { origin: product.url } })).status()).toBe(404);
      await other.goto(url);
      await look(other, `postbox-foreign-${size}`);
      await other.goto(`${product.url}/${town}/vorgang/${number}`);
      expect(other.url()).toContain('/status?');
      await other.context().close();

      await page.getByRole('button', { name: 'Abmelden' }).click();
      expect(page.url()).toBe(`${product.url}/${town}/`);
      expect(await page.textContent('main')).toContain('abgemeldet');
      await page.goto(`${product.url}/${town}/postfach`);
      expect(page.url()).toContain('/authorize?');
      await context.close();
    }, 180_000);
  }

  async function expectByPost(page: Page, number: string): Promise<void> {
    await decide(number);
    await eventually(() => seesInPrintStack(number));
    await page.goto(`${product.url}/${town}/postfach`);
    expect(await page.textContent('#vorgaenge')).toContain(number);
    expect(await page.textContent('#schreiben')).not.toContain(number);
    await page.context().close();
  }

  test('who refuses the postbox gets the letter by post and still sees the case', async () => {
    const page = await (await device()).newPage();
    await page.goto(`${product.url}/${town}/anmelden?weiter=/${town}/leistung/${service}`);
    await identify(page, 'Ayşe Muster');
    await apply(page);
    await page.getByLabel('nicht in mein Postfach').check();
    await expectByPost(page, await send(page));
  }, 120_000);

  test('whom nobody could tell of a letter in the postbox gets it by post', async () => {
    const page = await (await device()).newPage();
    await page.goto(`${product.url}/${town}/anmelden?weiter=/${town}/leistung/${service}`);
    await page.fill('#given_name', 'Otto');
    await page.fill('#family_name', 'Ohnemail');
    await identify(page, 'Andere Person');
    await apply(page);
    expect(await page.textContent('#absenden')).toContain('mit der Post');
    await look(page, 'login-no-email');
    await expectByPost(page, await send(page));
  }, 120_000);

  test('what was sent without login goes to the print stack and does not join an account by logging in later', async () => {
    const page = await (await device()).newPage();
    await page.goto(`${product.url}/${town}/leistung/${service}`);
    await apply(page);
    const number = await send(page);
    await decide(number);
    await eventually(() => seesInPrintStack(number));
    await page.goto(`${product.url}/${town}/postfach`);
    await identify(page, 'Erika Beispiel');
    expect(await page.textContent('main')).not.toContain(number);
    const other = await (await device()).newPage();
    await other.goto(`${product.url}/${town}/postfach`);
    await identify(other, 'Erika Beispiel');
    await other.goto(`${product.url}/${town}/vorgang/${number}`);
    expect(other.url()).toContain('/status?');
    for (const opened of [page, other]) await opened.context().close();
  }, 120_000);

  test('a login in the middle of the form takes the draft along, also to another device, changes nothing typed and renews the session', async () => {
    const context = await device();
    const page = await context.newPage();
    await page.goto(`${product.url}/${town}/leistung/${service}`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await page.fill('[name="hund.rufname"]', 'Bello');
    await page.locator('.aw-actions button[value=next]').click();
    const before = await context.cookies();
    await page.goto(`${product.url}/${town}/leistung/${service}`);
    await page.getByRole('link', { name: 'Angefangenes fortsetzen' }).first().click();
    const here = page.url();
    await page.locator('header').getByRole('link', { name: 'Anmelden' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    expect(page.url()).toBe(here);
    expect(await page.textContent('main')).toContain('Sie haben die Anmeldung abgebrochen');
    await look(page, 'login-cancelled');
    await page.locator('header').getByRole('link', { name: 'Anmelden' }).click();
    await identify(page, 'Erika Beispiel');
    expect(page.url()).toBe(here);
    await page.goto(here.replace(/seite\/.*/, 'seite/hund'));
    expect(await page.inputValue('[name="hund.rufname"]')).toBe('Bello');
    const saved = page.url().split('/seite/')[0]!;
    const other = await (await device({ phone: true })).newPage();
    await other.goto(`${product.url}/${town}/postfach`);
    await identify(other, 'Jonas Probe');
    expect(await other.locator('#entwuerfe').count()).toBe(0);
    const stolen = await other.request.post(`${saved}/fortsetzen`, { headers: { origin: product.url } });
    expect(stolen.status()).toBe(404);
    await other.getByRole('button', { name: 'Abmelden' }).click();
    await other.goto(`${product.url}/${town}/postfach`);
    await identify(other, 'Erika Beispiel');
    await expectAccessible(other);
    await look(other, 'postbox-draft');
    await other.locator(`form[action="${new URL(saved).pathname}/fortsetzen"] button`).click();
    await other.goto(`${saved}/seite/hund`);
    expect(await other.inputValue('[name="hund.rufname"]')).toBe('Bello');
    await other.context().close();
    expect((await page.goto(`${saved}/seite/hund`))!.status()).toBe(404);
    const idOf = (cookies: typeof before): string | undefined => cookies.find(({ name }) => name.startsWith('aw-citizen'))?.value;
    expect(idOf(await context.cookies())).not.toBe(idOf(before));
    await context.close();
  }, 60_000);

  test('a login leads to own pages only, and an address comes back once', async () => {
    const page = await (await device()).newPage();
    for (const foreign of ['//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example', `/${town}/amt/`, '/other/']) {
      await page.context().clearCookies();
      await page.goto(`${product.url}/${town}/anmelden?weiter=${encodeURIComponent(foreign)}`);
      await identify(page, 'Erika Beispiel');
      expect(page.url()).toBe(`${product.url}/${town}/postfach`);
    }
    await page.context().clearCookies();
    await page.goto(`${product.url}/${town}/anmelden/zurueck?code=x&state=y`);
    expect(await page.textContent('main')).toContain('abgelaufen');
    await expectAccessible(page);
    await look(page, 'login-expired');
    await page.context().close();
  }, 60_000);

  test('a service that wants a higher level says so until the level is reached', async () => {
    const context = await device();
    const page = await context.newPage();
    const start = `${strict.product.url}/${town}/leistung/${service}`;
    await page.goto(start);
    await expectAccessible(page);
    await look(page, 'login-forced-service');
    await page.locator('form[action$="/beginnen"] button').first().click();
    await expectAccessible(page);
    await look(page, 'login-needed');
    await page.getByRole('link', { name: 'Anmelden mit: Test-Anmeldung' }).click();
    await look(page, 'login-sandbox-wanted');
    expect(await page.getByRole('radio', { name: 'Substanziell' }).isChecked()).toBe(true);
    await identify(page, 'Erika Beispiel', 'Basis');
    await page.locator('form[action$="/beginnen"] button').first().click();
    expect(await page.textContent('main')).toContain('Ihre jetzige Anmeldung');
    await expectAccessible(page);
    await look(page, 'login-too-low');
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'login-too-low-phone');
    const begun = await page.request.post(`${strict.product.url}/${town}/leistung/strassenschaden-melden/beginnen`, {
      headers: { origin: strict.product.url },
    });
    expect(begun.status()).toBe(200);
    await page.getByRole('link', { name: 'Mit höherem Niveau anmelden' }).click();
    await identify(page, 'Jonas Probe', 'Hoch');
    await page.locator('form[action$="/beginnen"] button').first().click();
    expect(page.url()).toContain('/seite/');
    // Somebody else at the same browser: what the first person began is not theirs.
    expect((await page.goto(begun.url()))!.status()).toBe(404);
    await context.close();
  }, 60_000);
});
