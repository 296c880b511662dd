import type { OfficeField } from '../../contract/office-pages.ts';
import { feeFields } from './fee-fields.ts';
import type { FieldSource } from './field-source.ts';
import { fieldTexts } from './messages.de.ts';

/** Reliefs first, for they decide whether anything is paid; how and with which receipt only matters then, so neither is demanded here. */
export function cashFields({ found, values }: FieldSource): OfficeField[] {
  const options = Object.entries(fieldTexts.methods).map(([value, label]) => ({ value, label }));
  return [
    ...feeFields(found, values, 'at-counter'),
    { type: 'radio', name: 'method', label: fieldTexts.method, required: false, options, value: values['method'] ?? '' },
    { type: 'text', name: 'reference', ...fieldTexts.reference, required: false, value: values['reference'] ?? '' },
  ];
}
