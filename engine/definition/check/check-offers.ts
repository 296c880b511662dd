import type { JsonSchema } from '../bundle.ts';
import { findOfferFields } from '../compile/compile-booking.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { Offer, ProcessShape, Workflow } from '../format.ts';
import { findNearest } from '../nearest.ts';
import { asOffer, type RawCatalog } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

/** An offer of a town: its name, services, tariffs, days and places fit together. */
export function checkOffer(file: SourceFile, raw: RawCatalog, tenant: string): Diagnostic[] {
  const offer = asOffer(file);
  const found: Diagnostic[] = [];
  const report = (code: string, path: DataPath, message: string, nearest?: string): void =>
    void found.push(file.report(code, path, message, { nearest }));
  if (!file.path.endsWith(`/${offer.offer}.yaml`)) report('AW1451', ['offer'], 'Das Angebot heißt wie seine Datei.');
  offer.services.forEach((service, index) => {
    if (!raw.services.has(service))
      report('AW1452', ['services', index], `Den Dienst „${service}“ gibt es nicht.`, findNearest(service, raw.services.keys()));
  });
  const tariffs = [...raw.tariffs.keys(), ...(raw.tenants.get(tenant)?.tariffs.keys() ?? [])];
  offer.fees?.forEach(({ tariff }, index) => {
    if (!tariffs.includes(tariff))
      report('AW1453', ['fees', index, 'tariff'], `Den Tarif „${tariff}“ gibt es nicht.`, findNearest(tariff, tariffs));
  });
  for (const [path, message] of findContradictions(offer)) report('AW1454', path, message);
  return found;
}

function findContradictions({ places, allocation, registration, from, to, age }: Offer): [DataPath, string][] {
  const found: [DataPath, string][] = [];
  if (allocation !== 'open' && places === undefined) found.push([['allocation'], 'Wer Plätze vergibt, sagt wie viele (places).']);
  if (allocation === 'open' && places !== undefined)
    found.push([['places'], 'Ein offenes Angebot (allocation: open) hat keine Zahl von Plätzen.']);
  if (registration.to < registration.from) found.push([['registration', 'to'], 'Die Anmeldung endet vor ihrem Anfang.']);
  if (to !== undefined && to < from) found.push([['to'], 'Das Angebot endet vor seinem Anfang.']);
  if (age?.from !== undefined && age.to !== undefined && age.to < age.from)
    found.push([['age', 'to'], 'Das Höchstalter liegt unter dem Mindestalter.']);
  return found;
}

/** A form that chooses among offers, and a process that gives places, go together. `schema` is the resolved schema. */
export function checkBooking(file: SourceFile, workflow: Workflow, schema: JsonSchema, shape: ProcessShape | undefined): Diagnostic[] {
  const fields = findOfferFields(schema);
  const givesPlaces = Object.values(shape?.actions ?? {}).some((action) => action.does === 'place');
  const found: Diagnostic[] = [];
  if (fields.length > 1)
    found.push(file.report('AW1461', ['process'], `Nur ein Feld kann Angebote zur Wahl stellen, hier sind es ${fields.length}.`));
  if (givesPlaces && fields.length === 0)
    found.push(
      file.report(
        'AW1462',
        ['process'],
        `Das Verfahren „${workflow.process}“ vergibt Plätze: Im Formular fehlt ein Feld mit "x-options": "offers".`,
      ),
    );
  const born = workflow.booking?.born;
  if (born !== undefined && fieldAt(schema, born)?.format !== 'date')
    found.push(file.report('AW1463', ['booking', 'born'], `„${born}“ ist kein Feld mit einem Datum.`));
  return found;
}

function fieldAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const part of path.split('.')) node = node?.properties?.[part];
  return node;
}
