import { randomUUID } from 'node:crypto';
import type { ActionInput, DraftRef, DraftView, OfficeCase, Result, StaffIdentity } from '../../../engine/application/api.ts';
import { runtimeOf } from '../../../engine/application/catalog/bundle-runtime.ts';
import type { Bundle, JsonObject } from '../../../engine/definition/bundle.ts';
import { openRequiredLists, readPostedPage, visitFields, type FormRuntime } from '../../../engine/rules/index.ts';
import { drawAnew } from '../../../renderer/form/draw-form.tsx';
import { viewOf } from '../../../renderer/form/fixtures/draw-field.tsx';
import { samplePdf } from '../files.ts';
import type { TestApplication } from '../test-application.ts';
import type { Dice } from './dice.ts';
import { completeAnswers } from './make-answers.ts';

const garbage = [
  '',
  'x',
  'true',
  '-1',
  '3,5',
  '99999999999999999999',
  '31.12.9999',
  '01.01.0001',
  '30.02.2026',
  'wert_0',
  '<script>',
  '\u0000',
  '2026-11-24',
  '13.2026',
  '25:00',
];
/** The day on which everything is sent, and one on which every period has run out. */
const [start, later] = ['2026-11-24T09:00:00.000Z', '2028-12-24T09:00:00.000Z'];
/** What a citizen is told when an application is not taken; anything else is a failure of the definition. */
const told = ['issues', 'not-eligible', 'offer-full'];

/** Plays a whole case on a bundle: pages with whatever is posted, sending, office and citizen in any order, letters, timers. */
export class UseOfService {
  readonly #town: TestApplication;
  readonly #bundle: Bundle;
  readonly #dice: Dice;
  readonly #runtime: FormRuntime;
  readonly #people: StaffIdentity[];

  constructor(town: TestApplication, bundle: Bundle, dice: Dice) {
    this.#people = peopleOf(Object.keys(bundle.town.units));
    this.#town = town;
    this.#bundle = bundle;
    this.#runtime = runtimeOf(bundle);
    this.#dice = dice;
  }

  /** Rules refuse some answers: other ones are given, three times at most. True when a case was made of them. */
  async playUntilSent(): Promise<boolean> {
    for (let tries = 0; tries < 3; tries++) if ((await this.play()) === 'sent') return true;
    return false;
  }

