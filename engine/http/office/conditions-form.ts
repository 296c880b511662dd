import type { ActionInput, OfficeCase } from '../../application/api.ts';
import type { OfficeField } from '../../contract/office-pages.ts';
import { fieldTexts } from './messages.de.ts';

const tickOf = (index: number): string => `suggestion-${index}`;
const textOf = (index: number): string => `suggestion-text-${index}`;

/**
 * Nebenbestimmungen: what the service suggests, to tick and to change, and room for more. Only where the letter prints them: nobody
 * writes conditions that the recipient never reads.
 */
export function conditionsFields(
  { bundle, decision }: OfficeCase,
  letter: string | undefined,
  values: Record<string, string>,
): OfficeField[] {
  if (letter !== undefined && !bundle.letters[letter]?.includes('decision.conditions')) return [];
  const suggested = bundle.workflow.suggestions?.conditions ?? [];
  const before = decision?.conditions ?? [];
  const own = before.filter((condition) => !suggested.includes(condition)).join('\n');
  const free: OfficeField = {
    type: 'textarea',
    name: 'conditions',
    ...(suggested.length > 0 ? fieldTexts.furtherConditions : fieldTexts.conditions),
    required: false,
    rows: 5,
    value: values['conditions'] ?? own,
  };
  if (suggested.length === 0) return [free];
  const posted = values['version'] !== undefined;
  const items = suggested.map((suggestion, index) => ({
    tick: tickOf(index),
    text: textOf(index),
    label: fieldTexts.suggestion(index + 1),
    checked: posted ? values[tickOf(index)] !== undefined : before.includes(suggestion),
    value: values[textOf(index)] ?? suggestion,
  }));
  return [{ type: 'suggestions', name: 'suggestions', ...fieldTexts.suggestions, required: false, items }, free];
}

/** Ticked suggestions as they were changed, then what was written freely, one condition a line. */
export function readConditions({ bundle }: OfficeCase, values: Record<string, string>, input: ActionInput): void {
  const suggested = bundle.workflow.suggestions?.conditions ?? [];
  const ticked = suggested.flatMap((_, index) => (values[tickOf(index)] === undefined ? [] : [values[textOf(index)] ?? '']));
  const conditions = [...ticked, ...(values['conditions'] ?? '').split('\n')]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (conditions.length > 0) input.conditions = conditions;
}
