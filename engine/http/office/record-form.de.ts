import type { RecordField } from '../../definition/format.ts';
import { euros } from './office-money.ts';

/** German words around the fields of the office. */
export const recordFormTexts = {
  yesNo: [
    { value: 'true', label: 'Ja' },
    { value: 'false', label: 'Nein' },
  ],
  yes: 'Ja',
  no: 'Nein',
  date: 'TT.MM.JJJJ.',
  only: (outcomes: string[]) => `Nur bei: ${outcomes.join(', ')}.`,
  tied: (others: string[]) => `Pflicht je nach: ${others.map((label) => `„${label}“`).join(', ')}.`,
  missing: ({ kind, label }: RecordField) =>
    kind === 'choice' || kind === 'yesno' ? `Bitte wählen Sie bei „${label}“ etwas aus.` : `Bitte füllen Sie „${label}“ aus.`,
  wrong: (field: RecordField, longest: number) => {
    switch (field.kind) {
      case 'date':
        return 'Bitte geben Sie ein Datum an, zum Beispiel 24.12.2026.';
      case 'money':
        return `Bitte geben Sie einen Betrag in Euro an, zum Beispiel 45,00${boundsOf(field, euros)}.`;
      case 'integer':
        return `Bitte geben Sie eine ganze Zahl an${boundsOf(field, String)}.`;
      case 'text':
      case 'longtext':
        return `Der Text ist zu lang (höchstens ${longest} Zeichen).`;
      case 'choice':
      case 'yesno':
        return `Bitte wählen Sie bei „${field.label}“ etwas aus.`;
    }
  },
};

function boundsOf({ minimum = 0, maximum }: RecordField, print: (value: number) => string): string {
  return maximum === undefined ? `, mindestens ${print(minimum)}` : `, von ${print(minimum)} bis ${print(maximum)}`;
}
