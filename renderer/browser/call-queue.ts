/** Calls to the server one after the other: each changes the same draft, and none may overtake another. */
export class CallQueue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  get busy(): boolean {
    return this.#waiting > 0;
  }
  /** Runs the call when those before it are done, however they ended. */
  run<T>(call: () => Promise<T>): Promise<T> {
    this.#waiting++;
    const result = this.#last.then(call, call).finally(() => this.#waiting--);
    this.#last = result.catch(() => undefined);
    return result;
  }
  async idle(): Promise<void> {
    while (this.busy) await this.#last;
  }
}
