import type { UploadValue } from '../../engine/definition/bundle.ts';
import { findFieldAt, fromItemPath, getAt, refuseBeforeUpload, setAt, toItemPath } from '../../engine/rules/index.ts';
import { fieldId } from '../form/field-id.ts';
import type { Form } from '../form/form-context.ts';
import { asUploads, type Transfer } from '../form/form-state.ts';
import { words } from '../messages/words.ts';
import type { CallQueue } from './call-queue.ts';
import { keepFocus } from './focus.ts';
import { sendFile, takeBack } from './send-file.ts';

interface Options {
  form: Form;
  queue: CallQueue;
  /** Brings the answers to the server first, so that it knows the item a file belongs to. */
  save(): Promise<boolean>;
  /** Files of the field at the instance path have changed. */
  onFiles(path: string): void;
  announce(text: string): void;
}

/** Uploads in the background: told and checked beforehand, then one after the other, each with its progress. */
export class Uploads {
  readonly #options: Options;
  readonly #running = new Map<string, AbortController>();
  #count = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes chosen files for the field at the instance path; `replaces` is the `datei` whose place the first one takes. */
  add(path: string, files: File[], replaces?: string): void {
    const { state } = this.#options.form.store;
    const field = findFieldAt(this.#options.form.view.form, path)?.field;
    if (!field?.upload) return;
    const item = toItemPath(state.answers, path);
    const taken = asUploads(getAt(state.answers, path)).length + (state.transfers.get(item)?.length ?? 0);
    let free = replaces ? 1 : field.upload.maxCount - taken;
    let refusal: string | undefined;
    for (const file of files) {
      const why =
        free > 0 ? refuseBeforeUpload(file, field.upload, this.#options.form.view.form.lang) : words.uploadTooMany(field.upload.maxCount);
      refusal ??= why;
      if (why) continue;
      free--;
      void this.#send(item, file, replaces);
    }
    this.#say(item, refusal);
  }

  cancel(id: string): void {
    this.#running.get(id)?.abort();
  }

  async remove(path: string, datei: string): Promise<void> {
    const { form, queue } = this.#options;
    const item = toItemPath(form.store.state.answers, path);
    const name = asUploads(getAt(form.store.state.answers, path)).find((file) => file.datei === datei)?.name ?? '';
    const gone = await queue.run(() => takeBack(form.view.uploadUrl, item, datei));
    if (!gone) return this.#say(item, words.notSavedOffline);
    this.#change(item, (files) => files.filter((file) => file.datei !== datei));
    this.#options.announce(words.uploadRemoved(name));
  }

  async #send(item: string, file: File, replaces: string | undefined): Promise<void> {
    const { form, queue, save, announce } = this.#options;
    const id = String(++this.#count);
    const controller = new AbortController();
    this.#running.set(id, controller);
    this.#track(item, (transfers) => [...transfers, { id, name: file.name, percent: 0, replaces }]);
    announce(words.uploadStarted(file.name));
    const onProgress = (percent: number): void =>
      this.#track(item, (transfers) => transfers.map((transfer) => (transfer.id === id ? { ...transfer, percent } : transfer)));
    void save();
    const call = { url: form.view.uploadUrl, path: item, file, replaces, signal: controller.signal, onProgress };
    const answer = await queue.run(() => sendFile(call));
    this.#running.delete(id);
    this.#track(item, (transfers) => transfers.filter((transfer) => transfer.id !== id));
    if (!answer.ok)
      return answer.cancelled ? announce(words.uploadRemoved(file.name)) : this.#say(item, answer.message ?? words.uploadFailed(file.name));
    this.#preview(answer.upload, file);
    this.#change(item, (files) => insert(files, answer.upload, replaces));
    announce(words.uploadDone(file.name));
  }

  #preview(upload: UploadValue, file: File): void {
    if (!upload.typ.startsWith('image/')) return;
    const { store } = this.#options.form;
    store.update({ previews: new Map(store.state.previews).set(upload.datei, URL.createObjectURL(file)) });
  }

  #track(item: string, change: (transfers: Transfer[]) => Transfer[]): void {
    const { store } = this.#options.form;
    const transfers = new Map(store.state.transfers).set(item, change(store.state.transfers.get(item) ?? []));
    keepFocus(fieldId(fromItemPath(store.state.answers, item) ?? ''), () => store.update({ transfers }));
  }

  #change(item: string, change: (files: UploadValue[]) => UploadValue[]): void {
    const { store } = this.#options.form;
    const path = fromItemPath(store.state.answers, item);
    // The item was removed meanwhile, and its files with it.
    if (path === undefined) return;
    const files = change(asUploads(getAt(store.state.answers, path))).map((file) => ({ ...file }));
    const answers = setAt(store.state.answers, path, files.length > 0 ? files : undefined);
    keepFocus(fieldId(path), () => store.update({ answers }));
    this.#options.onFiles(path);
  }

  #say(item: string, message: string | undefined): void {
    const { store } = this.#options.form;
    const path = fromItemPath(store.state.answers, item);
    if (path === undefined) return;
    const issues = new Map(store.state.issues);
    if (message === undefined) issues.delete(path);
    else issues.set(path, message);
    store.update({ issues });
    if (message !== undefined) this.#options.announce(message);
  }
}

function insert(files: UploadValue[], upload: UploadValue, replaces: string | undefined): UploadValue[] {
  const place = files.findIndex((file) => file.datei === replaces);
  return place < 0 ? [...files, upload] : files.with(place, upload);
}
