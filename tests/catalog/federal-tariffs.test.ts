import type { Bundle, JsonObject } from '../../engine/definition/bundle.ts';
import type { FeeStep } from '../../engine/definition/format.ts';
import { asTariff, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { assessGebuehren, type AssessmentDates } from '../../engine/tariffs/index.ts';

const { tariffs } = readCatalog({ root: process.cwd() });

/** One line of a federal tariff, its inputs bound to literals. */
function lineOf(id: string, given: JsonObject = {}, dates: Partial<AssessmentDates> = {}, step: Partial<FeeStep> = {}) {
  const tariff = asTariff(tariffs.get(id)!);
  const bound = Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const type = tariff.inputs?.[name]?.type;
      return [name, type === 'date' ? `date("${value}")` : type === 'text' ? `"${value}"` : String(value)];
    }),
  );
  const bundle = {
    schema: { type: 'object', properties: {} },
    town: { land: 'HE' },
    tariffs: { [id]: tariff },
    workflow: { fees: [{ tariff: id, due: 'before-processing', with: bound, ...step }] },
  } as unknown as Bundle;
  const result = assessGebuehren(bundle, {}, { received: '2026-11-24', today: '2026-11-24', ...dates });
  return result.ok ? result.assessment.lines[0]! : result;
}
const adult = { geburtsdatum: '1990-01-01' };
const young = { geburtsdatum: '2010-01-01' };

test.each([
  // tariff, inputs, cents
  ['personalausweis', adult, 4600],
  ['personalausweis', young, 2760],
  ['personalausweis', { geburtsdatum: '2002-11-24' }, 4600], // 24 today
  ['personalausweis', { geburtsdatum: '2002-11-25' }, 2760], // 24 tomorrow
  ['personalausweis', { ...adult, ausserhalb_dienstzeit: true }, 5900],
  ['personalausweis', { ...adult, ausserhalb_dienstzeit: true, unzustaendige_behoerde: true }, 5900], // once
  ['personalausweis', { ...young, unzustaendige_behoerde: true }, 4060],
  ['personalausweis', { ...adult, zustellung: true, lichtbild_der_behoerde: true }, 6700],
  ['personalausweis-vorlaeufig', {}, 1000],
  ['personalausweis-vorlaeufig', { ausserhalb_dienstzeit: true }, 2300],
  ['eid-karte', {}, 3700],
  ['eid-karte', { zustellung: true }, 5200],
  ['reisepass', adult, 7000],
  ['reisepass', young, 3750],
  ['reisepass', { ...adult, unzustaendige_behoerde: true }, 14000],
  ['reisepass', { ...young, unzustaendige_behoerde: true, express: true }, 10700], // 2 × 37,50 + 32
  ['reisepass', { ...adult, seiten_48: true, express: true, zustellung: true, lichtbild_der_behoerde: true }, 14500],
  ['reisepass-vorlaeufig', {}, 2600],
  ['reisepass-vorlaeufig', { ausserhalb_dienstzeit: true, lichtbild_der_behoerde: true }, 5800],
  ['fuehrungszeugnis', {}, 1300],
  ['fuehrungszeugnis', { ehrenamtlich: true }, 0],
  ['gewerbezentralregister-auskunft', {}, 1300],
  ['einbuergerung', {}, 25500],
  ['einbuergerung', { kind_ohne_einkuenfte: true }, 5100],
  ['staatsangehoerigkeit-feststellung', {}, 5100],
  ['aufenthaltserlaubnis', {}, 10000],
  ['aufenthaltserlaubnis', { minderjaehrig: true }, 5000],
  ['aufenthaltserlaubnis', { minderjaehrig: true, express: true }, 6750], // (100 + 35) / 2
  ['aufenthaltserlaubnis', { vorgang: 'verlaengerung-bis-3-monate' }, 9600],
  ['aufenthaltserlaubnis', { vorgang: 'verlaengerung-ueber-3-monate', minderjaehrig: true }, 4650],
  ['aufenthaltserlaubnis', { vorgang: 'zweckwechsel' }, 9800],
])('%s %j costs %d cents', (id, given, amount) => expect(lineOf(id, given)).toMatchObject({ amount }));

test('the line names the paragraph, the day and what was added', () =>
  expect(lineOf('personalausweis', { ...adult, zustellung: true })).toMatchObject({
    law: '§ 1 Abs. 1 PAuswGebV',
    validFrom: '2026-02-07',
    on: '2026-11-24',
    detail: 'ab 24 Jahren; Zustellung + 15,00\u00a0€ (§ 1 Abs. 4 Nr. 3 PAuswGebV)',
  }));
test('age counts on the day of the application, not on the day one looks', () =>
  expect(lineOf('personalausweis', { geburtsdatum: '2002-11-25' }, { received: '2026-11-24', today: '2026-12-24' })).toMatchObject({
    amount: 2760,
  }));
test('before the day the amounts are proved for there is no tariff', () =>
  expect(lineOf('personalausweis', adult, { received: '2026-02-06' })).toMatchObject({ ok: false, code: 'no-tariff' }));
test('a caseworker may reduce or waive for need, within the fee', () => {
  expect(
    lineOf('personalausweis', adult, { reliefs: { personalausweis: 'erlass' }, reasons: { personalausweis: 'wohnungslos' } }),
  ).toMatchObject({
    amount: 0,
    relief: 'erlass',
    detail: 'ab 24 Jahren; gebührenfrei: Bedürftigkeit (§ 1 Abs. 6 PAuswGebV); wohnungslos',
  });
  expect(lineOf('personalausweis', adult, { reliefs: { personalausweis: 'ermaessigung' }, set: { personalausweis: 2000 } })).toMatchObject({
    amount: 2000,
  });
  expect(lineOf('personalausweis', adult, { reliefs: { personalausweis: 'ermaessigung' }, set: { personalausweis: 4601 } })).toMatchObject({
    code: 'out-of-range',
  });
  expect(lineOf('personalausweis', adult, { reliefs: { personalausweis: 'gnade' } })).toMatchObject({ code: 'no-relief' });
});
test.each([...tariffs.values()].map((file) => [file.path.split('/').at(-1)!, asTariff(file)] as const))(
  '%s says where its amounts come from',
  (_, tariff) => {
    expect(tariff.provenance.source).not.toBe('');
    expect(tariff.provenance.checked).toMatch(/^\d{4}-\d{2}$/);
    expect(tariff.provenance.example).toBeUndefined();
  },
);
