import type { JsonSchema } from '../../bundle.ts';
import { findNearest } from '../../nearest.ts';
import { addPeriod, subtractPeriod } from '../../periods.ts';
import { schemaAt, visitPaths, type FieldVisit } from './field-visit.ts';

type Bound = { of: string; plus?: string; minus?: string };
const keys = ['notBefore', 'notAfter'] as const;

/** Limits of dates (`x-date`) stand at dates, are held against dates that are there beside them, and leave some day. */
export function checkDates(root: JsonSchema): (field: FieldVisit) => void {
  return ({ schema, path, kind, report }) => {
    const limits = schema['x-date'] as Partial<Record<(typeof keys)[number], Bound | string>> | undefined;
    if (!limits) return;
    if (kind !== 'date') return report('AW1278', ['x-date'], 'Grenzen für Tage (x-date) hat nur ein Datum (format: date).');
    const [first, last] = keys.map((key) => boundOf(limits[key]));
    for (const key of keys) {
      const bound = boundOf(limits[key]);
      if (!bound || bound.of === 'today') continue;
      const problem = findProblem(root, path, bound.of);
      if (problem) report('AW1279', ['x-date', key], problem.message, { nearest: problem.nearest });
    }
    if (first && last && first.of === last.of && sampleDays.every((day) => dayOf(first, day) > dayOf(last, day)))
      report('AW1280', ['x-date'], 'Der erste mögliche Tag liegt nach dem letzten: Kein Datum kann stimmen.');
  };
}

const boundOf = (given: Bound | string | undefined): Bound | undefined => (typeof given === 'string' ? { of: given } : given);
/** Months are of different length: what holds on all of these days holds. */
const sampleDays = ['2026-01-31', '2026-02-28', '2028-02-29', '2026-11-24'];

function dayOf({ plus, minus }: Bound, day: string): string {
  const later = plus === undefined ? day : addPeriod(day, plus);
  return minus === undefined ? later : subtractPeriod(later, minus);
}

function findProblem(root: JsonSchema, path: string, of: string): { message: string; nearest?: string } | undefined {
  const target = schemaAt(root, of);
  if (!target) return { message: `Das Feld „${of}“ gibt es nicht.`, nearest: findNearest(of, ['today', ...visitPaths(root)]) };
  if (of === path) return { message: 'Ein Datum kann nicht seine eigene Grenze sein.' };
  if (target.format !== 'date') return { message: `„${of}“ ist kein Datum.` };
  const list = of.slice(0, of.lastIndexOf('*') + 1);
  return list !== '' && !path.startsWith(`${list}.`)
    ? { message: `„${of}“ steht in einer Liste; welcher Eintrag gemeint ist, ist nur innerhalb derselben Liste klar.` }
    : undefined;
}
