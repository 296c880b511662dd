import type { SaveState } from '../form/form-state.ts';
import { words } from '../messages/words.ts';
import type { CallQueue } from './call-queue.ts';

interface Options {
  url: string;
  queue: CallQueue;
  /** The fields as the server knows them. */
  known: URLSearchParams;
  /** The fields as they are now. */
  read(): URLSearchParams;
  onState(state: SaveState): void;
  /** How long the login lasts from now. */
  onSecondsLeft(seconds: number): void;
}
const pauseMs = 1500;
const retryMs = 10_000;
const patienceMs = 15_000;

/** Keeps what is typed with the draft, after a pause of typing. Never says a word about mistakes; only failing is worth one. */
export class Autosave {
  readonly #options: Options;
  #kept: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#kept = options.known.toString();
    window.addEventListener('online', () => this.schedule(0));
  }

  schedule(delay = pauseMs): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), delay);
  }
  stop(): void {
    clearTimeout(this.#timer);
  }
  /** Saves now what has changed; true when all is with the server. */
  save(): Promise<boolean> {
    this.stop();
    return this.#options.queue.run(async () => {
      const body = this.#options.read().toString();
      if (body === this.#kept) return true;
      const state = await this.#send(body);
      if (state.kind === 'saved') this.#kept = body;
      else if (state.kind === 'offline') this.schedule(retryMs);
      this.#options.onState(state);
      return state.kind === 'saved';
    });
  }
  /** The page goes away: a last try that outlives it. */
  saveLeaving(): void {
    this.stop();
    const body = this.#options.read().toString();
    if (body === this.#kept) return;
    this.#kept = body;
    fetch(this.#options.url, { ...post(body), keepalive: true }).catch(() => undefined);
  }

  async #send(body: string): Promise<SaveState> {
    try {
      const response = await fetch(this.#options.url, { ...post(body), signal: AbortSignal.timeout(patienceMs) });
      const answer = (await response.json().catch(() => ({}))) as { detail?: string; secondsLeft?: number };
      if (answer.secondsLeft !== undefined) this.#options.onSecondsLeft(answer.secondsLeft);
      if (response.status === 401) this.#options.onSecondsLeft(0);
      if (response.ok) return { kind: 'saved', at: timeNow() };
      if (response.status >= 500) this.schedule(retryMs);
      return { kind: 'refused', reason: response.status < 500 && answer.detail ? answer.detail : words.notSavedUnknown };
    } catch {
      return { kind: 'offline' };
    }
  }
}

const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
});
const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const timeNow = (): string => clock.format(new Date());
