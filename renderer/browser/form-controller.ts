import { flushSync } from 'react-dom';
import type { FormRuntime } from '../../engine/rules/api.ts';
import { addItem, findFieldAt, getAt, openRequiredLists, removeItem } from '../../engine/rules/index.ts';
import { fieldId } from '../form/field-id.ts';
import type { Form } from '../form/form-context.ts';
import { saveText } from '../form/SaveLine.tsx';
import { words } from '../messages/words.ts';
import { Autosave } from './autosave.ts';
import { CallQueue } from './call-queue.ts';
import { focusFirstInput, focusId } from './focus.ts';
import { judgePage } from './judge-page.ts';
import { pathWithoutItem, saidWithoutItem } from './list-paths.ts';
import { readFields, type Fields } from './read-fields.ts';
import { keepSaid, sayAt } from './said-issues.ts';
import { LoginWatch } from './login-watch.ts';
import { Uploads } from './uploads.ts';
import { describeChanges } from './visible-changes.ts';

/**
 * Listens at the one form element; the controls know nothing of it. The inputs keep their own text: what is typed is read from them as a post
 * would carry it, judged once, and the state tells the controls what became of it.
 */
export class FormController {
  readonly #root: HTMLElement;
  readonly #form: Form;
  readonly #runtime: FormRuntime;
  readonly #queue = new CallQueue();
  readonly #autosave: Autosave;
  readonly #uploads: Uploads;
  #login: LoginWatch | undefined;
  readonly #title = document.title.replace(words.errorPrefix, '');
  #touched = new Set<string>();
  #posted = false;
  #pointerDown = false;

  constructor(root: HTMLElement, form: Form, runtime: FormRuntime) {
    this.#root = root;
    this.#form = form;
    this.#runtime = runtime;
    this.#autosave = new Autosave({
      url: form.view.autosaveUrl,
      queue: this.#queue,
      known: toBody(readFields(asDrawn(this.#element))),
      read: () => toBody(readFields(this.#element)),
      onSecondsLeft: (seconds) => this.#login?.renew(seconds),
      onState: (saved) => {
        form.store.update({ saved });
        if (saved.kind !== 'saved') this.#announce(saveText(saved));
      },
    });
    this.#uploads = new Uploads({
      form,
      queue: this.#queue,
      save: () => this.#autosave.save(),
      onFiles: (path) => this.#judge(path, {}),
      announce: (text) => this.#announce(text),
    });
  }

  get #element(): HTMLFormElement {
    return this.#root.querySelector('form')!;
  }

