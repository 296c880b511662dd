import type { ActionInput, OfficeCase } from '../../application/api.ts';
import type { FieldIssue, OfficeField } from '../../contract/office-pages.ts';
import type { FeeDue } from '../../definition/format.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { fieldTexts } from './messages.de.ts';
import { euros, parseEuros } from './office-money.ts';

export const feeNames = (tariff: string) => ({ amount: `fee-${tariff}`, relief: `fee-relief-${tariff}`, reason: `fee-reason-${tariff}` });
type Relief = NonNullable<GebuehrLine['reliefs']>[number];

type DiscretionaryDue = Extract<FeeDue, 'after-decision' | 'at-counter'>;

/** What a caseworker decides about fees: amounts within a range, reductions and waivers, each with reasons (§ 39 (1) VwVfG). */
export function feeFields(
  { fees, decision }: OfficeCase,
  values: Record<string, string>,
  due: DiscretionaryDue = 'after-decision',
): OfficeField[] {
  return openLines(fees.lines, due).flatMap((line): OfficeField[] => {
    const name = feeNames(line.tariff);
    const reliefs = line.reliefs ?? [];
    const asksAmount = line.range !== undefined || reliefs.some((relief) => relief.open);
    const reason = values[name.reason] ?? decision?.feeReasons?.[line.tariff] ?? '';
    return [
      ...(asksAmount ? [amountField(line, values[name.amount])] : []),
      ...(reliefs.length > 0 ? [reliefField(line, reliefs, values[name.relief])] : []),
      { type: 'textarea', name: name.reason, ...fieldTexts.feeReason[due](line.label), required: false, rows: 3, value: reason },
    ];
  });
}

const openLines = (lines: GebuehrLine[], due: DiscretionaryDue): GebuehrLine[] =>
  lines.filter((line) => line.due === due && (line.range !== undefined || (line.reliefs ?? []).length > 0));

function amountField({ tariff, label, law, range, set, amount }: GebuehrLine, typed: string | undefined): OfficeField {
  const value = typed ?? (set ? (amount / 100).toFixed(2).replace('.', ',') : '');
  const hint = range ? fieldTexts.feeHint(euros(range.min), euros(range.max), law) : fieldTexts.reducedHint;
  return { type: 'money', name: feeNames(tariff).amount, label: fieldTexts.fee(label), hint, required: range !== undefined, value };
}

function reliefField({ tariff, label, relief }: GebuehrLine, reliefs: Relief[], typed: string | undefined): OfficeField {
  const options = [
    { value: '', label: fieldTexts.noRelief },
    ...reliefs.map(({ id, label: text, law }) => ({ value: id, label: `${text} (${law})` })),
  ];
  return {
    type: 'select',
    name: feeNames(tariff).relief,
    label: fieldTexts.relief(label),
    required: false,
    options,
    value: typed ?? relief ?? '',
  };
}

/** Reads what `feeFields` asked; with a refusal nothing is charged and nothing needed. */
export function readFees(
  found: OfficeCase,
  values: Record<string, string>,
  input: ActionInput,
  due: DiscretionaryDue = 'after-decision',
): FieldIssue[] {
  if (values['outcome'] === 'refused') return [];
  return openLines(found.fees.lines, due).flatMap((line) => readLine(line, values, input));
}

function readLine(line: GebuehrLine, values: Record<string, string>, input: ActionInput): FieldIssue[] {
  const { tariff, range, reliefs = [] } = line;
  const name = feeNames(tariff);
  const read = (key: string): string => (values[key] ?? '').trim();
  const relief = reliefs.find(({ id }) => id === read(name.relief));
  const reason = read(name.reason);
  const issues: FieldIssue[] = [];
  const cents = parseEuros(read(name.amount));
  const isNeeded = range ? relief === undefined || read(name.amount) !== '' : relief?.open === true;
  if (isNeeded && cents === undefined) issues.push({ field: name.amount, message: fieldTexts.issues.money });
  else if (isNeeded && range && (cents! < range.min || cents! > range.max))
    issues.push({ field: name.amount, message: fieldTexts.issues.bounds(euros(range.min), euros(range.max)) });
  else if (isNeeded) input.fees = { ...input.fees, [tariff]: cents! };
  if (relief) input.reliefs = { ...input.reliefs, [tariff]: relief.id };
  if (reason) input.feeReasons = { ...input.feeReasons, [tariff]: reason.replaceAll('\r\n', '\n') };
  const owesReason = relief !== undefined || (range !== undefined && (cents ?? 0) > range.min);
  if (owesReason && !reason && issues.length === 0) issues.push({ field: name.reason, message: fieldTexts.issues.feeReason });
  return issues;
}
