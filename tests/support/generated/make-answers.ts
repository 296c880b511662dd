import { randomUUID } from 'node:crypto';
import type { Bundle, FormField, JsonObject, JsonValue } from '../../../engine/definition/bundle.ts';
import { evaluateForm, getAt, setAt, visitFields, type FormRuntime } from '../../../engine/rules/index.ts';
import { findDateBreach } from '../../../engine/rules/date-limits.ts';
import { readPostedValue } from '../../../engine/rules/read-posted-value.ts';
import type { Dice } from './dice.ts';

export const today = '2026-11-24';
/** Days people write, and those that nobody expects. */
const days = ['1980-05-05', '2010-11-24', '2026-11-24', '2026-12-31', '2027-02-28', '2024-02-29', '0001-01-01', '1582-10-10', '9999-12-31'];
const texts = ['x', 'Muster', 'Ärger & <b>Söhne</b>', 'A-B/C', '“Zitat” {{x}}', '#1 - * _x_', '12'];

/**
 * Complete answers as a person would give them: everything that is shown and needed, now and then what is voluntary. Uploads are added
 * later, file by file.
 */
export function completeAnswers(dice: Dice, { form }: Pick<Bundle, 'form'>, runtime: FormRuntime): JsonObject {
  let answers: JsonObject = {};
  const seen = new Set<string>();
  // What an answer shows may show more: again until nothing is left open.
  for (let round = 0; round < 12; round++) {
    const { hidden, required, answers: settled } = evaluateForm(runtime, answers, today);
    let next = settled;
    visitFields(
      form.pages.map((page) => page.field),
      settled,
      (field, path) => {
        if (hidden.has(path)) return false;
        const needed = required.has(path);
        if (getAt(next, path) !== undefined || (seen.has(path) && !needed)) return undefined;
        seen.add(path);
        const value = needed || dice.chance(50) ? valueOf(dice, field, { answers: next, path, today }) : undefined;
        if (value !== undefined) next = setAt(next, path, value);
        return undefined;
      },
    );
    if (JSON.stringify(next) === JSON.stringify(settled)) return settled;
    answers = next;
  }
  return answers;
}

/** A value of the kind, at its bounds as often as between them; undefined for groups and what is not asked. */
function valueOf(dice: Dice, field: FormField, place: Parameters<typeof findDateBreach>[2]): JsonValue | undefined {
  switch (field.kind) {
    case 'group':
    case 'place':
    case 'info':
    case 'derived':
    case 'upload':
      return undefined;
    case 'list':
      return dice.times(Math.max(1, field.minItems ?? 0), field.maxItems ?? 3, () => ({ _id: randomUUID() }));
    case 'integer':
    case 'money':
    case 'decimal':
      return numberOf(dice, field);
    case 'date': {
      const possible = days.filter((day) => !findDateBreach(field, day, place));
      return possible.length > 0 ? dice.pick(possible) : undefined;
    }
    case 'yesno':
      return dice.chance(50);
    case 'declaration':
      return true;
    case 'radio':
    case 'select':
      return field.options?.length ? dice.pick(field.options).value : undefined;
    case 'checkboxes':
      return field.options?.length ? dice.some(field.options, 1).map(({ value }) => value) : undefined;
    default:
      return textOf(dice, field);
  }
}

function numberOf(dice: Dice, { minimum, maximum, multipleOf = 1, kind }: FormField): number {
  const low = Math.ceil((minimum ?? -5) / multipleOf) * multipleOf;
  const high = Math.floor((maximum ?? 1e6) / multipleOf) * multipleOf;
  const edges = [low, high, 0, 1, 5, multipleOf].filter(
    (value) => value >= low && value <= (maximum ?? Infinity) && value % multipleOf === 0,
  );
  return kind === 'decimal' && dice.chance(40) && low + 0.5 <= high ? low + 0.5 : dice.pick(edges);
}

function textOf(dice: Dice, field: FormField): JsonValue | undefined {
  const given =
    field.pattern || field.checks || ['email', 'phone', 'iban', 'plate', 'month', 'time'].includes(field.kind)
      ? (field.example ?? defaults[field.kind])
      : undefined;
  if (given !== undefined) return readPostedValue(field, given).value;
  const fitting = texts.filter((text) => text.length >= (field.minLength ?? 0) && text.length <= (field.maxLength ?? Infinity));
  return fitting.length > 0 ? dice.pick(fitting) : undefined;
}
const defaults: Record<string, string> = { email: 'name@beispiel.de', phone: '030 23125001', time: '08:30', month: '11.2026' };
