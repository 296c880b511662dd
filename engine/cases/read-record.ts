import type { ProcessShape, RecordField } from '../definition/format.ts';
import type { CaseFacts, Command } from './command.ts';
import { invalid, missing, type InputResult } from './input-result.ts';
import { belongsTo, fitsRecordField, isDemanded, recordFieldsOf, type RecordValues } from '../definition/record-fields.ts';
import { refusals } from './refusals.de.ts';

/**
 * Adds to a step that was read what the office records with it; what does not belong to its outcome is dropped (design §6.1).
 * @param before what earlier steps recorded and this one leaves
 */
export function withRecord(
  process: ProcessShape,
  before: RecordValues,
  facts: CaseFacts,
  command: Command,
  read: InputResult,
): InputResult {
  if (!read.ok) return read;
  const fields = recordFieldsOf(facts.record ?? [], process, command.action);
  if (fields.length === 0) return read;
  const record: RecordValues = {};
  const { outcome, record: given = {} } = command.input;
  const asked = fields.filter((candidate) => belongsTo(candidate, outcome));
  for (const field of asked) {
    const value = given[field.name];
    if (value === undefined || value === '') continue;
    if (!fitsRecordField(field, value)) return invalid(refusals.recordInvalid(field.label));
    record[field.name] = cleaned(field, value);
  }
  const all = { ...before, ...record };
  const open = asked.find((field) => record[field.name] === undefined && isDemanded(field, outcome, all));
  if (open) return missing(refusals.recordMissing(open.label));
  return { ok: true, data: { ...read.data, record } };
}

const cleaned = ({ kind }: RecordField, value: RecordValues[string]): RecordValues[string] =>
  typeof value === 'string' && (kind === 'text' || kind === 'longtext') ? value.trim() : value;
