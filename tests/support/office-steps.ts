import type { Browser, Page } from 'playwright-core';
import { expectAccessible, look } from './browser.ts';
import type { Product } from './product.ts';

const password = 'musterpasswort';

/** What caseworkers do in journeys; every page on the way is judged by axe. */
export interface Device {
  script: boolean;
  phone: boolean;
}

export function officeSteps(
  at: () => { product: Product; browser: Browser },
  device: Device = { script: true, phone: false },
  town = 'musterstadt',
) {
  const office = (): string => `${at().product.url}/${town}/amt`;
  const judge = (page: Page): Promise<void> => expectAccessible(page, device.script);

  async function login(name: string): Promise<Page> {
    const viewport = device.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
    const context = await at().browser.newContext({ javaScriptEnabled: device.script, viewport, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(`${office()}/`);
    await judge(page);
    await page.fill('[name=login]', name);
    await page.fill('[name=password]', password);
    await page.locator('main button[type=submit]').first().click();
    await judge(page);
    return page;
  }

  async function openCase(page: Page, number: string): Promise<void> {
    await page.goto(`${office()}/vorgang/${number}`);
    await judge(page);
  }

  /**
   * Opens the form of an action, fills it and sends it; one-click actions are just clicked. What the step demands and `input` does not name
   * is filled as a person would.
   * @returns what was sent, by field name
   */
  async function act(page: Page, number: string, action: string, input: Record<string, string> = {}): Promise<Record<string, string>> {
    await openCase(page, number);
    const address = `/${town}/amt/vorgang/${number}/aktion/${action}`;
    const direct = page.locator(`form[action="${address}"] button[type=submit]`);
    const sent = (await direct.count()) > 0 ? await direct.first().click() : await fillAction(page, address, action, input);
    expect(await page.locator('.kern-alert--danger').allTextContents()).toEqual([]);
    expect(page.url()).toContain(`/vorgang/${number}`);
    return sent ?? {};
  }

  async function fillAction(page: Page, address: string, action: string, input: Record<string, string>): Promise<Record<string, string>> {
    await page.goto(`${at().product.url}${address}`);
    await judge(page);
    await look(page, `office-${action}`);
    const sent: Record<string, string> = {};
    for (const [name, value] of Object.entries(input)) {
      await fillOfficeField(page, name, value);
      sent[name] = value;
    }
    Object.assign(sent, await fillDemanded(page, address, new Set(Object.keys(input))));
    await page.locator(`form[action^="${address}"] button[type=submit]`).first().click();
    return sent;
  }

  async function isOffered(page: Page, number: string, action: string): Promise<boolean> {
    await openCase(page, number);
    return (await page.locator(`[href$="/aktion/${action}"], form[action$="/aktion/${action}"]`).count()) > 0;
  }

  return { login, openCase, act, isOffered };
}

async function fillOfficeField(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`main [name="${name}"]`);
  const kind = await field
    .first()
    .evaluate((element) => (element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement ? element.type : 'text'));
  if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
  else if (kind === 'select') await field.selectOption(value);
  else await field.fill(value);
}

/** Texts that are still empty get a sentence, fees their lowest amount, lists their first entry. Returns what stands there now. */
async function fillDemanded(page: Page, address: string, done: Set<string>): Promise<Record<string, string>> {
  const form = page.locator(`form[action^="${address}"]`);
  const found = await form.locator('textarea, select, input:not([type=hidden]):not([type=file])').evaluateAll((elements) =>
    (elements as (HTMLInputElement | HTMLSelectElement)[]).map((element) => ({
      name: element.name,
      type: element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLTextAreaElement ? 'textarea' : element.type,
      value: element.value,
      first: element instanceof HTMLSelectElement ? [...element.options].find((option) => option.value !== '')?.value : undefined,
      hint: document.getElementById(`${element.id}-hint`)?.textContent ?? '',
      label: element.labels?.[0]?.textContent ?? '',
    })),
  );
  const sent: Record<string, string> = {};
  for (const { name, type, value, first, hint, label } of found) {
    if (done.has(name) || type === 'radio' || type === 'checkbox' || label.includes('(freiwillig)')) continue;
    const lowest = /(\d[\d.]*,\d{2})/.exec(hint)?.[1];
    const day = hint.includes('TT.MM.JJJJ') ? '31.12.2030' : undefined;
    const recorded = name.startsWith('record-') ? (day ?? 'Muster') : undefined;
    const texts: Record<string, string | undefined> = { select: first, textarea: 'Das ist geprüft und in Ordnung.' };
    const wanted = value !== '' ? value : (texts[type] ?? lowest ?? recorded);
    if (wanted === undefined) continue;
    sent[name] = wanted;
    if (value === '') await fillOfficeField(page, name, wanted);
  }
  return sent;
}
