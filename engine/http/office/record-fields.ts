import type { OfficeField } from '../../contract/office-pages.ts';
import type { FieldSource } from './field-source.ts';
import { fieldTexts } from './messages.de.ts';
import { addDays } from './office-date.ts';
import { transferFields } from './transfer-fields.ts';

/** Inputs of the operations that record something: reasons, money, appointments, identity, relations, marks. */
export function reasonField({ action, values }: FieldSource, required = true): OfficeField {
  const texts = fieldTexts.reason[action.does] ?? { label: fieldTexts.transferReason };
  return { type: 'textarea', name: 'reason', ...texts, required, rows: 5, value: values['reason'] ?? '' };
}

export function moneyField({ values }: Pick<FieldSource, 'values'>, label: string, required = true): OfficeField {
  return { type: 'money', name: 'amount', label, hint: fieldTexts.amountHint, required, value: values['amount'] ?? '' };
}

/** What a decision fixes besides its outcome; with a refusal the benefit stays empty, so its fields demand nothing themselves. */
export function benefitFields({ action, found, values }: Pick<FieldSource, 'action' | 'found' | 'values'>): OfficeField[] {
  if (!action.decides) return [];
  if (action.decides === 'reclaim') return [moneyField({ values }, fieldTexts.reclaimAmount)];
  const before = found.decision?.benefit;
  const amount = before ? (before.amount / 100).toFixed(2).replace('.', ',') : '';
  const money: OfficeField = {
    type: 'money',
    name: 'amount',
    label: fieldTexts.amount,
    hint: fieldTexts.refusalHint,
    required: false,
    value: values['amount'] ?? amount,
  };
  const rhythm = values['rhythm'] ?? before?.rhythm ?? 'monthly';
  return [
    money,
    { type: 'radio', name: 'rhythm', label: fieldTexts.rhythm, required: false, options: fieldTexts.rhythms, value: rhythm },
    { type: 'date', name: 'from', ...fieldTexts.benefitFrom, required: false, value: values['from'] ?? before?.from ?? '' },
    { type: 'date', name: 'until', ...fieldTexts.benefitUntil, required: false, value: values['until'] ?? before?.until ?? '' },
  ];
}

/** Proposed is the day of the last answer, else of the receipt. */
export function completenessFields({ values, found }: FieldSource): OfficeField[] {
  const last =
    found.timeline
      .filter(({ type }) => type === 'submitted' || type === 'answer')
      .at(-1)
      ?.at.slice(0, 10) ?? '';
  return [{ type: 'date', name: 'from', ...fieldTexts.completeFrom, required: true, value: values['from'] ?? last }];
}

export function appointmentFields({ values, now, found }: FieldSource): OfficeField[] {
  const [day = '', time = ''] = found.appointment?.on.split('T') ?? [];
  return [
    { type: 'date', name: 'day', ...fieldTexts.day, required: true, min: now, value: values['day'] ?? day },
    { type: 'text', name: 'time', ...fieldTexts.time, required: true, value: values['time'] ?? time },
    { type: 'text', name: 'where', ...fieldTexts.where, required: false, value: values['where'] ?? found.appointment?.where ?? '' },
  ];
}

export function identityFields({ values }: FieldSource): OfficeField[] {
  const options = Object.entries(fieldTexts.documents).map(([value, label]) => ({ value, label }));
  return [{ type: 'radio', name: 'document', label: fieldTexts.document, required: true, options, value: values['document'] ?? '' }];
}

/** Outside: the authority in words, where the step ends the case, unless the town has fixed it; inside: a unit of the installation. */
export function handOverFields(source: FieldSource): OfficeField[] {
  const { action, found, values } = source;
  const leaves = action.to !== undefined && found.bundle.process.states[action.to]?.end !== undefined;
  if (!leaves) return transferFields(source);
  if (found.bundle.elsewhere) return [];
  return [
    { type: 'text', name: 'recipient', ...fieldTexts.recipient, required: true, value: values['recipient'] ?? '' },
    reasonField(source),
  ];
}

export function relationFields({ values }: FieldSource): OfficeField[] {
  const options = Object.entries(fieldTexts.relations).map(([value, label]) => ({ value, label }));
  return [
    { type: 'text', name: 'number', ...fieldTexts.number, required: true, value: values['number'] ?? '' },
    { type: 'select', name: 'kind', label: fieldTexts.relation, required: true, options, value: values['kind'] ?? '' },
  ];
}

export function extensionFields(source: FieldSource): OfficeField[] {
  const { found, values } = source;
  const options = found.deadlines.map(({ id, label, date }) => ({ value: id, label, hint: date.split('-').reverse().join('.') }));
  const only = options.length === 1 ? options[0]!.value : '';
  const latest = found.deadlines
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return [
    { type: 'radio', name: 'deadline', label: fieldTexts.deadline, required: true, options, value: values['deadline'] ?? only },
    {
      type: 'date',
      name: 'until',
      ...fieldTexts.until,
      required: true,
      min: addDays(latest ?? source.now, 1),
      value: values['until'] ?? '',
    },
    reasonField(source),
  ];
}

/** One choice: each mark that is not set can be set, each that is set can be taken off. */
export function flagFields({ action, found, values }: FieldSource): OfficeField[] {
  const set = new Set(found.flags.map(({ id }) => id));
  const options = Object.entries((action.flags ?? {}) as Record<string, string>).map(([id, label]) =>
    set.has(id) ? { value: `-${id}`, label: fieldTexts.flagTaken(label) } : { value: `+${id}`, label: fieldTexts.flagSet(label) },
  );
  return [{ type: 'radio', name: 'flag', label: fieldTexts.flag, required: true, options, value: values['flag'] ?? '' }];
}
