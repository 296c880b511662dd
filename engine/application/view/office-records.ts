import type { Actor, RelationKind } from '../../cases/index.ts';
import type { OfficeCase } from '../api.ts';
import type { CaseFile } from '../case-file.ts';
import type { PlaceRow } from '../ports.ts';
import { applicableRecord } from '../record/applicable-record.ts';
import { recordDefaults } from '../record/record-defaults.ts';
import { flagLabel } from './flag-label.ts';
import { receiptText } from './receipt-text.ts';

/** What the database knows beside the events: place of an offer, links with other cases in both directions. */
export interface CaseLinks {
  place?: PlaceRow;
  relations: { kind: string; number: string; incoming: boolean }[];
}
type Records = Pick<
  OfficeCase,
  'findings' | 'orders' | 'appointment' | 'identified' | 'cashed' | 'place' | 'related' | 'flags' | 'record' | 'published'
>;

/** What was recorded in a case besides messages, letters and decision. */
export function viewRecords({ bundle, state }: CaseFile, { place, relations }: CaseLinks, today: string): Records {
  const named = <T extends { by: Actor }>(entry: T) => ({ ...entry, by: entry.by.name });
  return {
    findings: state.findings.map(named),
    orders: state.orders.map(named),
    appointment: state.appointment,
    identified: state.identified && (named(state.identified) as Records['identified']),
    cashed: state.cashed && { at: state.cashed.at, by: state.cashed.by.name, text: receiptText(state.cashed) },
    place: place && { title: bundle.booking?.offers[place.offer]?.title ?? place.offer, state: place.state, rank: place.rank },
    related: relations.map(({ kind, number, incoming }) => ({ kind: kind as RelationKind, number, incoming })),
    flags: state.flags.map((id) => ({ id, label: flagLabel(bundle, id) })),
    record: { fields: applicableRecord(bundle, state), values: state.record, defaults: recordDefaults(bundle, state, today) },
    published: state.published,
  };
}
