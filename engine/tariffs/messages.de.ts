import type { RoundingMode } from '../definition/decimal.ts';
import type { Tariff } from '../definition/format.ts';

const germanDate = (date: string): string => date.split('-').reverse().join('.');

/** Why fees cannot be said, for people. */
export const tariffMessages = {
  'no-tariff': (name: string, date: string) => `Für „${name}“ gibt es am ${germanDate(date)} keinen gültigen Betrag.`,
  'no-row': (name: string) => `Für diese Angaben sieht „${name}“ keinen Betrag vor.`,
  'out-of-range': (name: string, min: string, max: string, law: string) =>
    `${name}: Der Betrag muss zwischen ${min} und ${max} liegen (${law}).`,
  'no-relief': (name: string) => `Diese Ermäßigung oder Befreiung sieht „${name}“ nicht vor.`,
  incomplete: 'Die Gebühr steht fest, sobald alle Angaben vollständig sind.',
};

/** 123456 → "1.234,56 €" with a non-breaking space. */
export function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}${whole},${String(Math.abs(cents) % 100).padStart(2, '0')}\u00a0€`;
}

const periods: Record<NonNullable<Tariff['per']>, [one: string, many: string]> = {
  'quarter-hour': ['angefangene Viertelstunde', 'angefangene Viertelstunden'],
  'half-hour': ['angefangene halbe Stunde', 'angefangene halbe Stunden'],
  hour: ['angefangene Stunde', 'angefangene Stunden'],
  day: ['angefangener Tag', 'angefangene Tage'],
  week: ['angefangene Woche', 'angefangene Wochen'],
  month: ['angefangener Monat', 'angefangene Monate'],
  year: ['angefangenes Jahr', 'angefangene Jahre'],
};
const decimal = (value: number | string): string => String(value).replace('.', ',');
const roundings: Record<RoundingMode, string> = { 'half-up': 'kaufmännisch gerundet', up: 'aufgerundet', down: 'abgerundet' };

/** How an amount came about, piece by piece. */
export const details = {
  free: 'gebührenfrei',
  units: (count: number, amount: number) => `${count} × ${euros(amount)}`,
  periods: (count: number, per: NonNullable<Tariff['per']>, amount: number) =>
    `${count} ${periods[per][count === 1 ? 0 : 1]} × ${euros(amount)}`,
  atLeastUnits: (count: number) => `mindestens ${count} berechnet`,
  range: (min: number, max: number) => `Rahmen ${euros(min)} bis ${euros(max)}`,
  percent: (percent: number, base: number) => `${decimal(percent)}\u00a0% von ${euros(base)}`,
  band: (value: number, over: number, upTo: number | undefined) =>
    `Wert ${euros(value)}, Stufe ${over > 0 ? `über ${euros(over)} ` : ''}${upTo === undefined ? 'ohne Obergrenze' : `bis ${euros(upTo)}`}`,
  steps: (amount: number, count: number, step: number, perStep: number) =>
    `${euros(amount)} und ${count} × ${euros(perStep)} je angefangene ${euros(step)}`,
  minimum: (amount: number) => `Mindestgebühr ${euros(amount)}`,
  maximum: (amount: number) => `Höchstgebühr ${euros(amount)}`,
  multiplied: (label: string, factor: number | string, law: string) => `${label} × ${decimal(factor)} (${law})`,
  added: (label: string, amount: number, law: string) => `${label} ${amount < 0 ? '−' : '+'} ${euros(Math.abs(amount))} (${law})`,
  waived: (label: string, law: string) => `gebührenfrei: ${label} (${law})`,
  reducedTo: (label: string, amount: number, law: string) => `${label}: ${euros(amount)} (${law})`,
  rounded: (mode: RoundingMode, to: number) => `${roundings[mode]} auf ${euros(to)}`,
  vatIncluded: (percent: number, vat: number) => `darin ${decimal(percent)} % Umsatzsteuer: ${euros(vat)}`,
  vatAdded: (percent: number, vat: number) => `zuzüglich ${decimal(percent)} % Umsatzsteuer: ${euros(vat)}`,
};

/** Amounts in words on the page of a service. */
export const described = {
  free: 'gebührenfrei',
  range: (min: string, max: string) => `${min} bis ${max}`,
  perUnit: (amount: string, unit = 'Stück', further?: string) =>
    `${amount} je ${unit}${further === undefined ? '' : `, jede weitere ${further}`}`,
  perTime: (amount: string, per: NonNullable<Tariff['per']>) => `${amount} je ${periods[per][0]}`,
  percentage: (percent: number) => `${decimal(percent)}\u00a0% des Werts`,
  band: (upTo: string | undefined, amount: string, steps?: { step: string; amount: string }) =>
    `${upTo === undefined ? 'darüber' : `Wert bis ${upTo}`}: ${amount}${steps ? ` und ${steps.amount} je angefangene ${steps.step}` : ''}`,
  least: (amount: string) => `mindestens ${amount}`,
  most: (amount: string) => `höchstens ${amount}`,
};
