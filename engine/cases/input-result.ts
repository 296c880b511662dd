import type { Command, Refusal } from './command.ts';
import { refusals } from './refusals.de.ts';

/** Data of the event as the input gives it, or what is missing or wrong, in German. */
export type InputResult = { ok: true; data: Record<string, unknown> } | Refusal;

export const ok = (data: Record<string, unknown>): InputResult => ({ ok: true, data });
export const missing = (message: string): Refusal => ({ ok: false, code: 'input-missing', message });
export const invalid = (message: string): Refusal => ({ ok: false, code: 'input-invalid', message });

export function withText(text: string | undefined, next: () => InputResult): InputResult {
  return text?.trim() ? next() : missing(refusals.textMissing);
}

/** A period set by the office ends on a later day. */
export function withDue(command: Command, next: (due: string) => InputResult): InputResult {
  const { due } = command.input;
  if (!due || !isDay(due)) return missing(refusals.dueMissing);
  return due > command.today ? next(due) : invalid(refusals.duePast);
}
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
