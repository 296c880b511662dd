import { calendarOf } from '../../definition/holidays.ts';
import { type CaseState } from '../../cases/index.ts';
import { fitsRecordField, type RecordValues } from '../../definition/record-fields.ts';
import type { Bundle, JsonObject, JsonValue } from '../../definition/bundle.ts';
import type { RecordField } from '../../definition/format.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import { both } from '../../definition/expressions/index.ts';
import { holds } from '../catalog/bundle-runtime.ts';
import { applicableRecord } from './applicable-record.ts';

/**
 * What stands in the fields of the office at first; `today` is the day of the step. A default that gives nothing, or nothing that fits,
 * leaves its field empty: it proposes, the person decides.
 */
export function recordDefaults(bundle: Bundle, state: Pick<CaseState, 'submitted'>, today: string): RecordValues {
  const defaults: RecordValues = {};
  for (const field of applicableRecord(bundle, state)) {
    const value = defaultOf(bundle, field, state.submitted.answers, today);
    if (fitsRecordField(field, value)) defaults[field.name] = value;
  }
  return defaults;
}

function defaultOf(bundle: Bundle, field: RecordField, answers: JsonObject, today: string): JsonValue | undefined {
  if (!field.default || (field.defaultWhen && !holds(bundle, field.defaultWhen, answers, today, field.when))) return undefined;
  return expressionsOf(bundle).evaluate(
    field.default,
    'optional',
    answers,
    today,
    calendarOf(bundle.town),
    both(field.when, field.defaultWhen),
  ) as JsonValue;
}
