import type { FormField } from '../definition/bundle.ts';

/** What went wrong, as the rules know it; the catalogue turns it into a sentence that names the field and says how to mend it. */
export type IssueCode =
  | 'required'
  | 'type'
  | 'option'
  | 'pattern'
  | 'min-length'
  | 'max-length'
  | 'minimum'
  | 'maximum'
  | 'min-items'
  | 'max-items'
  | 'duplicate'
  | 'decimals'
  | 'step'
  | 'iban'
  | 'calendar-date'
  | 'date-early'
  | 'date-late'
  | 'tax-id'
  | 'email'
  | 'month'
  | 'time'
  | 'plate'
  | 'period'
  | 'chip'
  | 'characters'
  | 'unknown'
  | 'not-shown'
  | 'invalid';

const quote = (field: FormField): string => `„${field.label.replace(/[*:]\s*$/, '').trim()}“`;
/** Exact words of a declaration can be long; a message names it by their beginning. */
const quoteShort = (field: FormField): string =>
  field.label.length <= 90 ? quote(field) : `„${field.label.slice(0, 80).replace(/\s+\S*$/, '')} …“`;
const withUnit = (field: FormField, text: string): string => (field.unit ? `${text} ${field.unit}` : text);
const germanNumber = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 10 });
const euro = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const example = (field: FormField, otherwise: string): string => `zum Beispiel ${field.example ?? otherwise}`;

/** A bound as people of this field's kind write it: money in Euro, numbers with a comma and their unit. */
function bound(field: FormField, limit: number | undefined): string {
  if (limit === undefined) return '';
  return field.kind === 'money' ? `${euro.format(limit / 100)} €` : withUnit(field, germanNumber.format(limit));
}

function requiredMessage(field: FormField): string {
  switch (field.kind) {
    case 'yesno':
    case 'radio':
    case 'select':
      return `Wählen Sie bei ${quote(field)} eine Antwort aus.`;
    case 'checkboxes':
      return `Wählen Sie bei ${quote(field)} mindestens eine Antwort aus.`;
    case 'declaration':
      return `Setzen Sie das Häkchen bei ${quoteShort(field)}.`;
    case 'upload':
      return (field.upload?.minCount ?? 1) > 1
        ? countMessage(field, field.upload!.minCount!, 'mindestens')
        : `Laden Sie bei ${quote(field)} eine Datei hoch.`;
    case 'date':
      return `Geben Sie bei ${quote(field)} ein Datum an, zum Beispiel 24.11.2026.`;
    case 'month':
    case 'time':
    case 'plate':
      return messages[field.kind](field);
    case 'list':
      return `Fügen Sie bei ${quote(field)} mindestens einen Eintrag hinzu${field.itemLabel ? ` (${field.itemLabel})` : ''}.`;
    case 'place':
      return `Beschreiben Sie bei ${quote(field)} den Ort.`;
    case 'derived':
      return `${quote(field)} kann noch nicht berechnet werden. Prüfen Sie die Angaben, aus denen es sich ergibt.`;
    default:
      return `Füllen Sie das Feld ${quote(field)} aus${field.example ? `, ${example(field, '')}` : ''}.`;
  }
}

function typeMessage(field: FormField): string {
  switch (field.kind) {
    case 'integer':
      return `Geben Sie bei ${quote(field)} eine ganze Zahl ein, ${example(field, '12')}.`;
    case 'decimal':
      return `Geben Sie bei ${quote(field)} eine Zahl ein, ${example(field, '3,5')}.`;
    case 'money':
      return `Geben Sie bei ${quote(field)} einen Betrag in Euro ein, ${example(field, '1.234,56')}.`;
    case 'yesno':
    case 'radio':
    case 'select':
    case 'checkboxes':
    case 'declaration':
    case 'upload':
    case 'date':
    case 'list':
      return requiredMessage(field);
    default:
      return `Die Angabe bei ${quote(field)} kann so nicht verarbeitet werden. Geben Sie sie bitte neu ein.`;
  }
}

function patternMessage(field: FormField): string {
  if (field.kind === 'date') return messages['calendar-date'](field);
  if (field.kind === 'month' || field.kind === 'time' || field.kind === 'plate') return messages[field.kind](field);
  if (field.patternMessage) return field.patternMessage;
  if (field.kind === 'email') return messages.email(field);
  if (field.kind === 'iban') return messages.iban(field);
  if (field.kind === 'phone') return `Geben Sie bei ${quote(field)} eine Telefonnummer an, ${example(field, '06123 456789')}.`;
  return `Die Angabe bei ${quote(field)} hat nicht die erwartete Form${field.example ? `. Schreiben Sie sie so: ${field.example}` : ''}.`;
}

function minLengthMessage(field: FormField): string {
  const length = field.minLength ?? 1;
  return length <= 1 ? requiredMessage(field) : `Die Angabe bei ${quote(field)} ist zu kurz: Sie braucht mindestens ${length} Zeichen.`;
}

