import type { Bundle, JsonValue } from '../../definition/bundle.ts';
import { calendarOf } from '../../definition/holidays.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import { formatForDisplay } from '../../rules/index.ts';
import type { AnswerSummary } from '../api.ts';
import type { CaseFile } from '../case-file.ts';
import { formatCents, toLocalDate } from '../local-date.ts';

type Row = AnswerSummary['rows'][number];

/** Computed values and decisions that have a label, judged like every rule of a case on the day of receipt; none without. */
export function computedRows({ bundle, state }: Pick<CaseFile, 'bundle' | 'state'>): AnswerSummary[] {
  const { computed = {}, decisions = {} } = bundle.workflow;
  if (![...Object.values(computed), ...Object.values(decisions)].some(({ label }) => label)) return [];
  const { answers, receivedAt } = state.submitted;
  const values = expressionsOf(bundle).valuesOf(answers, toLocalDate(receivedAt), calendarOf(bundle.town));
  const rows = shownValues(bundle).flatMap(({ label, path, money }): Row[] => {
    const value = path.reduce<JsonValue | undefined>(memberOf, values);
    const text = value === undefined || value === null ? '' : written(value, money);
    return text === '' ? [] : [{ path: path.join('.'), label, value: text, depth: 0 }];
  });
  return rows.length > 0 ? [{ page: 'berechnet', title: 'Berechnet', rows }] : [];
}

interface Shown {
  label: string;
  path: string[];
  money?: boolean;
}

function shownValues({ workflow: { computed = {}, decisions = {} } }: Bundle): Shown[] {
  const values = Object.entries(computed).flatMap(([name, { label, money }]) => (label ? [{ label, path: [name], money }] : []));
  const results = Object.entries(decisions).flatMap(([name, { label, outputs }]) => {
    if (!label) return [];
    if (outputs.length === 1) return [{ label, path: [name], money: outputs[0]!.money }];
    return outputs.map((output) => ({ label: `${label}: ${output.label ?? output.name}`, path: [name, output.name], money: output.money }));
  });
  return [...values, ...results];
}

const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value[name] : undefined;

function written(value: JsonValue, money = false): string {
  if (Array.isArray(value))
    return value
      .map((item) => written(item, money))
      .filter(Boolean)
      .join(', ');
  if (money && typeof value === 'number') return formatCents(value);
  return formatForDisplay({ name: '', path: '', kind: 'text', label: '', required: false, conditional: false }, value);
}
