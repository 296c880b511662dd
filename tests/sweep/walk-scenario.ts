import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { JsonValue } from '../../engine/definition/bundle.ts';
import { enhanced, watchFaults } from '../support/browser.ts';
import { fillPage } from '../support/fill-form.ts';
import { identifyWhereAsked } from '../support/identify.ts';
import { KeyboardUser } from '../support/keyboard.ts';
import { judgePage, stateOf } from './judge-page.ts';
import type { Walk } from './plan.ts';

/** More pages than any form has. */
const mostPages = 30;
const next = '.aw-actions button[value=next]';

/** With script, by plain posts without it, or with script and nothing but the keyboard. */
export type Way = 'script' | 'plain' | 'keyboard';

/** Goes the way of one scenario in the browser and collects what is wrong on it. */
export class ScenarioWalk {
  readonly #walk: Walk;
  readonly #url: string;
  readonly #way: Way;
  readonly #script: boolean;
  /** States of pages that were judged already, over all walks of a sweep. */
  readonly #judged: Set<string>;
  readonly #faults: string[] = [];

  constructor(walk: Walk, url: string, judged: Set<string>, way: Way) {
    this.#walk = walk;
    this.#url = url;
    this.#judged = judged;
    this.#way = way;
    this.#script = way !== 'plain';
  }

  /** @returns what is wrong, each with where; nothing where the walk ends as the scenario says */
  async go(browser: Browser): Promise<string[]> {
    const context = await browser.newContext({
      javaScriptEnabled: this.#script,
      viewport: { width: 1280, height: 900 },
      locale: 'de-DE',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    try {
      await this.#through(context);
    } catch (cause) {
      this.#faults.push(`stuck: ${(cause as Error).message.split('\n')[0]}`);
    } finally {
      await context.close();
    }
    return this.#faults;
  }

  async #through(context: BrowserContext): Promise<void> {
    const page = await context.newPage();
    const complaints = this.#script ? watchFaults(page) : [];
    const { town, service } = this.#walk;
    await page.goto(`${this.#url}/${town}/leistung/${service}`);
    await this.#judge(page);
    await page.locator('form[action$="/beginnen"] button').first().click();
    await identifyWhereAsked(page);
    const ended = await this.#fillForm(page);
    if (!ended) await this.#send(page);
    // A page with mistakes comes with 422, which the browser mentions.
    this.#faults.push(...complaints.filter((complaint) => !complaint.includes('status of 422')));
  }

  /** @returns true where the form ends before it can be sent, as the scenario says or not */
  async #fillForm(page: Page): Promise<boolean> {
    for (let step = 0; step < mostPages && page.url().includes('/seite/'); step++) {
      const before = page.url();
      const section = /\/seite\/([^?/]+)/.exec(before)![1]!;
      if (this.#script) {
        await enhanced(page);
        await this.#judge(page);
        if (this.#way === 'script') await this.#makeMistakes(page, before);
      }
      const answers = this.#walk.scenario.answers[section];
      // Without script a round shows what an answer makes necessary; the next round fills it.
      for (let round = 0; round < (this.#script ? 1 : 4) && page.url().split('#')[0] === before.split('#')[0]; round++) {
        const keyboard = this.#way === 'keyboard' ? new KeyboardUser(page, this.#walk.money) : undefined;
        if (answers !== undefined && keyboard) await keyboard.fill(answers as JsonValue, section);
        else if (answers !== undefined) await fillPage(page, answers as JsonValue, section, this.#walk.money);
        await this.#judge(page);
        if (keyboard) await keyboard.press(next);
        else await page.locator(next).click();
        if (this.#script) await page.waitForURL((url) => url.href !== before, { timeout: 5000 }).catch(() => undefined);
      }
      if (page.url().split('#')[0] === before.split('#')[0]) return this.#endsWithMistakes(page, section);
    }
    const { stop } = this.#walk.scenario.expect;
    const stopped = /\/halt(\?|$)|\/nicht-moeglich/.test(page.url()) || !page.url().endsWith('/pruefen');
    await this.#judge(page);
    if (stopped && stop === undefined) this.#faults.push(`ends at ${new URL(page.url()).pathname}, which the scenario does not expect`);
    if (!stopped && stop !== undefined) this.#faults.push(`is not stopped by "${stop}"`);
    return stopped;
  }

  /** Once for each form of a page: what it says when nothing is filled in. */
  async #makeMistakes(page: Page, before: string): Promise<void> {
    const key = `mistakes ${this.#walk.service} ${await stateOf(page)}`;
    if (this.#judged.has(key)) return;
    this.#judged.add(key);
    await page.locator(next).click();
    await page.waitForFunction((from) => location.href !== from || document.querySelector('#error-summary') !== null, before);
    if (page.url() !== before && !page.url().startsWith(`${before}#`)) {
      // A page without a question that must be answered lets pass.
      await page.goto(before);
      await enhanced(page);
      return;
    }
    await this.#judge(page);
  }

  async #endsWithMistakes(page: Page, section: string): Promise<boolean> {
    const expected = this.#walk.scenario.expect.issues ?? [];
    const said = await page.locator('#error-summary a').allTextContents();
    const here = expected.filter(({ at }) => at.split('.')[0] === section);
    if (here.length === 0) this.#faults.push(`${section} does not go on: ${said.join(' | ') || 'without a word'}`);
    for (const { message } of here)
      if (message !== undefined && !said.includes(message))
        this.#faults.push(`${section} does not say "${message}", but: ${said.join(' | ')}`);
    await this.#judge(page);
    return true;
  }

  async #send(page: Page): Promise<void> {
    const send = page.locator('form[action$="/absenden"] button');
    const expected = this.#walk.scenario.expect.issues ?? [];
    if ((await send.count()) === 0) {
      const said = await page.locator('#error-summary a').allTextContents();
      if (expected.length === 0) this.#faults.push(`cannot be sent: ${said.join(' | ') || 'without a word'}`);
      return;
    }
    if (expected.length > 0) this.#faults.push(`can be sent in spite of mistakes at ${expected.map(({ at }) => at).join(', ')}`);
    const review = page.url();
    if (this.#way === 'keyboard') await new KeyboardUser(page).press('form[action$="/absenden"] button');
    else await send.click();
    await page.waitForURL((url) => url.href !== review);
    if (!page.url().endsWith('/quittung'))
      await page
        .getByRole('button', { name: /bezahlen/i })
        .first()
        .click();
    await page.waitForURL(/\/quittung$/);
    await this.#judge(page);
  }

  async #judge(page: Page): Promise<void> {
    if (!this.#script) return;
    const state = `${this.#walk.service} ${await stateOf(page)}`;
    if (this.#judged.has(state)) return;
    this.#judged.add(state);
    const where = new URL(page.url()).pathname.split('/').slice(-2).join('/');
    this.#faults.push(...(await judgePage(page)).map((fault) => `${where}: ${fault}`));
  }
}
