import type { OfficeCase, StaffIdentity } from '../../application/api.ts';
import type { OfficeField } from '../../contract/office-pages.ts';
import type { ShapeAction } from '../../definition/format.ts';
import { outcomeLabel } from './case-head.ts';
import { feeFields } from './fee-fields.ts';
import { fieldTexts } from './messages.de.ts';
import { addDays } from './office-date.ts';

/** What a field list is made of; `values` are what was typed before (empty at the first opening). */
export interface FieldSource {
  action: ShapeAction;
  found: OfficeCase;
  staff: StaffIdentity;
  values: Record<string, string>;
  now: string;
}
const DEFAULT_DAYS = 14;

/** The inputs an operation needs; none for those that only ask for confirmation. */
export function actionFields(source: FieldSource): OfficeField[] {
  const { action } = source;
  switch (action.does) {
    case 'ask':
      return [textField(source), dueField(source, fieldTexts.askDue, DEFAULT_DAYS)];
    case 'consult':
      return consultFields(source);
    case 'opinion':
      return opinionFields(source);
    case 'prepare':
      return prepareFields(source);
    case 'return':
      return [
        { type: 'textarea', name: 'reason', ...fieldTexts.returnReason, required: true, rows: 5, value: source.values['reason'] ?? '' },
      ];
    case 'complete':
      return [textField(source, false)];
    case 'note':
    case 'answer':
      return [textField(source)];
    case 'message':
      return [textField(source), { type: 'files', name: 'files', ...fieldTexts.files, required: false }];
    case 'transfer':
      return transferFields(source);
    default:
      return [];
  }
}

function textField({ action, values }: FieldSource, required = true): OfficeField {
  const label = fieldTexts.text[action.does] ?? action.label;
  return { type: 'textarea', name: 'text', label, hint: fieldTexts.textHint[action.does], required, rows: 7, value: values['text'] ?? '' };
}
function dueField({ values, now }: FieldSource, texts: { label: string; hint?: string }, days: number): OfficeField {
  return { type: 'date', name: 'due', ...texts, required: true, min: addDays(now, 1), value: values['due'] ?? addDays(now, days) };
}

/** Proposes the first consultation the service foresees and that was not asked for yet. */
function consultFields(source: FieldSource): OfficeField[] {
  const { found, values } = source;
  const asked = new Set(found.consultations.map(({ unit }) => unit));
  const units = found.units.filter(({ id }) => id !== found.row.unit);
  const proposal = found.bundle.workflow.consultations?.find(({ unit }) => !asked.has(unit) && units.some(({ id }) => id === unit));
  const options = units.map(({ id, name }) => ({ value: id, label: name }));
  const days = proposal ? daysOf(proposal.period) : DEFAULT_DAYS;
  return [
    { type: 'select', name: 'unit', label: fieldTexts.unit, required: true, options, value: values['unit'] ?? proposal?.unit ?? '' },
    {
      type: 'textarea',
      name: 'question',
      ...fieldTexts.question,
      required: true,
      rows: 6,
      value: values['question'] ?? proposal?.question ?? '',
    },
    dueField(source, fieldTexts.consultDue, days),
  ];
}

/** Days of a period, good enough for a proposed date that the caseworker sees and may change. */
function daysOf(period: string): number {
  const match = /^P(\d+)([DWM])$/.exec(period);
  const lengths: Record<string, number> = { D: 1, W: 7, M: 30 };
  return match ? Number(match[1]) * (lengths[match[2]!] ?? 1) : DEFAULT_DAYS;
}

/** The open questions to the units of this person. */
export function openQuestions({ found, staff }: Pick<FieldSource, 'found' | 'staff'>): OfficeCase['consultations'] {
  return found.consultations.filter(({ unit, answer }) => !answer && staff.units.includes(unit));
}

function opinionFields(source: FieldSource): OfficeField[] {
  const open = openQuestions(source);
  const text = textField(source);
  if (open.length <= 1) return [{ type: 'hidden', name: 'consultation', value: open[0]?.id ?? '' }, text];
  const options = open.map(({ id, unitName, question }) => ({ value: id, label: unitName, hint: question }));
  return [
    {
      type: 'radio',
      name: 'consultation',
      label: fieldTexts.consultation,
      required: true,
      options,
      value: source.values['consultation'] ?? '',
    },
    text,
  ];
}

function prepareFields({ action, found, values }: FieldSource): OfficeField[] {
  const outcomes = action.outcomes ?? ['granted', 'refused'];
  const before = found.decision;
  const options = outcomes.map((outcome) => ({ value: outcome, label: outcomeLabel(found, outcome) }));
  const only = outcomes.length === 1 ? outcomes[0] : undefined;
  const outcome = values['outcome'] ?? before?.outcome ?? only ?? '';
  return [
    { type: 'radio', name: 'outcome', label: fieldTexts.outcome, required: true, options, value: outcome },
    {
      type: 'textarea',
      name: 'reasons',
      ...fieldTexts.reasons,
      required: false,
      rows: 8,
      value: values['reasons'] ?? before?.reasons ?? '',
    },
    ...conditionsField(found, action.letter, values['conditions'] ?? before?.conditions.join('\n') ?? ''),
    ...feeFields(found, values),
  ];
}
/** Only where the letter prints them: nobody writes conditions that the recipient never reads. */
function conditionsField({ bundle }: OfficeCase, letter: string | undefined, value: string): OfficeField[] {
  const printed = letter === undefined || bundle.letters[letter]?.includes('decision.conditions');
  return printed ? [{ type: 'textarea', name: 'conditions', ...fieldTexts.conditions, required: false, rows: 5, value }] : [];
}

function transferFields({ found, values }: FieldSource): OfficeField[] {
  const groups = found.units.map(({ id, name, queues }) => ({
    label: name,
    options: queues
      .filter((queue) => id !== found.row.unit || queue.id !== found.row.queue)
      .map((queue) => ({ value: `${id} ${queue.id}`, label: `${name}: ${queue.label}` })),
  }));
  return [
    {
      type: 'select',
      name: 'target',
      label: fieldTexts.transferQueue,
      required: true,
      options: [],
      groups: groups.filter(({ options }) => options.length > 0),
      value: values['target'] ?? '',
    },
    { type: 'textarea', name: 'reason', label: fieldTexts.transferReason, required: true, rows: 4, value: values['reason'] ?? '' },
  ];
}
