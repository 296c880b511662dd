import { findOfferFields } from '../../compile/compile-booking.ts';
import { schemaAt } from '../schema/field-visit.ts';
import type { ServiceContext } from './service-context.ts';

/** A form that chooses among offers, and a process that gives places, go together. */
export function checkBooking({ workflow, schema, shape, report }: ServiceContext): void {
  if (!schema) return;
  const fields = findOfferFields(schema);
  const givesPlaces = Object.values(shape?.actions ?? {}).some((action) => action.does === 'place');
  if (fields.length > 1) report('AW1461', ['process'], `Nur ein Feld kann Angebote zur Wahl stellen, hier sind es ${fields.length}.`);
  if (givesPlaces && fields.length === 0)
    report(
      'AW1462',
      ['process'],
      `Das Verfahren „${workflow.process}“ vergibt Plätze: Im Formular fehlt ein Feld mit "x-options": "offers".`,
    );
  const born = workflow.booking?.born;
  if (born !== undefined && schemaAt(schema, born)?.format !== 'date')
    report('AW1463', ['booking', 'born'], `„${born}“ ist kein Feld mit einem Datum.`);
}
