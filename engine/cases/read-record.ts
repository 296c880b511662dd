import type { ProcessShape, RecordField } from '../definition/format.ts';
import type { CaseFacts, Command } from './command.ts';
import { invalid, missing, type InputResult } from './input-result.ts';
import { belongsTo, fitsRecordField, isDemanded, recordFieldsOf, type RecordValues } from '../definition/record-fields.ts';
import { refusals } from './refusals.de.ts';

/** Adds to a step that was read what the office records with it; what does not belong to its outcome is dropped (design §6.1). */
export function withRecord(process: ProcessShape, facts: CaseFacts, command: Command, read: InputResult): InputResult {
  if (!read.ok) return read;
  const fields = recordFieldsOf(facts.record ?? [], process, command.action);
  if (fields.length === 0) return read;
  const record: RecordValues = {};
  for (const field of fields.filter((candidate) => belongsTo(candidate, command.input.outcome))) {
    const value = command.input.record?.[field.name];
    if (value === undefined || value === '') {
      if (isDemanded(field, command.input.outcome)) return missing(refusals.recordMissing(field.label));
    } else if (fitsRecordField(field, value)) record[field.name] = cleaned(field, value);
    else return invalid(refusals.recordInvalid(field.label));
  }
  return { ok: true, data: { ...read.data, record } };
}

const cleaned = ({ kind }: RecordField, value: RecordValues[string]): RecordValues[string] =>
  typeof value === 'string' && (kind === 'text' || kind === 'longtext') ? value.trim() : value;
