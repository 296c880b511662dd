import type { OfficeField } from '../../contract/office-pages.ts';
import type { FieldSource } from './field-source.ts';
import { fieldTexts } from './messages.de.ts';

/** Units and queues a case can go to, all but where it is, and why. */
export function transferFields({ action, found, values }: FieldSource): OfficeField[] {
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
    {
      type: 'textarea',
      name: 'reason',
      label: fieldTexts.reason[action.does]?.label ?? fieldTexts.transferReason,
      required: true,
      rows: 4,
      value: values['reason'] ?? '',
    },
  ];
}
