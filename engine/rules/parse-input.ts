import type { FormField, JsonValue } from '../definition/bundle.ts';

/** Typed text, entered the German way → stored value; undefined when empty; the cleaned text when it cannot be read. */
export function parseInput(field: FormField, typed: string | undefined): JsonValue | undefined {
  const text = cleanText(typed ?? '', field.kind === 'longtext');
  if (text === '') return undefined;
  switch (field.kind) {
    case 'integer':
      return parseGermanNumber(text, 0) ?? text;
    case 'decimal':
      return parseGermanNumber(text, 6) ?? text;
    case 'money':
      return parseCents(text) ?? text;
    case 'date':
      return parseGermanDate(text) ?? text;
    case 'yesno':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'declaration':
      return text === 'true' ? true : undefined;
    case 'iban':
      return text.replace(/\s/g, '').toUpperCase();
    case 'radio':
    case 'select':
      return field.options?.find((option) => String(option.value) === text)?.value ?? text;
    default:
      return text;
  }
}

/** NFC, no control characters, trimmed; line breaks only where several lines are meant (DIN 91379). */
export function cleanText(text: string, multiline: boolean): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n');
  // eslint-disable-next-line no-control-regex
  const plain = lines.replace(multiline ? /[\u0000-\u0009\u000b-\u001f\u007f]/g : /[\u0000-\u001f\u007f]/g, multiline ? '' : ' ');
  return plain.trim();
}

function parseGermanNumber(text: string, decimals: number): number | undefined {
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text.replace(/\s/g, ''));
  if (!match || (match[3]?.length ?? 0) > decimals) return undefined;
  return Number(`${match[1]}${match[2]!.replaceAll('.', '')}.${match[3] ?? '0'}`);
}

function parseCents(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?$/.exec(text.replace(/[\s€]/g, '').replace(/EUR$/i, ''));
  return match ? Number(match[1]!.replaceAll('.', '')) * 100 + Number(match[2] ?? 0) : undefined;
}

function parseGermanDate(text: string): string | undefined {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (match) return `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
