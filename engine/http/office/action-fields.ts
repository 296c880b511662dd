import type { OfficeCase } from '../../application/api.ts';
import type { OfficeField } from '../../contract/office-pages.ts';
import type { Outcome } from '../../definition/format.ts';
import { outcomeLabel } from './case-head.ts';
import { cashFields } from './cash-fields.ts';
import { feeFields } from './fee-fields.ts';
import type { FieldSource } from './field-source.ts';
import { fieldTexts } from './messages.de.ts';
import {
  appointmentFields,
  benefitFields,
  completenessFields,
  extensionFields,
  flagFields,
  handOverFields,
  identityFields,
  moneyField,
  reasonField,
  relationFields,
} from './record-fields.ts';
import { conditionsFields } from './conditions-form.ts';
import { isNeutral } from './is-neutral.ts';
import { addDays } from './office-date.ts';
import { recordFormFields } from './record-form.ts';
import { transferFields } from './transfer-fields.ts';

const DEFAULT_DAYS = 14;

/** The inputs a step needs, then what the service records with it; none for those that only ask for confirmation. */
export function actionFields(source: FieldSource): OfficeField[] {
  return [...operationFields(source), ...recordFormFields(source.found, source.id, source.values)];
}

function operationFields(source: FieldSource): OfficeField[] {
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
    case 'hand-out':
    case 'evaluate':
    case 'publish':
      return [textField(source)];
    case 'message':
      return [textField(source), { type: 'files', name: 'files', ...fieldTexts.files, required: false }];
    case 'transfer':
      return transferFields(source);
    case 'establish':
      return [textField(source), ...(action.amount ? [moneyField(source, fieldTexts.amount)] : [])];
    case 'suspend':
    case 'reopen':
      return [reasonField(source)];
    case 'resume':
      return [reasonField(source, false)];
    case 'appoint':
      return appointmentFields(source);
    case 'identify':
      return identityFields(source);
    case 'cash':
      return cashFields(source);
    case 'hand-over':
      return handOverFields(source);
    case 'relate':
      return relationFields(source);
    case 'extend':
      return extensionFields(source);
    case 'confirm':
      return completenessFields(source);
    case 'flag':
      return flagFields(source);
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

/** Proposes the first consultation that the service demands for these answers and nobody has asked for yet. */
function consultFields(source: FieldSource): OfficeField[] {
  const { found, values } = source;
  const units = found.units.filter(({ id }) => id !== found.row.unit);
  const proposal = found.demandedConsultations.find(({ unit }) => units.some(({ id }) => id === unit));
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

/** Who may not give reasons in the letter can still write them down for the file. */
function reasonsTexts({ bundle }: OfficeCase, outcomes: Outcome[]): { label: string; hint: string } {
  const silent = outcomes.filter((outcome) => isNeutral(bundle.workflow, outcome));
  if (silent.length === 0) return fieldTexts.reasons;
  return silent.length === outcomes.length ? fieldTexts.reasonsForFile : fieldTexts.reasonsPartly;
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
      ...reasonsTexts(found, outcomes),
      required: false,
      rows: 8,
      value: values['reasons'] ?? before?.reasons ?? '',
    },
    ...conditionsFields(found, action.letter, values),
    ...benefitFields({ action, found, values }),
    ...feeFields(found, values),
  ];
}
