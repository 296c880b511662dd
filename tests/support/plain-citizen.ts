import { randomUUID } from 'node:crypto';
import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { samplePdf, samplePng } from './files.ts';

/** A citizen without a browser: plain form posts and a cookie jar, one service at a time. */
export class PlainCitizen {
  readonly #origin: string;
  readonly #town: string;
  readonly #cookies = new Map<string, string>();
  /** Path of the draft, `/town/antrag/<id>`, once begun. */
  draft = '';

  constructor(origin: string, town: string) {
    this.#origin = origin;
    this.#town = town;
  }
  get draftId(): string {
    return this.draft.split('/').at(-1) ?? '';
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string): Promise<Response> {
    return this.#fetch(path, {});
  }
  async post(path: string, body: FormData | URLSearchParams): Promise<Response> {
    return this.#fetch(path, { method: 'POST', body });
  }
  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.#origin };
    const response = await fetch(new URL(path, this.#origin), { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies.set(name, value ?? '');
    }
    return response;
  }

  /** @returns path of the first page */
  async begin(service: string): Promise<string> {
    const first = await locationOf(await this.post(`/${this.#town}/leistung/${service}/beginnen`, new URLSearchParams()));
    this.draft = first.split('/').slice(0, 4).join('/');
    return first;
  }

  /** Posts one page until it is accepted: questions that came up by the answers ask for a second look. @returns where it leads */
  async fillPage(path: string, answers: JsonObject): Promise<string> {
    const section = /\/seite\/([^?/]+)/.exec(path)?.[1] ?? '';
    const ids = new Map<string, string>();
    for (let round = 0; round < 4; round++) {
      const response = await this.post(path, formOf(answers[section], section, ids, round === 0));
      if (response.status === 303) return locationOf(response);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`);
    }
    throw new Error(`${path} leads nowhere`);
  }

  /** Fills all pages up to the review. */
  async fill(first: string, answers: JsonObject): Promise<void> {
    for (let path = first; path.includes('/seite/');) path = await this.fillPage(path, answers);
  }

  /** @returns where the acknowledged submission leads: receipt or cash desk */
  async send(): Promise<string> {
    return locationOf(await this.post(`${this.draft}/absenden`, new URLSearchParams({ schluessel: this.draftId })));
  }
}

async function locationOf(response: Response): Promise<string> {
  await response.arrayBuffer();
  const location = response.headers.get('location');
  if (response.status !== 303 || !location) throw new Error(`${new URL(response.url).pathname} was answered with ${response.status}`);
  return location;
}

/** The fields of a page as a browser would post them: names are instance paths, values German. */
export function formOf(value: JsonValue | undefined, path: string, itemIds: Map<string, string>, withFiles: boolean): FormData {
  const form = new FormData();
  const add = (inner: JsonValue, at: string): void => {
    if (isUpload(inner)) return withFiles ? form.append(at, sampleFile(inner), fileName(inner)) : undefined;
    if (Array.isArray(inner)) return inner.forEach((item, index) => addItem(item, `${at}.${index}`));
    if (inner !== null && typeof inner === 'object') return Object.entries(inner).forEach(([name, member]) => add(member, `${at}.${name}`));
    form.append(at, germanText(inner));
  };
  const addItem = (item: JsonValue, at: string): void => {
    if (item === null || typeof item !== 'object') return form.append(at.replace(/\.\d+$/, ''), germanText(item));
    const id = itemIds.get(at) ?? randomUUID();
    itemIds.set(at, id);
    form.append(`${at}._id`, id);
    add(item, at);
  };
  if (value !== undefined) add(value, path);
  form.append('_action', 'next');
  return form;
}

type Upload = { datei: string; name: string; typ: string }[];
const isUpload = (value: JsonValue): value is Upload & JsonValue =>
  Array.isArray(value) && value[0] !== null && typeof value[0] === 'object' && !Array.isArray(value[0]) && 'datei' in value[0];
const isPdf = (upload: Upload): boolean => upload[0]?.typ === 'application/pdf';
const fileName = (upload: Upload): string => (isPdf(upload) ? samplePdf : samplePng).name;
const sampleFile = (upload: Upload): Blob => {
  const { buffer, mimeType } = isPdf(upload) ? samplePdf : samplePng;
  return new Blob([new Uint8Array(buffer)], { type: mimeType });
};
const germanText = (value: JsonValue): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value.split('-').reverse().join('.')
    : typeof value === 'number'
      ? String(value).replace('.', ',')
      : String(value);
