import type { Page } from 'playwright-core';
import type { JsonValue } from '../../engine/definition/bundle.ts';
import { toTemplatePath } from '../../engine/rules/paths.ts';
import { samplePdf, samplePng } from './files.ts';
import { german, isUpload } from './fill-form.ts';

/** More than any page has to step over. */
const mostSteps = 400;

/** Whoever uses nothing but the keyboard: reaches everything by the tabulator and works it with the keys people know. */
export class KeyboardUser {
  readonly #page: Page;
  readonly #money: ReadonlySet<string>;

  /** @param money template paths of fields whose value is stored in cents and typed in euros */
  constructor(page: Page, money: ReadonlySet<string> = new Set()) {
    this.#page = page;
    this.#money = money;
  }

  /**
   * Steps on until what has the focus is meant.
   * @throws Error when the tabulator never comes there
   */
  async reach(selector: string): Promise<void> {
    for (let step = 0; step < mostSteps; step++) {
      if (await this.#page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached by the keyboard`);
  }

  /** Reaches a button or link and presses it. */
  async press(selector: string): Promise<void> {
    await this.reach(selector);
    await this.#page.keyboard.press('Enter');
  }

  /** Fills the visible fields of a page from a scenario's answers. */
  async fill(value: JsonValue, path: string): Promise<void> {
    if (Array.isArray(value)) return this.#fillList(value, path);
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) await this.fill(inner, `${path}.${key}`);
      return;
    }
    const inEuros = typeof value === 'number' && this.#money.has(toTemplatePath(path));
    await this.#fillField(path, inEuros ? value / 100 : value);
  }

  async #fillList(value: JsonValue[], path: string): Promise<void> {
    if (isUpload(value)) return this.#upload(path);
    if (value.every((item) => typeof item === 'string')) {
      for (const option of value) {
        const box = `input[type=checkbox][name="${path}"][value="${option}"]`;
        if ((await this.#page.locator(box).count()) === 0) continue;
        await this.reach(box);
        if (!(await this.#page.locator(box).isChecked())) await this.#page.keyboard.press('Space');
      }
      return;
    }
    for (const [index, item] of value.entries()) {
      const entry = this.#page.locator(`input[name="${path}.${index}._id"]`);
      if ((await entry.count()) === 0) {
        const add = `button[value="add:${path}"]`;
        if ((await this.#page.locator(add).count()) === 0) return;
        await this.press(add);
        await entry.waitFor({ state: 'attached' });
      }
      await this.fill(item, `${path}.${index}`);
    }
  }

  async #upload(path: string): Promise<void> {
    const input = `input[type=file][name="${path}"]`;
    if ((await this.#page.locator(input).count()) === 0) return;
    await this.reach(input);
    const accept = (await this.#page.locator(input).getAttribute('accept')) ?? '';
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.keyboard.press('Space');
    await (await chooser).setFiles(accept.includes('.pdf') ? samplePdf : samplePng);
  }

  async #fillField(path: string, value: string | number | boolean | null): Promise<void> {
    const inputs = this.#page.locator(`[name="${path}"]`);
    if ((await inputs.count()) === 0) return;
    const kind = await inputs.first().evaluate((element) => {
      if (element instanceof HTMLSelectElement) return element.tabIndex < 0 ? 'combobox' : 'select';
      return element instanceof HTMLInputElement ? element.type : 'text';
    });
    if (kind === 'radio') return this.#chooseRadio(path, String(value));
    if (kind === 'checkbox') {
      await this.reach(`[name="${path}"]`);
      if (!(await inputs.first().isChecked())) await this.#page.keyboard.press('Space');
      return;
    }
    if (kind === 'select') return this.#chooseOption(path, String(value));
    if (kind === 'combobox') return this.#chooseInCombobox(path, String(value));
    await this.reach(`[name="${path}"]`);
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(german(value));
  }

  /** The tabulator comes to one radio button of a group; the arrows go on from there. */
  async #chooseRadio(path: string, value: string): Promise<void> {
    await this.reach(`[name="${path}"]`);
    await this.#page.keyboard.press('Space');
    for (let step = 0; step < 60; step++) {
      const chosen = await this.#page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      if (chosen === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`${path}: ${value} cannot be chosen by the keyboard`);
  }

  async #chooseOption(path: string, value: string): Promise<void> {
    const select = this.#page.locator(`select[name="${path}"]`);
    await this.reach(`select[name="${path}"]`);
    const count = await select.locator('option').count();
    for (let step = 0; step <= count; step++) {
      if ((await select.inputValue()) === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`${path}: ${value} cannot be chosen by the keyboard`);
  }

  /** The select keeps the value; what has the focus is the combobox in its place. */
  async #chooseInCombobox(path: string, value: string): Promise<void> {
    const select = `select[name="${path}"]`;
    const label = await this.#page.locator(`${select} option[value="${value}"]`).first().textContent();
    await this.reach(`.aw-combobox:has(${select}) input[role="combobox"]`);
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(label ?? value);
    await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
  }
}
