import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectAccessible, look } from '../support/browser.ts';
import { fileApplication } from '../support/file-application.ts';
import { fixtureRoot } from '../support/fixture-root.ts';
import { officeSteps } from '../support/office-steps.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

const town = 'zweitstadt';
const answers = { person: { name: 'Muster', email: 'm@beispiel.de', strasse: 'Weg 1', plz: '00000', ort: 'Zweitstadt' } };

describeWith('Chromium', 'What a town does not decide itself', () => {
  const used = useProduct(fixtureRoot);

  for (const device of [
    { script: false, phone: false },
    { script: true, phone: true },
  ]) {
    const how = `${device.script ? 'with' : 'without'} script`;
    const newPage = async (): Promise<Page> =>
      (
        await used.browser.newContext({
          javaScriptEnabled: device.script,
          viewport: device.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
          locale: 'de-DE',
        })
      ).newPage();
    const name = (text: string): string => `elsewhere-${text}-${device.phone ? 'phone' : 'desktop'}`;

    test(`an application is taken, handed over, and the person knows to whom (${how})`, async () => {
      const page = await newPage();
      await page.goto(`${used.product.url}/${town}/leistung/leistung-beantragen`);
      await expectAccessible(page, device.script);
      await look(page, name('service'));
      expect(await page.textContent('main')).toContain('Darüber entscheidet: Der Kreisausschuss des Testkreises.');
      const { number, code } = await fileApplication(page, `${used.product.url}/${town}`, 'leistung-beantragen', answers, device.script);
      await look(page, name('receipt'));
      expect(await page.textContent('main')).toContain('Danach geben wir Ihren Antrag weiter');
      expect(code).not.toBe('');

      const { login, act, openCase } = officeSteps(() => used, device, town);
      const clerk = await login('annahme');
      await act(clerk, number, 'uebernehmen');
      await act(clerk, number, 'rueckfragen', { text: 'Bitte senden Sie den Mietvertrag.', due: '31.12.2030' });
      await act(clerk, number, 'beantworten', { text: 'Der Mietvertrag kam mit der Post.' });
      await act(clerk, number, 'vollstaendigkeit-feststellen', { text: 'Alles ist da.' });
      await openCase(clerk, number);
      await look(clerk, name('case'));
      const pdf = await clerk.context().request.get(`${used.product.url}/${town}/amt/vorgang/${number}/antrag.pdf`);
      expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      await act(clerk, number, 'weitergeben');
      await openCase(clerk, number);
      const case_ = await clerk.textContent('main');
      expect(case_).toContain('An zuständige Behörde abgegeben');
      expect(case_).toContain('Ihr Antrag liegt bei der zuständigen Behörde');
      await look(clerk, name('handed-over'));

      await page.goto(`${used.product.url}/${town}/vorgang/${number}`);
      await expectAccessible(page, device.script);
      await look(page, name('status'));
      expect(await page.textContent('main')).toContain('Empfänger: Der Kreisausschuss des Testkreises.');
      const mails = readMails(join(used.product.folder, 'mail')).filter((mail) => mail.includes(number));
      expect(mails.some((mail) => mail.includes('kreis@testkreis.example') && mail.includes('Abgabe eines Antrags'))).toBe(true);
      await Promise.all([page.context().close(), clerk.context().close()]);
    }, 240_000);

    test(`a service of another authority is found and explained, and nothing can be sent (${how})`, async () => {
      const page = await newPage();
      await page.goto(`${used.product.url}/${town}/?q=gewerbe`);
      await expectAccessible(page, device.script);
      await page.locator(`a[href="/${town}/leistung/gewerbe-anzeigen"]`).first().click();
      await expectAccessible(page, device.script);
      await look(page, name('inform'));
      const text = await page.textContent('main');
      for (const part of ['Diesen Antrag stellen Sie nicht bei uns', 'Der Kreisausschuss des Testkreises', '0000 4711', 'Dienstag'])
        expect(text).toContain(part);
      expect(await page.locator('form[action$="/beginnen"]').count()).toBe(0);
      expect(await page.locator('a[href="https://testkreis.example/gewerbe"]').count()).toBe(1);
      const begun = await page.context().request.post(`${used.product.url}/${town}/leistung/gewerbe-anzeigen/beginnen`, {
        headers: { origin: used.product.url },
      });
      expect(begun.status()).toBe(409);
      expect(await begun.text()).toContain('Das nehmen wir hier nicht an.');
      await page.context().close();
    }, 120_000);
  }
});

const readMails = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
