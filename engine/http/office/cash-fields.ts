import type { OfficeField } from '../../contract/office-pages.ts';
import { feeFields, feeNames } from './fee-fields.ts';
import type { FieldSource } from './field-source.ts';
import { fieldTexts } from './messages.de.ts';

/** How it was paid and the till's receipt, which a waiver makes needless; then what the caseworker may grant. */
export function cashFields({ found, values }: FieldSource): OfficeField[] {
  const options = Object.entries(fieldTexts.methods).map(([value, label]) => ({ value, label }));
  const required = !isWaived({ found, values });
  return [
    { type: 'radio', name: 'method', label: fieldTexts.method, required, options, value: values['method'] ?? '' },
    { type: 'text', name: 'reference', ...fieldTexts.reference, required, value: values['reference'] ?? '' },
    ...feeFields(found, values, 'at-counter'),
  ];
}

/** Each line has a relief whose amount is not the caseworker's to set; whether one that only reduces was paid, the interpreter asks. */
function isWaived({ found, values }: Pick<FieldSource, 'found' | 'values'>): boolean {
  const lines = found.fees.lines.filter((line) => line.due === 'at-counter');
  const granted = lines.map(({ tariff, reliefs = [] }) => reliefs.find(({ id }) => id === values[feeNames(tariff).relief]));
  return lines.length > 0 && granted.every((relief) => relief?.open === false);
}
