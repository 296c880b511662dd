import type { JsonValue } from '../bundle.ts';
import type { DataPath } from '../diagnostics.ts';
import type { Expression } from '../expressions/index.ts';
import type { DecisionTable } from '../format.ts';
import type { CompiledRule } from './decision-table.ts';
import { namedMessages as say } from './messages.de.ts';
import type { Tell } from './named-problem.ts';
import { anyOtherText } from './sample-values.ts';
import { coverageOf, rulesIn, type Coverage } from './table-coverage.ts';

/** Hit policy, completeness and overlap of a table whose cells are sound. */
export function checkTable(table: DecisionTable, inputs: Expression[], rules: CompiledRule[], path: DataPath, tell: Tell): void {
  checkPolicy(table, path, tell);
  const columns = inputs.map(({ type, optional }, column) => ({ type, optional, tests: rules.map((rule) => rule.tests[column]!) }));
  const coverage = coverageOf(columns, rules.length);
  checkCompleteness(table, coverage, path, tell);
  if (coverage) checkOverlaps(table, coverage, path, tell);
  else if (table.hit === 'U') tell({ code: 'AW1813', path: [...path, 'hit'], message: say.overlapUnproved });
}

function checkPolicy(table: DecisionTable, path: DataPath, tell: Tell): void {
  if (table.hit === 'P' && !table.outputs[0]?.values) tell({ code: 'AW1816', path: [...path, 'outputs', 0], message: say.priority });
  const aggregates = ['C+', 'C<', 'C>'].includes(table.hit);
  if (aggregates && (table.outputs.length !== 1 || table.outputs[0]?.type !== 'number'))
    tell({ code: 'AW1817', path: [...path, 'outputs'], message: say.aggregate(table.hit) });
}

function checkCompleteness(table: DecisionTable, coverage: Coverage | undefined, path: DataPath, tell: Tell): void {
  if (['C', 'C+', 'C#'].includes(table.hit)) return;
  if (table.default) {
    if (coverage && !coverage.gap) tell({ code: 'AW1815', path: [...path, 'default'], message: say.idleDefault });
    return;
  }
  if (!coverage) tell({ code: 'AW1812', path: [...path, 'rules'], message: say.unproved });
  else if (coverage.gap) tell({ code: 'AW1811', path: [...path, 'rules'], message: say.gap(caseText(table, coverage.gap)) });
}

function checkOverlaps(table: DecisionTable, coverage: Coverage, path: DataPath, tell: Tell): void {
  const reached = new Set<number>();
  let reported = false;
  for (const { rules, example } of coverage.together) {
    const [first = 0, second, ...more] = rulesIn(rules);
    for (const rule of table.hit === 'F' ? [first] : [first, second, ...more]) if (rule !== undefined) reached.add(rule);
    if (second === undefined || reported) continue;
    const at = [...path, 'rules', second];
    if (table.hit === 'U') tell({ code: 'AW1813', path: at, message: say.overlap(first + 1, second + 1, caseText(table, example)) });
    const other = table.hit === 'A' && [second, ...more].find((rule) => !agree(table, first, rule));
    if (other) tell({ code: 'AW1814', path: at, message: say.disagree(first + 1, other + 1, caseText(table, example)) });
    reported = table.hit === 'U' || Boolean(other);
  }
  table.rules.forEach((_, rule) => {
    if (!reached.has(rule)) tell({ code: 'AW1819', path: [...path, 'rules', rule], message: say.neverReached(rule + 1) });
  });
}

const agree = (table: DecisionTable, first: number, second: number): boolean =>
  JSON.stringify(table.rules[first]?.then) === JSON.stringify(table.rules[second]?.then);

/** "Rasse = mops, Alter = 3" */
function caseText(table: DecisionTable, example: JsonValue[]): string {
  return table.inputs.map((input, index) => `${input.label ?? input.value} = ${valueText(example[index] ?? null)}`).join(', ');
}

function valueText(value: JsonValue): string {
  if (value === null) return say.missing;
  if (value === anyOtherText) return say.anyOther;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').reverse().join('.') : text.replace('.', ',');
}
