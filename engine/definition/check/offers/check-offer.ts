import type { Code } from '../../codes/index.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { Offer } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { asOffer, type RawCatalog } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** An offer of a town: its name, services, tariffs, days and places fit together. */
export function checkOffer(file: SourceFile, raw: RawCatalog, tenant: string): Diagnostic[] {
  const offer = asOffer(file);
  const found: Diagnostic[] = [];
  const report = (code: Code, path: DataPath, message: string, nearest?: string): void =>
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
