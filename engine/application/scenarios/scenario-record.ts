import { type CaseState } from '../../cases/index.ts';
import { belongsTo, isDemanded, recordFieldsOf, type RecordValue, type RecordValues } from '../../definition/record-fields.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { Outcome, RecordField } from '../../definition/format.ts';
import { applicableRecord } from '../record/applicable-record.ts';
import type { ScenarioProblem } from './run-scenarios.ts';
import { recordDefaults } from '../record/record-defaults.ts';

/** What a caseworker fills in with a step of a scenario: what it says, else the defaults, else an example where something is demanded. */
export function recordForScenario(
  bundle: Bundle,
  state: CaseState,
  step: { action: string; outcome?: Outcome; record?: RecordValues },
  today: string,
): RecordValues {
  const fields = recordFieldsOf(applicableRecord(bundle, state), bundle.process, step.action);
  const record: RecordValues = {};
  const proposed = { ...recordDefaults(bundle, state, today), ...step.record };
  const asked = fields.filter((candidate) => belongsTo(candidate, step.outcome));
  for (const { name } of asked) if (proposed[name] !== undefined) record[name] = proposed[name];
  // An example may itself demand another field: again until nothing is open.
  for (let before = -1; before !== Object.keys(record).length;) {
    before = Object.keys(record).length;
    const all = { ...state.record, ...record };
    for (const field of asked)
      if (record[field.name] === undefined && isDemanded(field, step.outcome, all)) record[field.name] = exampleOf(field, today);
  }
  return record;
}

function exampleOf(field: RecordField, today: string): RecordValue {
  switch (field.kind) {
    case 'text':
    case 'longtext':
      return 'Text'.slice(0, field.maxLength);
    case 'date':
      return today;
    case 'integer':
    case 'money':
      return field.minimum ?? 0;
    case 'choice':
      return field.options?.[0]?.value ?? '';
    case 'yesno':
      return true;
  }
}

/** What a scenario expects to be recorded and is not, in German. */
export function wrongRecord(expected: RecordValues = {}, found: RecordValues): ScenarioProblem[] {
  return Object.entries(expected)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => ({
      at: ['expect', 'record', name],
      message: `Festgehalten ist bei ${name}: ${found[name] ?? 'nichts'}, erwartet ist: ${value}.`,
    }));
}
