import { shippedServices } from '../../../tests/support/catalog.ts';
import { estimateFee, feeQuestions } from './fee-estimate.ts';

const services = shippedServices();
const bundleOf = (id: string) => services.find((service) => service.id === id)!.bundle;
const asked = (id: string): string[] => feeQuestions(bundleOf(id)).map(({ path }) => path);
const today = '2026-11-24';

test('asks what the fee depends on, through conditions, ages and inputs of tariffs', () => {
  expect(asked('geburtsurkunde-beantragen')).toEqual(['bestellung.anzahl', 'bestellung.zweck']);
  expect(asked('personalausweis-beantragen')).toContain('person.angaben.geburtsdatum');
  expect(asked('hund-anmelden')).toEqual(expect.arrayContaining(['hund.gefaehrlich', 'haushalt.weitere_hunde', 'haushalt.befreiung']));
});
test('asks nothing where the fee is fixed, or counts the entries of a list', () => {
  for (const id of ['melderegisterauskunft-einfach', 'strassenschaden-melden', 'gewerbe-anmelden']) expect(asked(id)).toEqual([]);
  expect(estimateFee(bundleOf('gewerbe-anmelden'), {}, today)).toBeUndefined();
});
test('tells the fee once every question is answered, and says what is missing', () => {
  const service = bundleOf('geburtsurkunde-beantragen');
  expect(estimateFee(service, {}, today)).toMatchObject({ fields: [{ value: '' }, { value: '' }] });
  const half = estimateFee(service, { 'bestellung.anzahl': '2', 'bestellung.zweck': '' }, today)!;
  expect(half.assessment).toBeUndefined();
  expect(half.fields.map(({ value, error }) => [value, error !== undefined])).toEqual([
    ['2', false],
    ['', true],
  ]);
  const free = estimateFee(service, { 'bestellung.anzahl': '2', 'bestellung.zweck': 'sozialleistung' }, today)!;
  expect(free.assessment?.total).toBe(0);
  const mistyped = estimateFee(service, { 'bestellung.anzahl': 'zwei', 'bestellung.zweck': 'sozialleistung' }, today)!;
  expect(mistyped.fields[0]).toMatchObject({ value: 'zwei', error: expect.any(String) as string });
});
test('comes to what the form itself comes to', () => {
  const scenario = { 'hund.gefaehrlich': 'false', 'haushalt.weitere_hunde': '1', 'haushalt.befreiung': 'keine' };
  const { assessment } = estimateFee(bundleOf('hund-anmelden'), scenario, today)!;
  expect(assessment?.lines.map(({ label, amount }) => [label, amount])).toEqual([[expect.stringContaining('Hundesteuer'), 12000]]);
});
