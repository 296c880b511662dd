/** A pause in typing, in milliseconds, after which is searched. */
const pause = 180;
/** A longer one, after which a screen reader is told what was found, so that it does not talk into the typing. */
const quiet = 900;

/** Shows what the search finds while somebody types: the same page is asked for, and its results take the place of those shown. */
export class SearchWhileTyping {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #region: HTMLElement;
  readonly #status: HTMLElement;
  #request: AbortController | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, region: HTMLElement, status: HTMLElement) {
    this.#form = form;
    this.#input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
    this.#region = region;
    this.#status = status;
  }

  start(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#show(), pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      void this.#show().then((shown) => (shown ? this.#focusResults() : this.#form.submit()));
    });
  }

  /** @returns false when the server could not be asked; true also when a later search took over */
  async #show(): Promise<boolean> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const query = this.#input.value.trim();
    const address = query === '' ? this.#form.action : `${this.#form.action}?${new URLSearchParams({ q: query })}`;
    try {
      const response = await fetch(address, { signal: request.signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const found = page.getElementById(this.#region.id);
      if (!response.ok || !found) return false;
      this.#region.replaceChildren(...found.childNodes);
      document.title = page.title;
      history.replaceState(history.state, '', address);
      this.#tell();
      return true;
    } catch {
      return request.signal.aborted;
    }
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#status.textContent = this.#region.querySelector('#ergebnisse-title')?.textContent ?? '';
    }, quiet);
  }

  #focusResults(): void {
    const heading = this.#region.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}
