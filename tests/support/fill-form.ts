import type { Page } from 'playwright-core';
import type { JsonValue } from '../../engine/definition/bundle.ts';
import { toTemplatePath } from '../../engine/rules/paths.ts';
import { samplePdf, samplePng } from './files.ts';

/**
 * Fills the visible fields of a page from a scenario's answers, the German way; file values upload a sample.
 * @param money template paths of fields whose value is stored in cents and typed in euros
 */
export async function fillPage(page: Page, value: JsonValue, path: string, money: ReadonlySet<string> = new Set()): Promise<void> {
  if (Array.isArray(value)) {
    if (isUpload(value)) return uploadSample(page, path);
    if (value.every((item) => typeof item === 'string')) return tick(page, path, value);
    for (const [index, item] of value.entries()) {
      if ((await page.locator(`input[name="${path}.${index}._id"]`).count()) === 0) if (!(await addItem(page, path))) return;
      await fillPage(page, item, `${path}.${index}`, money);
    }
    return;
  }
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) await fillPage(page, inner, `${path}.${key}`, money);
    return;
  }
  const inEuros = typeof value === 'number' && money.has(toTemplatePath(path));
  await fillField(page, path, inEuros ? value / 100 : value);
}

async function uploadSample(page: Page, path: string): Promise<void> {
  const input = page.locator(`input[type=file][name="${path}"]`);
  if ((await input.count()) === 0) return;
  const accept = (await input.getAttribute('accept')) ?? '';
  await input.setInputFiles(accept.includes('.pdf') ? samplePdf : samplePng);
}

/** Adds an entry; false where the list is not shown yet. */
async function addItem(page: Page, path: string): Promise<boolean> {
  const button = page.locator(`button[value="add:${path}"]`);
  if ((await button.count()) === 0) return false;
  await button.click();
  return true;
}

/** Ticks the options of a choice of several. */
async function tick(page: Page, path: string, options: string[]): Promise<void> {
  for (const option of options) {
    const box = page.locator(`input[type=checkbox][name="${path}"][value="${option}"]`);
    if ((await box.count()) > 0) await box.check();
  }
}

/** A stored value as somebody types it. */
export const german = (value: string | number | boolean | null): string => {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').reverse().join('.') : text;
};

export const isUpload = (value: JsonValue[]): boolean =>
  value[0] !== null && typeof value[0] === 'object' && !Array.isArray(value[0]) && 'datei' in value[0];

/** A field that its condition does not show yet is left for the next round. */
async function fillField(page: Page, path: string, value: string | number | boolean | null): Promise<void> {
  const inputs = page.locator(`[name="${path}"]`);
  if ((await inputs.count()) === 0) return;
  const kind = await inputs
    .first()
    .evaluate((element) => (element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement ? element.type : 'text'));
  if (kind === 'radio') await page.locator(`[name="${path}"][value="${String(value)}"]`).check();
  else if (kind === 'checkbox') await inputs.first().check();
  else if (kind === 'select') await inputs.selectOption(String(value));
  else await inputs.fill(german(value));
}
