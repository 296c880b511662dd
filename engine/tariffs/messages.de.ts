/** Why fees cannot be said, for people. */
const germanDate = (date: string): string => date.split('-').reverse().join('.');

export const tariffMessages = {
  'no-tariff': (name: string, date: string) => `Für „${name}“ gibt es am ${germanDate(date)} keinen gültigen Betrag.`,
  'no-row': (name: string) => `Für diese Angaben sieht „${name}“ keinen Betrag vor.`,
  'out-of-range': (name: string, min: string, max: string, law: string) =>
    `${name}: Der Betrag muss zwischen ${min} und ${max} liegen (${law}).`,
  incomplete: 'Die Gebühr steht fest, sobald alle Angaben vollständig sind.',
};

/** 123456 → "1.234,56 €" with a non-breaking space. */
export function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}${whole},${String(Math.abs(cents) % 100).padStart(2, '0')}\u00a0€`;
}
