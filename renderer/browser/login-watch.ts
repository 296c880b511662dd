import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormState } from '../form/form-state.ts';

interface Options {
  ending: NonNullable<FormPageView['ending']>;
  onState(ending: FormState['ending']): void;
}
/** People are warned ten minutes before the end; where a login is short, when a third of it is left. */
const warnSeconds = (whole: number): number => Math.min(600, whole / 3);

/** Knows when the login ends: each answer of the server says how long it has, the clock of this device only measures. */
export class LoginWatch {
  readonly #options: Options;
  readonly #warn: number;
  #endsAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#warn = warnSeconds(options.ending.secondsLeft);
    this.renew(options.ending.secondsLeft);
    // Timers sleep with the device.
    document.addEventListener('visibilitychange', () => this.#look());
  }

  renew(secondsLeft: number): void {
    this.#endsAt = Date.now() + secondsLeft * 1000;
    this.#look();
  }

  /** The person is still there. @returns whether the login goes on */
  async extend(): Promise<boolean> {
    const response = await fetch(this.#options.ending.url, { method: 'POST', headers: { accept: 'application/json' } }).catch(
      () => undefined,
    );
    if (!response?.ok) return false;
    const { secondsLeft, loggedIn } = (await response.json()) as { secondsLeft: number; loggedIn: boolean };
    if (loggedIn) this.renew(secondsLeft);
    else this.#options.onState({ kind: 'ended' });
    return loggedIn;
  }

  #look(): void {
    clearTimeout(this.#timer);
    const left = (this.#endsAt - Date.now()) / 1000;
    if (left <= 0) return this.#options.onState({ kind: 'ended' });
    this.#options.onState(left <= this.#warn ? { kind: 'soon', minutes: Math.ceil(left / 60) } : undefined);
    // Said again at half the time each: often enough, and no counting down aloud.
    const next = left > this.#warn ? left - this.#warn : Math.min(left, Math.max(left / 2, 30));
    // Longer than a timer can count: look again in between.
    this.#timer = setTimeout(() => this.#look(), Math.min(next * 1000 + 50, 2_000_000_000));
  }
}