  /** `sent`, or the code of what the citizen is told. */
  async play(): Promise<string> {
    const ref = await this.#start();
    await this.#postAnything(ref);
    const answers = completeAnswers(this.#dice, this.#bundle, this.#runtime);
    for (const page of this.#bundle.form.pages)
      this.#draw(must(await this.#town.app.drafts.savePage(ref, page.id, () => answers)), page.id);
    await this.#upload(ref, answers);
    const sent = await this.#town.app.drafts.submit(ref, { key: 'x' });
    if (!sent.ok) {
      expect({ code: sent.code, message: sent.message }).toEqual({
        code: expect.stringMatching(new RegExp(`^(${told.join('|')})$`)),
        message: expect.any(String),
      });
      return sent.code;
    }
    await this.#work(sent.value.caseNumber);
    return 'sent';
  }

  async #start(): Promise<DraftRef> {
    return must(
      await this.#town.app.drafts.start(this.#bundle.tenant, this.#bundle.service, {
        channel: 'online',
        identity: { account: 'konto', name: 'Erika Muster', assurance: 'hoch' },
      }),
    );
  }

  async #postAnything(ref: DraftRef): Promise<void> {
    for (const page of this.#bundle.form.pages) {
      const post: Record<string, string> = {};
      const names: string[] = [];
      visitFields([page.field], {}, (_field, path) => void names.push(path));
      for (const name of this.#dice.some(names)) post[name] = this.#dice.pick(garbage);
      const view = must(await this.#town.app.drafts.savePage(ref, page.id, (previous) => readPostedPage(page, previous, post).answers));
      this.#draw(view, page.id);
    }
  }

  /** Every page that is shown can be drawn, with what is wrong on it. */
  #draw(view: DraftView, pageId: string): void {
    const page = view.pages.find((entry) => entry.page.id === pageId)?.page;
    if (!page) return;
    const { form } = view.bundle;
    const answers = openRequiredLists(form, view.answers, view.today, pageId, randomUUID);
    drawAnew({ ...viewOf([]), page, form, answers, issues: view.evaluation.issues });
  }

  async #upload(ref: DraftRef, answers: JsonObject): Promise<void> {
    const paths: string[] = [];
    visitFields(
      this.#bundle.form.pages.map((page) => page.field),
      answers,
      (field, path) => void (field.kind === 'upload' && paths.push(...Array<string>(field.upload?.minCount ?? 1).fill(path))),
    );
    // What is not shown now takes no file, and says so.
    for (const path of paths)
      await this.#town.app.drafts.addUpload(ref, path, { name: samplePdf.name, mediaType: samplePdf.mimeType, bytes: samplePdf.buffer });
  }

  async #work(number: string): Promise<void> {
    const { app } = this.#town;
    await this.#town.drain();
    for (let step = 0; step < 14; step++) {
      const who = this.#dice.pick(this.#people);
      const found = await app.office.find({ tenant: this.#bundle.tenant, number }, who);
      const citizen = must(await app.citizen.find({ tenant: this.#bundle.tenant, number }));
      if (citizen.closed) break;
      if (this.#dice.chance(15) && citizen.actions.length > 0)
        await app.citizen.act({ tenant: this.#bundle.tenant, number }, this.#dice.pick(citizen.actions).id, { text: 'Text', files: [] });
      else if (found.ok) await this.#act(found.value, who);
      if (this.#dice.chance(10)) await this.#town.drain();
      // Periods run out: what follows by itself follows, and the case goes on from there.
      if (this.#runsOut() && this.#dice.chance(15)) {
        this.#town.setNow(later);
        await this.#town.drain();
      }
    }
    await this.#town.drain();
    await this.#look(number);
    this.#town.setNow(start);
  }

  #runsOut(): boolean {
    return (this.#bundle.workflow.deadlines ?? []).some(({ then }) => then);
  }

  async #act(found: OfficeCase, who: StaffIdentity): Promise<void> {
    const possible = found.actions.filter(({ refused }) => !refused);
    if (possible.length === 0) return;
    const moving = possible.filter(({ action }) => action.to !== undefined);
    const { id } = this.#dice.pick(moving.length > 0 && this.#dice.chance(70) ? moving : possible);
    const done = await this.#town.app.office.act(found.ref, who, id, this.#inputFor(found, id), found.version);
    if (!done.ok) expect(done.message).toMatch(/\S/);
  }

  #inputFor(found: OfficeCase, id: string): ActionInput {
    const action = found.bundle.process.actions[id]!;
    const other = found.units.find((unit) => unit.id !== found.row.unit) ?? found.units[0];
    const ranges = found.fees.lines.flatMap((line) => (line.range ? [[line.tariff, line.range.min] as const] : []));
    return {
      text: 'Text',
      reason: 'Grund',
      due: '2027-06-30',
      unit: other?.id,
      queue: other?.queues[0]?.id,
      question: 'Frage?',
      consultation: found.consultations.find((open) => !open.answer)?.id,
      outcome: action.outcomes && this.#dice.pick(action.outcomes),
      reasons: 'Begründung',
      conditions: this.#dice.chance(20) ? ['Eine Auflage.'] : [],
      record: { ...Object.fromEntries(found.record.fields.map((field) => [field.name, sampleOf(field.kind)])), ...found.record.defaults },
      amount: 1000,
      rhythm: 'monthly',
      from: action.does === 'confirm' ? '2026-11-24' : '2027-01-01',
      until: action.does === 'extend' ? '2028-06-30' : '2027-12-31',
      at: '2027-01-10T10:00',
      document: 'personalausweis',
      method: 'cash',
      reference: 'B-1',
      recipient: 'Andere Behörde',
      number: found.ref.number,
      kind: 'objection-to',
      deadline: found.deadlines[0]?.id,
      flag: Object.keys(action.flags ?? {})[0],
      on: true,
      fees: Object.fromEntries(ranges),
      feeReasons: Object.fromEntries(ranges.map(([tariff]) => [tariff, 'üblich'])),
    };
  }

  async #look(number: string): Promise<void> {
    const { app } = this.#town;
    must(await app.citizen.find({ tenant: this.#bundle.tenant, number }));
    must(await app.citizen.receiptPdf({ tenant: this.#bundle.tenant, number }));
    const found = must(await app.office.find({ tenant: this.#bundle.tenant, number }, this.#people[0]!));
    expect(found.chainOk).toBe(true);
    for (const letter of found.letters) must(await app.office.letterPdf(found.ref, this.#people[0]!, letter.id));
  }
}

/** Two who work everywhere, so that one can sign what the other prepared, and one of the first unit. */
function peopleOf(units: string[]): StaffIdentity[] {
  const staff = (id: string, own: string[]): StaffIdentity => ({
    id,
    login: id,
    name: id,
    units: own,
    functions: ['caseworker', 'second'],
  });
  return [staff('anna', units), staff('bert', units), staff('carla', units.slice(0, 1))];
}

const sampleOf = (kind: string): string | number | boolean =>
  ({ date: '2027-01-01', integer: 1, money: 100, choice: 'a', yesno: true })[kind] ?? 'Text';

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
