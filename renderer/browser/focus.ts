const inputs = 'input:not([type=hidden]), select, textarea';

export function focusId(id: string): void {
  document.getElementById(id)?.focus();
}
/** The first input inside, so that typing can go on there. */
export function focusFirstInput(id: string): void {
  document.getElementById(id)?.querySelector<HTMLElement>(inputs)?.focus();
}
