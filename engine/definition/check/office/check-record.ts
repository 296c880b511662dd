import type { JsonSchema } from '../../bundle.ts';
import { both, type ExpectedKind, type Expression, type ExpressionType } from '../../expressions/index.ts';
import type { Outcome, ProcessShape, RecordField } from '../../format.ts';
import { fitsRecordField } from '../../record-fields.ts';
import type { ServiceExpressions } from '../../named-values/index.ts';
import { findNearest } from '../../nearest.ts';
import { reportVerdict } from '../expressions/report-verdict.ts';
import type { ServiceContext } from '../workflow/service-context.ts';

const recording = ['prepare', 'hand-out', 'complete'];
/** Kind of value a default has to give. */
const wanted: Record<RecordField['kind'], string> = {
  text: 'string',
  longtext: 'string',
  choice: 'string',
  date: 'date',
  integer: 'number',
  money: 'number',
  yesno: 'boolean',
};

/** Fields of the office: names, steps and outcomes exist, choices are there, defaults and conditions have the right type. */
export function checkRecord(context: ServiceContext): void {
  const { shape, schema, judged, report } = context;
  const { record = [] } = context.workflow;
  const names = record.map(({ name }) => name);
  for (const [index, field] of record.entries()) {
    const path = ['record', index];
    if (names.indexOf(field.name) !== index) report('AW1671', [...path, 'name'], `Das Feld „${field.name}“ gibt es schon.`);
    checkOptions(report, path, field);
    checkTies(report, path, field, record);
    if (schema && field.optionsOf && !hasChoices(schema, field.optionsOf))
      report('AW1679', [...path, 'optionsOf'], `Eine Frage „${field.optionsOf}“ mit Auswahl gibt es nicht.`);
    if (shape) checkSteps(report, path, field, shape);
    if (judged) checkRecordExpressions(context, path, field, judged.expressions);
  }
}

function hasChoices(schema: JsonSchema, path: string): boolean {
  const node = path.split('.').reduce<JsonSchema | undefined>((inner, part) => inner?.properties?.[part], schema);
  return node?.oneOf !== undefined || node?.enum !== undefined || node?.['x-options'] !== undefined;
}

/** What a field hangs on is another field of the office, with values it can have. */
function checkTies(report: Report, path: Path, field: RecordField, record: RecordField[]): void {
  for (const [name, values] of Object.entries(field.requiredWith ?? {})) {
    const at = [...path, 'requiredWith', name];
    const other = record.find((candidate) => candidate.name === name);
    if (!other || other === field)
      report('AW1699', at, other ? 'Ein Feld kann nicht von sich selbst abhängen.' : `Das Feld „${name}“ gibt es unter record nicht.`, {
        key: true,
        nearest: other
          ? undefined
          : findNearest(
              name,
              record.map((candidate) => candidate.name),
            ),
      });
    else if (values !== 'filled' && !other.optionsOf)
      for (const value of values)
        if (!fitsRecordField(other, value)) report('AW1699', at, `Den Wert „${value}“ kann „${other.label}“ nicht haben.`);
  }
}

type Report = ServiceContext['report'];
type Path = (string | number)[];

function checkOptions(report: Report, path: Path, { kind, options, optionsOf, label }: RecordField): void {
  const given = [options, optionsOf].filter((choices) => choices !== undefined).length;
  if (given !== (kind === 'choice' ? 1 : 0))
    report('AW1672', path, `„${label}“: Zu „kind: choice“ gehört entweder „options“ oder „optionsOf“, zu jeder anderen Art keines.`);
  if (kind === 'choice' && options?.length === 1)
    report('AW1672', [...path, 'options'], `„${label}“: Eine einzige Möglichkeit ist keine Wahl.`);
  const values = (options ?? []).map(({ value }) => value);
  const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (twice >= 0) report('AW1672', [...path, 'options', twice], `Den Wert „${values[twice]}“ gibt es schon.`);
}

function checkSteps(report: Report, path: Path, field: RecordField, shape: ProcessShape): void {
  for (const [index, id] of (field.in ?? []).entries()) {
    const action = shape.actions[id];
    if (!action)
      report('AW1673', [...path, 'in', index], `Die Aktion „${id}“ gibt es nicht.`, {
        nearest: findNearest(id, Object.keys(shape.actions)),
      });
    else if (!recording.includes(action.does))
      report('AW1674', [...path, 'in', index], `Bei „${id}“ hält das Amt nichts fest; das geht bei prepare, hand-out und complete.`);
  }
  const steps = Object.entries(shape.actions).filter(([id, { does }]) => field.in?.includes(id) ?? does === 'prepare');
  if (!field.in && steps.length === 0)
    report('AW1674', path, 'Dieses Verfahren bereitet keine Entscheidung vor. Bitte nennen Sie die Aktion (in).');
  const reached = new Set<Outcome>(
    steps.flatMap(([, action]) => (action.does === 'prepare' ? (action.outcomes ?? ['granted', 'refused']) : [])),
  );
  checkOutcomes(report, path, 'outcomes', field.outcomes ?? [], reached);
  checkOutcomes(
    report,
    path,
    'required',
    Array.isArray(field.required) ? field.required : [],
    field.outcomes ? new Set(field.outcomes) : reached,
  );
}

function checkOutcomes(report: Report, path: Path, key: string, outcomes: Outcome[], reached: Set<Outcome>): void {
  for (const [index, outcome] of outcomes.entries())
    if (!reached.has(outcome)) report('AW1675', [...path, key, index], `Das Ergebnis „${outcome}“ kommt bei diesem Feld nicht vor.`);
}

function checkRecordExpressions(context: ServiceContext, path: Path, field: RecordField, expressions: ServiceExpressions): void {
  const compiledAt = (
    key: 'when' | 'defaultWhen' | 'requiredWhen' | 'default',
    expected: ExpectedKind,
    under?: string,
  ): Expression | undefined => {
    const source = field[key];
    const compiled = source === undefined ? undefined : expressions.compile(source, expected, under);
    if (!compiled || compiled.ok) return compiled?.expression;
    for (const { message, nearest, offset } of compiled.problems)
      context.report('AW1676', [...path, key], `Ausdruck „${source}“: ${message}`, { nearest, offset });
    return undefined;
  };
  for (const key of ['when', 'defaultWhen', 'requiredWhen'] as const) {
    const under = key === 'when' ? undefined : field.when;
    const condition = compiledAt(key, 'boolean', under);
    if (condition) reportVerdict(context, condition, [...path, key], under);
  }
  const given = compiledAt('default', 'optional', both(field.when, field.defaultWhen));
  if (given) checkDefaultType(context.report, path, field, given.type);
}

function checkDefaultType(report: Report, path: Path, field: RecordField, type: ExpressionType): void {
  const whole = field.kind !== 'integer' && field.kind !== 'money' ? true : type.kind === 'number' && type.integer === true;
  if (type.kind !== 'any' && type.kind !== 'null' && (type.kind !== wanted[field.kind] || !whole))
    report('AW1677', [...path, 'default'], `Die Vorgabe passt nicht zur Art „${field.kind}“ des Feldes „${field.label}“.`);
  if (type.kind !== 'string' || field.kind !== 'choice' || !type.values) return;
  const { values } = type;
  const fits = !field.options || field.options.some(({ value }) => values.includes(value));
  if (!fits) report('AW1677', [...path, 'default'], `Keinen der Werte „${values.join('“, „')}“ kann „${field.label}“ haben.`);
}
