import type { FormState } from './form-state.ts';

/** Holds the state of one page and tells who listens. On the server it is made per request and never changes. */
export class FormStore {
  readonly initial: FormState;
  #state: FormState;
  readonly #listeners = new Set<() => void>();

  constructor(initial: FormState) {
    this.initial = initial;
    this.#state = initial;
  }
  get state(): FormState {
    return this.#state;
  }
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  update(change: Partial<FormState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