function countMessage(field: FormField, limit: number, bounds: 'mindestens' | 'höchstens'): string {
  if (field.kind === 'upload') return `Laden Sie bei ${quote(field)} ${bounds} ${limit === 1 ? 'eine Datei' : `${limit} Dateien`} hoch.`;
  if (field.kind === 'checkboxes')
    return `Wählen Sie bei ${quote(field)} ${bounds} ${limit === 1 ? 'eine Antwort' : `${limit} Antworten`} aus.`;
  return `Bei ${quote(field)} ${bounds === 'mindestens' ? 'braucht es' : 'sind'} ${bounds} ${limit === 1 ? 'einen Eintrag' : `${limit} Einträge`}${bounds === 'höchstens' ? ' möglich' : ''}.`;
}

function minItemsMessage(field: FormField): string {
  const limit = field.upload?.minCount ?? field.minItems ?? 1;
  return limit <= 1 ? requiredMessage(field) : countMessage(field, limit, 'mindestens');
}

const germanDay = (day = ''): string => day.split('-').reverse().join('.');

/** `limit`: the first or last possible day of a date. */
export const messages: Record<IssueCode, (field: FormField, limit?: string) => string> = {
  required: requiredMessage,
  type: typeMessage,
  option: (field) =>
    field.kind === 'declaration' ? requiredMessage(field) : `Wählen Sie bei ${quote(field)} eine der angebotenen Antworten aus.`,
  pattern: patternMessage,
  'min-length': minLengthMessage,
  'max-length': (field) => `Die Angabe bei ${quote(field)} ist zu lang. Kürzen Sie sie auf höchstens ${field.maxLength ?? 0} Zeichen.`,
  minimum: (field) => `Der Wert bei ${quote(field)} ist zu klein. Möglich sind Werte ab ${bound(field, field.minimum)}.`,
  maximum: (field) => `Der Wert bei ${quote(field)} ist zu groß. Möglich sind Werte bis ${bound(field, field.maximum)}.`,
  'min-items': minItemsMessage,
  'max-items': (field) => countMessage(field, field.upload?.maxCount ?? field.maxItems ?? 0, 'höchstens'),
  decimals: (field) =>
    `Geben Sie bei ${quote(field)} höchstens ${field.decimals === 1 ? 'eine Nachkommastelle' : `${field.decimals ?? 0} Nachkommastellen`} an, ${example(field, (1.5).toFixed(field.decimals ?? 1).replace('.', ','))}.`,
  step: (field) => `Möglich sind bei ${quote(field)} nur Vielfache von ${bound(field, field.multipleOf)}.`,
  duplicate: (field) => `Bei ${quote(field)} steht etwas doppelt. Löschen Sie die doppelte Angabe.`,
  iban: (field) =>
    `Die IBAN bei ${quote(field)} stimmt nicht. Prüfen Sie die Ziffern; eine deutsche IBAN hat 22 Stellen, zum Beispiel DE89 3704 0044 0532 0130 00.`,
  'calendar-date': (field) => `Das Datum bei ${quote(field)} muss es geben und im Format TT.MM.JJJJ stehen, zum Beispiel 24.11.2026.`,
  'date-early': (field, limit) =>
    field.dates?.message ?? `Das Datum bei ${quote(field)} ist zu früh. Möglich sind Tage ab dem ${germanDay(limit)}.`,
  'date-late': (field, limit) =>
    field.dates?.message ?? `Das Datum bei ${quote(field)} ist zu spät. Möglich sind Tage bis zum ${germanDay(limit)}.`,
  'tax-id': (field) =>
    `Die Steuer-Identifikationsnummer bei ${quote(field)} stimmt nicht. Sie hat 11 Ziffern und steht auf dem Einkommensteuerbescheid.`,
  email: (field) => `Geben Sie bei ${quote(field)} eine E-Mail-Adresse an, zum Beispiel name@beispiel.de.`,
  chip: (field) => `Die Chipnummer bei ${quote(field)} muss 15 Ziffern haben. Sie steht im Heimtierausweis.`,
  characters: (field) =>
    `Bei ${quote(field)} steht ein Zeichen, das wir nicht verarbeiten können, zum Beispiel ein Emoji. Schreiben Sie mit lateinischen, griechischen oder bulgarischen Buchstaben, Ziffern und üblichen Satzzeichen.`,
  month: (field) => `Geben Sie bei ${quote(field)} Monat und Jahr an, zum Beispiel 11.2026.`,
  time: (field) => `Geben Sie bei ${quote(field)} eine Uhrzeit an, zum Beispiel 08:30.`,
  plate: (field) => `Schreiben Sie das Kennzeichen bei ${quote(field)} so: ${field.example ?? 'GI-AB 123'}.`,
  period: (field) => `Bei ${quote(field)} liegt das Ende vor dem Anfang. Prüfen Sie beide Angaben.`,
  unknown: (field) => `Bei ${quote(field)} steht eine Angabe, die dieses Formular nicht kennt.`,
  'not-shown': (field) => `${quote(field)} wird bei Ihren Antworten nicht gefragt. Entfernen Sie die Angabe.`,
  invalid: (field) => `Die Angaben bei ${quote(field)} passen nicht zusammen. Prüfen Sie sie bitte.`,
};

/** Said where the validator refuses something that belongs to no field of the form. */
export const unplacedMessage: string = 'Die Angaben enthalten etwas, das dieses Formular nicht kennt.';
