import { flushSync } from 'react-dom';

const inputs = 'input:not([type=hidden]), select, textarea';

export function focusId(id: string): void {
  document.getElementById(id)?.focus();
}
/** The first input inside, so that typing can go on there. */
export function focusFirstInput(id: string): void {
  document.getElementById(id)?.querySelector<HTMLElement>(inputs)?.focus();
}
/** Makes a change; where it takes away the element that has the focus, what stands in its place under the same id gets it. */
export function keepFocus(id: string, change: () => void): void {
  const before = document.activeElement;
  flushSync(change);
  if (before?.id === id && !before.isConnected) focusId(id);
}