  start(): void {
    const root = this.#root;
    root.addEventListener('input', (event) => this.#typed(event));
    root.addEventListener('change', (event) => this.#chosen(event));
    root.addEventListener('focusout', (event) => this.#left(event));
    root.addEventListener('submit', (event) => this.#submitted(event));
    // A message that appears between press and release would move what is being pressed.
    window.addEventListener('pointerdown', () => (this.#pointerDown = true), true);
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, () => (this.#pointerDown = false), true);
    window.addEventListener('pagehide', () => this.#posted || this.#autosave.saveLeaving());
    window.addEventListener('pageshow', () => (this.#posted = false));
    this.#form.store.update({ enhanced: true });
    const { ending } = this.#form.view;
    if (ending) this.#login = new LoginWatch({ ending, onState: (state) => this.#form.store.update({ ending: state }) });
    // Somebody may have typed before the script was there.
    this.#judge(undefined);
    this.#autosave.schedule();
    if (this.#form.view.issues.length > 0) focusId('error-summary');
  }

  /** Reads, judges and shows; `changed` is the instance path of the field that was touched. */
  #judge(changed: string | undefined, fields: Fields = readFields(this.#element)): void {
    const { view, store } = this.#form;
    const before = store.state;
    const judged = judgePage(this.#runtime, view, before.answers, fields);
    const changes = describeChanges(view.page.field, before, judged);
    store.update({ ...judged, issues: keepSaid(before, judged.verdict, changed) });
    if (changes === '') return;
    this.#announce(changes);
    const opened = this.#opened(judged.answers);
    if (opened !== judged.answers) this.#change(opened, changed);
  }

  /** A list that has come up and must be answered shows its first entry; ids of new entries need a secure context. */
  #opened(answers: Form['view']['answers']): Form['view']['answers'] {
    const { form, today, page } = this.#form.view;
    return window.isSecureContext ? openRequiredLists(form, answers, today, page.id, () => crypto.randomUUID()) : answers;
  }

  #typed({ target }: Event): void {
    const name = nameOf(target);
    if (!name || (target as HTMLInputElement).type === 'file') return;
    this.#touched.add(name);
    this.#judge(name);
    this.#autosave.schedule();
  }

  #chosen({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const files = [...(target.files ?? [])];
    // What is on its way already must not go with the post as well.
    target.value = '';
    this.#uploads.add(target.name, files);
  }

  #left({ target, relatedTarget }: FocusEvent): void {
    const name = nameOf(target);
    if (!name || name === nameOf(relatedTarget) || !this.#touched.has(name)) return;
    const say = (): void => {
      const { store } = this.#form;
      store.update({ issues: sayAt(store.state.issues, store.state.verdict, name) });
    };
    if (this.#pointerDown) window.addEventListener('pointerup', () => setTimeout(say), { once: true });
    else say();
  }

  #submitted(event: SubmitEvent): void {
    const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    const [verb = '', path = '', item = ''] = (submitter?.value ?? 'next').split(':');
    const actions: Record<string, () => void> = {
      add: () => this.#addItem(path),
      remove: () => this.#removeItem(path, item),
      'remove-upload': () => void this.#removeUpload(path, item),
      'replace-upload': () => this.#replaceUpload(path, item),
      'cancel-upload': () => this.#cancelUpload(path, item),
      extend: () => void this.#extendLogin(),
    };
    // Ids of new items need a secure context; elsewhere the plain post adds them.
    const action = verb === 'add' && !window.isSecureContext ? undefined : actions[verb];
    if (action) {
      // In this order: should it fail, the plain post still does the same.
      action();
      event.preventDefault();
    } else if (this.#posted) event.preventDefault();
    else if (!navigator.onLine) this.#stay(event);
    else if (this.#queue.busy) this.#postLater(event, submitter);
    else if (verb === 'next' && this.#showMistakes()) event.preventDefault();
    else this.#leave();
  }

  /** Files and answers on their way arrive first; then the same button is pressed again. */
  #postLater(event: SubmitEvent, submitter: HTMLButtonElement | undefined): void {
    event.preventDefault();
    this.#autosave.stop();
    this.#announce(words.waiting);
    void this.#queue.idle().then(() => this.#element.requestSubmit(submitter));
  }

  /** Posting now would show the browser's own page instead, and what was typed would be gone. */
  #stay(event: SubmitEvent): void {
    event.preventDefault();
    this.#form.store.update({ saved: { kind: 'offline' } });
    this.#announce(words.notSavedOffline);
  }

  #leave(): void {
    this.#posted = true;
    this.#autosave.stop();
  }

  /** True when there are mistakes on this page: they are listed at the top, with the focus there, as after a post. */
  #showMistakes(): boolean {
    this.#judge(undefined);
    const { store } = this.#form;
    const { verdict } = store.state;
    const issues = new Map(verdict.map((issue) => [issue.path, issue.message]));
    flushSync(() => store.update({ issues, summary: verdict }));
    document.title = verdict.length > 0 ? words.errorPrefix + this.#title : this.#title;
    if (verdict.length === 0) return false;
    focusId('error-summary');
    this.#autosave.schedule();
    return true;
  }

  #addItem(list: string): void {
    const { view, store } = this.#form;
    this.#judge(undefined);
    const answers = this.#opened(addItem(store.state.answers, list, crypto.randomUUID()));
    const index = lengthAt(answers, list) - 1;
    flushSync(() => this.#change(answers, list));
    focusFirstInput(fieldId(`${list}.${index}`));
    this.#announce(words.itemAdded(itemName(view, list), index + 1));
    this.#autosave.schedule();
  }

  #removeItem(list: string, id: string): void {
    const { view, store } = this.#form;
    this.#judge(undefined);
    const index = this.#indexOf(list, id);
    if (index < 0) return;
    this.#touched = new Set([...this.#touched].flatMap((path) => pathWithoutItem(path, list, index) ?? []));
    store.update(saidWithoutItem(store.state, list, index));
    const answers = removeItem(store.state.answers, list, id);
    flushSync(() => this.#change(answers, list));
    const left = lengthAt(answers, list);
    focusId(left > 0 ? fieldId(`${list}.${Math.min(index, left - 1)}`) : `${fieldId(list)}-add`);
    this.#announce(words.itemRemoved(itemName(view, list), index + 1));
    this.#autosave.schedule();
  }

  /** New answers that come from no input. */
  #change(answers: Form['view']['answers'], changed: string | undefined): void {
    this.#form.store.update({ answers });
    this.#judge(changed, {});
  }

  #indexOf(list: string, id: string): number {
    const items = getAt(this.#form.store.state.answers, list);
    return Array.isArray(items) ? items.findIndex((item) => getAt(item, '_id') === id) : -1;
  }

  async #removeUpload(path: string, datei: string): Promise<void> {
    await this.#uploads.remove(path, datei);
    focusId(fieldId(path));
  }

  #cancelUpload(path: string, transfer: string): void {
    this.#uploads.cancel(transfer);
    focusId(fieldId(path));
  }

  async #extendLogin(): Promise<void> {
    if (!(await this.#login?.extend())) return;
    this.#announce(words.extended);
    this.#element.querySelector<HTMLElement>('.aw-actions button')?.focus();
  }

  #replaceUpload(path: string, datei: string): void {
    const picker = document.createElement('input');
    picker.type = 'file';
    picker.accept = this.#acceptOf(path);
    picker.addEventListener('change', () => this.#uploads.add(path, [...(picker.files ?? [])].slice(0, 1), datei));
    picker.click();
  }

  #acceptOf(path: string): string {
    const kinds = findFieldAt(this.#form.view.form, path)?.field.upload?.kinds ?? [];
    return kinds.map((kind) => `.${kind}`).join(',');
  }

  #announce(text: string): void {
    const { store } = this.#form;
    // The same words again are read again only when the text differs.
    store.update({ announcement: store.state.announcement === text ? `${text}\u00a0` : text });
  }
}

const nameOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
    ? target.name
    : undefined;

/** The form as it came from the server, whatever has been typed since. */
function asDrawn(form: HTMLFormElement): HTMLFormElement {
  const drawn = form.cloneNode(true) as HTMLFormElement;
  drawn.reset();
  return drawn;
}

const toBody = (fields: Fields): URLSearchParams =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, text])));

const lengthAt = (answers: Form['view']['answers'], list: string): number => {
  const items = getAt(answers, list);
  return Array.isArray(items) ? items.length : 0;
};
const itemName = (view: Form['view'], list: string): string => findFieldAt(view.form, list)?.field.itemLabel ?? words.itemDefault;
