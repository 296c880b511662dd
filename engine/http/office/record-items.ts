import type { OfficeCase } from '../../application/api.ts';
import type { OfficeCasePage } from '../../contract/office-pages.ts';
import type { RecordValue } from '../../definition/record-fields.ts';
import type { RecordField } from '../../definition/format.ts';
import { recordFormTexts } from './record-form.de.ts';
import { benefitText } from './benefit-text.ts';
import { fieldTexts, recordTexts as texts } from './messages.de.ts';
import { euros } from './office-money.ts';
import type { OfficeUrls } from './office-urls.ts';

type Item = NonNullable<OfficeCasePage['records']>[number];

/** What was recorded in the case, one line each: fields of the office, marks and links first, then place, appointment and identity, then findings and payments. */
export function recordItems(found: OfficeCase, urls: OfficeUrls): Item[] {
  const { flags, related, place, appointment, identified, cashed, findings, orders, published } = found;
  const items: Item[] = filledIn(found);
  if (flags.length > 0) items.push({ label: texts.flags, text: flags.map(({ label }) => label).join(', ') });
  for (const { kind, number, incoming } of related) {
    const label = incoming ? texts.incoming[kind] : fieldTexts.relations[kind];
    items.push({ label, text: number, url: urls.case(number) });
  }
  if (place) items.push({ label: texts.place, text: `${place.title}: ${texts.placeStates[place.state]} (${texts.rank(place.rank)})` });
  if (appointment) items.push({ label: texts.appointment, text: appointmentText(appointment) });
  if (identified) items.push({ label: texts.identified, text: `${fieldTexts.documents[identified.document]}, ${identified.by}` });
  if (cashed) items.push({ label: texts.cashed, text: `${cashed.text}, ${cashed.by}` });
  for (const { label, text, amount } of findings) items.push({ label, text: amount === undefined ? text : `${euros(amount)}: ${text}` });
  for (const { benefit, by } of orders) items.push({ label: texts.order, text: `${benefitText(benefit)}, ${texts.orderedBy(by)}` });
  if (published) items.push({ label: texts.published, text: published.text });
  return items;
}

function filledIn({ record: { fields, values } }: OfficeCase): Item[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    return value === undefined ? [] : [{ label: field.label, text: recordText(field, value) }];
  });
}

function recordText({ kind, options }: RecordField, value: RecordValue): string {
  if (kind === 'date') return String(value).split('-').reverse().join('.');
  if (kind === 'money') return euros(Number(value));
  if (kind === 'yesno') return value ? recordFormTexts.yes : recordFormTexts.no;
  return options?.find((option) => option.value === value)?.label ?? String(value);
}

function appointmentText({ on, where }: { on: string; where?: string }): string {
  const [day = '', time = ''] = on.split('T');
  return [`${day.split('-').reverse().join('.')}, ${time} Uhr`, where].filter(Boolean).join(', ');
}
