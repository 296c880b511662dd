import type { Page } from 'playwright-core';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { asScenarios, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { expectAccessible, look } from '../support/browser.ts';
import { fileApplication } from '../support/file-application.ts';
import { officeSteps } from '../support/office-steps.ts';
import { describeWith } from '../support/services.ts';
import { useProduct } from '../support/use-product.ts';

const town = 'musterstadt';
const raw = readCatalog({ root: process.cwd() });

describeWith('Chromium', 'The office, from the queue to the letter', () => {
  const used = useProduct();

  const device = async (): Promise<Page> =>
    (await used.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' })).newPage();

  /** A citizen files the first complete scenario of a service and pays where a fee is due. */
  async function file(service: string): Promise<string> {
    const page = await device();
    const answers = asScenarios(raw.services.get(service)!.scenarios!).scenarios.find((scenario) => !scenario.expect.issues?.length)!
      .answers as JsonObject;
    const { number } = await fileApplication(page, `${used.product.url}/${town}`, service, answers, true);
    await page.context().close();
    return number;
  }

  const { login, openCase, act } = officeSteps(() => used);

  test('a dog is assessed, the letter is printed and counts as notified on the fourth day', async () => {
    const number = await file('hund-anmelden');
    const page = await login('steueramt');
    await look(page, 'office-queue');
    expect(await page.textContent('main')).toContain(number);
    await act(page, number, 'uebernehmen');
    await look(page, 'office-case');
    await act(page, number, 'festsetzen', { outcome: 'granted' });
    await look(page, 'office-case-prepared');
    await act(page, number, 'versenden');
    await openCase(page, number);
    await look(page, 'office-case-decided');
    expect(await page.textContent('main')).toContain('Beschieden');
    await page.goto(`${used.product.url}/${town}/amt/druckstapel`);
    await expectAccessible(page);
    await look(page, 'office-print-stack');
    expect(await page.textContent('main')).toContain(number);
    await page.context().close();
  }, 120_000);

  test('a tree needs another unit and a second person; nobody approves what they prepared', async () => {
    const number = await file('baumfaellung-beantragen');
    const clerk = await login('umweltamt');
    await act(clerk, number, 'uebernehmen');
    await act(clerk, number, 'beteiligen', { unit: 'stadtplanung', question: 'Ist die Fällung für den Bau nötig?' });
    const other = await login('stadtplanung');
    await act(other, number, 'stellung-nehmen', { text: 'Ja, der Bauantrag liegt vor.' });
    await act(clerk, number, 'vorbereiten', {
      outcome: 'granted',
      reasons: 'Der Baum steht dem Bau im Weg.',
      conditions: 'Es sind zwei Ersatzbäume zu pflanzen.',
      'fee-baumfaellung': '45,00',
      'fee-reason-baumfaellung': 'Ein Ortstermin von einer Stunde.',
    });
    const own = await clerk.request.post(`${used.product.url}/${town}/amt/vorgang/${number}/aktion/freigeben`, {
      form: { version: '99' },
      headers: { origin: used.product.url },
    });
    expect(own.status()).toBeGreaterThanOrEqual(400);
    const chief = await login('umweltamt-leitung');
    await act(chief, number, 'freigeben');
    await act(clerk, number, 'versenden');
    await openCase(clerk, number);
    expect(await clerk.textContent('main')).toContain('Beschieden');
    for (const page of [clerk, other, chief]) await page.context().close();
  }, 180_000);

  test('a certificate waits for the payment, a question pauses the clock, a stranger sees nothing', async () => {
    const number = await file('geburtsurkunde-beantragen');
    const page = await login('standesamt');
    await act(page, number, 'uebernehmen');
    await act(page, number, 'rueckfragen', { text: 'Bitte senden Sie uns die Rückseite des Ausweises.' });
    await openCase(page, number);
    expect(await page.textContent('main')).toContain('angehalten');
    const stranger = await login('tiefbauamt');
    const seen = await stranger.goto(`${used.product.url}/${town}/amt/vorgang/${number}`);
    expect(seen!.status()).toBe(404);
    await page.context().close();
    await stranger.context().close();
  }, 120_000);
});
