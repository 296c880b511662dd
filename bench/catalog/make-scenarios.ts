import type { JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import type { Attribute } from './words.ts';
import type { Thing } from './make-schema.ts';

const file = [{ datei: '6f0d0f0e-0000-4000-8000-000000000001', name: 'plan.pdf', typ: 'application/pdf', groesse: 1000 }];
const values: Record<Attribute[2], JsonValue> = { integer: 250, text: 'wie auf dem Plan', date: '2026-05-04', boolean: true };
const answersTo = (chosen: Attribute[]): JsonObject => Object.fromEntries(chosen.map(([name, , kind]) => [name, values[kind]]));
const address = { strasse: 'Gartenstraße', hausnummer: '7', plz: '35390', ort: 'Musterstadt' };
const person = { art: 'person', person: { vorname: 'Erika', familienname: 'Muster' }, anschrift: address };
const company = {
  art: 'organisation',
  organisation: { name: 'Muster Bau GmbH', ansprechperson: 'Max Muster' },
  anschrift: address,
  kontakt: { email: 'bau@beispiel.de' },
};
const term = { von: '2027-01-04', bis: '2027-02-26' };
const calm = { ...term, flaeche: 20, gefahr: false, ausfuehrende: 'selbst' };
const urgent = {
  ...term,
  flaeche: 140,
  gefahr: true,
  gefahr_text: 'Ein Teil droht umzufallen.',
  ausfuehrende: 'firma',
  firma: 'Muster Bau GmbH',
};

/** Cases that go through every condition, fee row, queue, outcome and end of the service. */
export function makeScenarios({ key, own, perPlace, process, tariff }: Thing): JsonObject {
  const places = `${key}_orte`;
  const place = (more: JsonObject): JsonObject => ({ strasse: 'Gartenstraße', ...more, ...answersTo(perPlace) });
  const thing = (more: JsonObject): JsonObject => ({ ...more, ...answersTo(own), plan: file });
  const decided = (outcome: string): JsonValue[] => [
    { action: 'vorbereiten', outcome },
    ...(process === 'erlaubnis' ? ['freigeben'] : []),
    'versenden',
  ];
  const scenario = (name: string, answers: JsonObject, expect: JsonObject): JsonObject => ({ name, today: '2026-11-24', answers, expect });
  const ended = { state: 'beschieden', letters: ['decision'] };
  const first = {
    [key]: thing({ art: 'neu' }),
    [places]: [place({ grund: 'eigen' }), place({ grund: 'oeffentlich' })],
    ausfuehrung: calm,
    antragsteller: person,
  };
  return {
    format: 1,
    tenant: 'musterstadt',
    scenarios: [
      scenario('neu auf eigenem und öffentlichem Grund, genehmigt', first, {
        hidden: [`${key}.bisher`, `${key}.aenderung`, `${places}.0.zustimmung`, 'ausfuehrung.gefahr_text', 'antragsteller.organisation'],
        fees: [{ tariff, amount: 9000 }],
        unit: 'umweltamt',
        queue: 'baumschutz',
        deadlines: { entscheidung: '2027-02-24' },
        path: ['uebernehmen', 'beteiligen', 'stellung-nehmen', ...decided('granted')],
        ...ended,
      }),
      scenario(
        'Firma ändert, auf fremdem Grund, eilig, teilweise genehmigt',
        {
          [key]: thing({ art: 'aendern', aenderung: 'Es wird höher.' }),
          [places]: [place({ grund: 'fremd', zustimmung: file })],
          ausfuehrung: urgent,
          antragsteller: company,
        },
        {
          shown: [`${key}.aenderung`, `${places}.0.zustimmung`, 'ausfuehrung.firma', 'antragsteller.organisation'],
          fees: [{ tariff, amount: 25000 }],
          queue: 'eilig',
          path: ['uebernehmen', 'rueckfragen', 'beantworten', ...decided('partial')],
          ...ended,
        },
      ),
      scenario(
        'verlängert, abgelehnt',
        {
          [key]: thing({ art: 'verlaengern', bisher: 'BA-2025-0001' }),
          [places]: [place({ grund: 'eigen' })],
          ausfuehrung: calm,
          antragsteller: person,
        },
        {
          shown: [`${key}.bisher`],
          fees: [{ tariff: 'verlaengerung', amount: 3000 }],
          path: ['uebernehmen', ...decided('refused')],
          ...ended,
        },
      ),
      scenario('zurückgenommen', first, { path: ['uebernehmen', 'zuruecknehmen'], state: 'zurueckgenommen' }),
      ...(process === 'erlaubnis-einfach'
        ? [scenario('an andere Behörde', first, { path: ['uebernehmen', 'an-behoerde-abgeben'], state: 'abgegeben' })]
        : []),
      scenario(
        'Ende vor dem Beginn',
        { ...first, ausfuehrung: { ...calm, bis: '2027-01-01' } },
        { issues: [{ at: 'ausfuehrung.bis', message: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.' }] },
      ),
    ],
  };
}
