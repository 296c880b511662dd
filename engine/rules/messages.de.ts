import type { FormField } from '../definition/bundle.ts';

type SchemaError = { keyword: string; params: any };

const isDateField = (field: FormField): boolean => field.kind === 'date';

/** What is missing, named by its label. */
export function missingMessage(field: FormField): string {
  switch (field.kind) {
    case 'radio':
    case 'select':
    case 'yesno':
      return `Bitte wählen Sie etwas aus: ${field.label}`;
    case 'checkboxes':
      return `Bitte wählen Sie mindestens eine Möglichkeit aus: ${field.label}`;
    case 'declaration':
      return 'Bitte bestätigen Sie diese Erklärung, damit Sie fortfahren können.';
    case 'upload':
      return `Bitte fügen Sie eine Datei hinzu: ${field.label}`;
    case 'list':
      return `Bitte machen Sie mindestens eine Angabe: ${field.label}`;
    default:
      return `Bitte füllen Sie dieses Feld aus: ${field.label}`;
  }
}

/** German message for a failed keyword, with how to mend it. */
export function keywordMessage(field: FormField, error: SchemaError): string {
  if (isDateField(field)) return `Bitte geben Sie das Datum in der Form TT.MM.JJJJ ein, zum Beispiel 24.11.2026: ${field.label}`;
  switch (error.keyword) {
    case 'minItems':
      return field.kind === 'list' || field.kind === 'upload' ? `${field.label}: mindestens ${error.params.limit}.` : missingMessage(field);
    case 'maxItems':
      return `${field.label}: höchstens ${error.params.limit}.`;
    case 'maxLength':
      return `${field.label}: höchstens ${error.params.limit} Zeichen. Bitte kürzen Sie den Text.`;
    case 'minLength':
      return `${field.label}: mindestens ${error.params.limit} Zeichen.`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `${field.label}: Der Wert muss ${error.keyword === 'minimum' ? 'mindestens' : 'größer als'} ${error.params.limit} sein.`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `${field.label}: Der Wert darf ${error.keyword === 'maximum' ? 'höchstens' : 'nicht so groß wie'} ${error.params.limit} sein.`;
    case 'type':
      return typeMessage(field);
    case 'pattern':
      return field.patternMessage ?? exampleMessage(field);
    default:
      return exampleMessage(field);
  }
}

function typeMessage(field: FormField): string {
  switch (field.kind) {
    case 'integer':
      return `Bitte geben Sie eine ganze Zahl ein: ${field.label}`;
    case 'decimal':
      return `Bitte geben Sie eine Zahl ein, zum Beispiel 3,5: ${field.label}`;
    case 'money':
      return `Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 12,50: ${field.label}`;
    default:
      return exampleMessage(field);
  }
}

function exampleMessage(field: FormField): string {
  const base = `Diese Angabe hat nicht die erwartete Form: ${field.label}.`;
  return field.example ? `${base} Zum Beispiel: ${field.example}` : base;
}
