import type { Browser, Page } from 'playwright-core';
import { enhanced, expectAccessible, launchBrowser, look, watchFaults } from '../support/browser.ts';
import { fixtureRoot } from '../support/fixture-root.ts';
import type { ChangedCatalog } from '../support/changed-catalog.ts';
import { startProduct, type Product } from '../support/product.ts';
import { describeWith } from '../support/services.ts';

/** Every kind of question, every kind of condition and the stop page, on the service `alle-felder` of the town for tests. */
describeWith('Chromium', 'Every field and condition', () => {
  let product: Product;
  let catalog: ChangedCatalog;
  let browser: Browser;
  beforeAll(async () => {
    catalog = fixtureRoot();
    product = await startProduct(catalog.root);
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    catalog?.remove();
  });

  interface Walk {
    scripts: boolean;
    width: number;
  }
  let page: Page;
  let faults: string[];
  let walk: Walk;
  const name = (text: string): string => `${text}-${walk.width}${walk.scripts ? '' : '-plain'}`;
  const open = async (given: Walk): Promise<void> => {
    walk = given;
    const context = await browser.newContext({
      viewport: { width: walk.width, height: 900 },
      locale: 'de-DE',
      javaScriptEnabled: walk.scripts,
      geolocation: { latitude: 50.58423, longitude: 8.67841 },
      permissions: ['geolocation'],
    });
    page = await context.newPage();
    faults = watchFaults(page);
    await page.goto(`${product.url}/teststadt/leistung/alle-felder`);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await ready('vorab');
  };
  const ready = async (section: string): Promise<void> => {
    await page.waitForURL(new RegExp(`/seite/${section}(\\?|#|$)`));
    if (walk.scripts) await enhanced(page);
  };
  const input = (path: string) => page.locator(`[name="${path}"]`);
  const pick = (path: string, value: string) => page.locator(`[name="${path}"][value="${value}"]`).check();
  const next = () => page.locator('.aw-actions button[value=next]').click();
  const judge = async (title: string): Promise<void> => {
    await expectAccessible(page, walk.scripts);
    await look(page, name(title));
  };

  const walks: Walk[] = [
    { scripts: true, width: 1280 },
    { scripts: true, width: 390 },
    { scripts: false, width: 1280 },
    { scripts: false, width: 390 },
  ];
  test.each(walks)(
    'from the first page to the last, %j',
    async (given) => {
      await open(given);
      await input('vorab.geburtsdatum').fill('1.2.2010');
      await pick('vorab.als', 'firma');
      await next();
      await page.waitForURL(/nicht-moeglich/);
      expect(await page.locator('main').textContent()).toContain(
        'Sie können diesen Antrag nicht stellen, weil Sie noch nicht 18 Jahre alt sind.',
      );
      await judge('stop');
      await page.getByRole('link', { name: 'Antwort ändern' }).click();
      await ready('vorab');
      // Nothing is lost: both answers stand there.
      expect(await input('vorab.geburtsdatum').inputValue()).toBe('01.02.2010');
      expect(await page.locator('[name="vorab.als"][value=firma]').isChecked()).toBe(true);
      await input('vorab.geburtsdatum').fill('1.12.2006');
      if (!walk.scripts) await next();
      await judge('vorab');
      if (walk.scripts) {
        expect(await page.locator('.aw-info').textContent()).toContain('Sie unterschreibt mit Ihnen.');
        await next();
      }
      await ready('firma');
      await input('firma.name').fill('Test GmbH');
      await input('firma.mitarbeiter').fill('60');
      await next();

      await ready('person');
      // The list must be answered: its first entry is open, and cannot be removed.
      expect(await page.locator('[name$="._id"]').count()).toBe(1);
      expect(await page.locator('button[value^="remove:"]').count()).toBe(0);
      await judge('person-empty');
      await next();
      if (!walk.scripts) await page.waitForLoadState();
      await judge('person-errors');
      await input('person.name').fill('Muster');
      await input('person.staaten.0.staat').selectOption('000');
      await input('person.telefon').fill('0049 (0)641/306-1234');
      await pick('person.anschrift.ausland', 'true');
      await input('person.anschrift.strasse').fill('Hauptstraße');
      await input('person.anschrift.ort').fill('Wien');
      if (!walk.scripts) await next();
      await input('person.anschrift.staat').selectOption({ label: 'Österreich' });
      await judge('person-filled');
      await next();

      await ready('ort');
      expect(await page.locator('datalist option').count()).toBe(6);
      await input('ort.stelle.strasse').fill('Lindenweg');
      await pick('ort.zone', 'sued');
      if (walk.scripts) {
        await page.getByRole('button', { name: 'Standort übernehmen' }).click();
        await page.waitForFunction(() => (document.getElementById('f-ort-stelle-breite') as HTMLInputElement).value === '50,58423');
      }
      await judge('ort');
      await next();

      await ready('angaben');
      await input('angaben.flaeche').fill('12,255');
      await input('angaben.auflage').fill('120');
      await input('angaben.zeitraum.von').fill('01.11.2026');
      await input('angaben.zeitraum.bis').fill('31.10.2026');
      await next();
      await page.locator('#f-angaben-zeitraum-bis-error').waitFor();
      expect(await page.locator('#error-summary li').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('höchstens 2 Nachkommastellen'), expect.stringContaining('Vielfache von 50')]),
      );
      await judge('angaben-errors');
    },
    120_000,
  );

  test('a program is refused with a problem, a form is led to the page that says why', async () => {
    await open({ scripts: true, width: 1280 });
    await input('vorab.geburtsdatum').fill('01.02.1980');
    await pick('vorab.als', 'behoerde');
    await next();
    await page.waitForURL(/nicht-moeglich/);
    const { request } = page.context();
    const draft = page.url().replace('/nicht-moeglich', '');
    const refused = await request.post(`${draft}/absenden`, { headers: { accept: 'application/json' } });
    expect(refused.status()).toBe(422);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({
      code: 'not-eligible',
      detail: 'Sie können diesen Antrag nicht stellen, weil Behörden dafür einen eigenen Weg haben.',
    });
    for (const path of ['pruefen', 'seite/person']) {
      await page.goto(`${draft}/${path}`);
      expect(page.url()).toBe(`${draft}/nicht-moeglich`);
    }
    expect(await page.getByRole('link', { name: 'Zum Testamt' }).getAttribute('href')).toBe('/teststadt/');
  }, 60_000);

  test('staff who record an application on paper are warned, and go on', async () => {
    walk = { scripts: true, width: 1280 };
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' })).newPage();
    faults = watchFaults(page);
    await page.goto(`${product.url}/teststadt/amt/`);
    await input('login').fill('amt');
    await input('password').fill('musterpasswort');
    await page.locator('main button[type=submit]').first().click();
    await page.goto(`${product.url}/teststadt/amt/erfassen?leistung=alle-felder`);
    await page.locator('[name=channel][value=paper]').check();
    await page.locator('main button[type=submit]').first().click();
    await ready('vorab');
    await input('vorab.geburtsdatum').fill('01.02.2015');
    await pick('vorab.als', 'selbst');
    await next();
    await ready('person');
    expect(await page.locator('.kern-alert--warning').textContent()).toContain('weil Sie noch nicht 18 Jahre alt sind.');
    await judge('paper-warning');
  }, 60_000);

  test('a rule is said on its page, as soon as what it reads is there', async () => {
    await open({ scripts: true, width: 1280 });
    await input('vorab.geburtsdatum').fill('01.02.2999');
    await pick('vorab.als', 'selbst');
    await next();
    await page.locator('#f-vorab-geburtsdatum-error').waitFor();
    expect(await page.locator('#f-vorab-geburtsdatum-error').textContent()).toContain('Das Geburtsdatum liegt in der Zukunft.');
    await expectAccessible(page);
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  }, 60_000);

  test('the long list is searched with the keyboard, and read out', async () => {
    await open({ scripts: true, width: 1280 });
    await input('vorab.geburtsdatum').fill('01.02.1990');
    await pick('vorab.als', 'selbst');
    await next();
    await ready('person');
    const box = page.getByRole('combobox', { name: 'Staatsangehörigkeit' });
    const value = input('person.staaten.0.staat');
    const options = page.getByRole('option');
    const active = () => page.locator(`#${CSS_ID}`).textContent();
    const CSS_ID = 'f-person-staaten-0-staat-option-0';
    await box.press('ArrowDown');
    expect(await active()).toBe('Deutschland');
    expect(await options.count()).toBeGreaterThan(190);
    await judge('combobox-open');
    await box.press('Escape');
    expect(await options.count()).toBe(0);
    await box.fill('oster');
    expect(await options.first().textContent()).toBe('Österreich');
    await page.waitForFunction(() => /Treffer/.test(document.getElementById('form-announcement')?.textContent ?? ''));
    await expectAccessible(page);
    await look(page, 'combobox-search-1280');
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('Österreich');
    expect(await value.inputValue()).toBe('151');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    // Enter chose from the list and did not send the page.
    expect(page.url()).toContain('/seite/person');
    await box.fill('Absurdistan');
    await box.press('Tab');
    expect(await box.inputValue()).toBe('Österreich');
    expect(await page.locator('#form-announcement').textContent()).toContain('„Absurdistan“ steht nicht in der Liste');
    await box.fill('');
    await box.press('Tab');
    expect(await value.inputValue()).toBe('');
    await page.locator('#f-person-staaten-0-staat-error').waitFor();
    await box.click();
    await options.getByText('Frankreich', { exact: true }).click();
    expect(await page.locator('#f-person-staaten-0-staat-error').count()).toBe(0);
    await page.locator('.aw-save-line[data-state=saved]').waitFor();
    await page.reload();
    await enhanced(page);
    expect(await box.inputValue()).toBe('Frankreich');
    expect(faults).toEqual([]);
  }, 60_000);

  test('the combobox stands where the select stood', async () => {
    await open({ scripts: true, width: 390 });
    await input('vorab.geburtsdatum').fill('01.02.1990');
    await pick('vorab.als', 'selbst');
    await next();
    await ready('person');
    const address = page.url();
    const boxes: unknown[] = [];
    for (const scripts of [true, false]) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 900 },
        locale: 'de-DE',
        javaScriptEnabled: scripts,
        storageState: await page.context().storageState(),
      });
      const other = await context.newPage();
      await other.goto(address);
      if (scripts) await enhanced(other);
      boxes.push(await other.locator('#f-person-staaten-0-staat').boundingBox());
      boxes.push(await other.locator('#f-person-telefon').boundingBox());
      await context.close();
    }
    expect(boxes.slice(0, 2)).toEqual(boxes.slice(2));
  }, 60_000);

  test.each([true, false])(
    'lists in lists, ages and sums; scripts %j',
    async (scripts) => {
      await open({ scripts, width: 1280 });
      const fill = async (section: string, answers: () => Promise<void>): Promise<void> => {
        await ready(section);
        await answers();
        await next();
      };
      await fill('vorab', async () => {
        await input('vorab.geburtsdatum').fill('01.02.1980');
        await pick('vorab.als', 'selbst');
      });
      await fill('person', async () => {
        await input('person.name').fill('Muster');
        await input('person.staaten.0.staat').selectOption('000');
        await pick('person.anschrift.ausland', 'false');
        await input('person.anschrift.strasse').fill('Lindenweg');
        await input('person.anschrift.ort').fill('Teststadt');
        if (!scripts) await next();
        await input('person.anschrift.plz').fill('00000');
      });
      await fill('ort', async () => {
        await input('ort.stelle.strasse').fill('Lindenweg');
        await pick('ort.zone', 'unbekannt');
      });
      await fill('angaben', async () => {
        await input('angaben.zeitraum.von').fill('01.11.2999');
        await input('angaben.zeitraum.bis').fill('30.11.2999');
      });
      await ready('kinder');
      expect(await input('kinder.0.vorname').count()).toBe(1);
      await input('kinder.0.vorname').fill('Kim');
      await input('kinder.0.geboren').fill('05.05.2015');
      await input('kinder.0.kosten').fill('600');
      await page.locator('button[value="add:kinder"]').click();
      await input('kinder.1.vorname').fill('Robin');
      await input('kinder.1.geboren').fill(`01.01.${new Date().getFullYear() - 1}`);
      await input('kinder.1.kosten').fill('600');
      if (!scripts) await next();
      // Only who is six has schools; the list inside the entry is open.
      expect(await input('kinder.0.schulen.0.name').count()).toBe(1);
      expect(await input('kinder.1.schulen.0.name').count()).toBe(0);
      expect(await input('kinder.1.betreuung').count()).toBe(1);
      await input('kinder.1.betreuung').fill('Oma');
      await input('kinder.0.schulen.0.name').fill('Waldschule');
      await pick('kinder.0.schulen.0.privat', 'false');
      await page.locator('button[value="add:kinder.0.schulen"]').click();
      await input('kinder.0.schulen.1.name').fill('Freie Schule');
      await pick('kinder.0.schulen.1.privat', 'true');
      if (!scripts) await next();
      await input('kinder.0.schulen.1.traeger').fill('Verein');
      expect(await input('kinder.0.schulen.0.traeger').count()).toBe(0);
      await judge('kinder');
      await page.getByRole('button', { name: 'Schule 1 entfernen' }).click();
      if (!scripts) await page.waitForLoadState();
      expect(await input('kinder.0.schulen.0.name').inputValue()).toBe('Freie Schule');
      expect(await input('kinder.0.schulen.0.traeger').inputValue()).toBe('Verein');
      await next();
      await ready('schluss');
      await input('schluss.nachweis').fill('Kontoauszug');
      await pick('schluss.geschwister', 'true');
      await judge('schluss');
      await next();
      if (!scripts) await page.waitForLoadState();
      await judge('schluss-errors');
      await input('schluss.erklaerung').check();
      await next();
      await page.waitForURL(/pruefen/);
      await judge('review');
      expect(await page.locator('main').textContent()).toContain('Verbindlich absenden');
      expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    },
    120_000,
  );
});
