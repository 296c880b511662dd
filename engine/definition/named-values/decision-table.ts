import type { JsonObject, JsonValue } from '../bundle.ts';
import { severityOf } from '../codes/index.ts';
import type { DataPath } from '../diagnostics.ts';
import { compileExpression, ExpressionError, type ExpectedKind, type Expression, type ExpressionType } from '../expressions/index.ts';
import type { DecisionTable } from '../format.ts';
import { checkTable } from './check-table.ts';
import { namedMessages as say } from './messages.de.ts';
import { asNamedProblem, type Tell } from './named-problem.ts';
import { compileUnaryTest, type UnaryTest } from './unary-test.ts';

/** What a name stands for; `decide` sees the answers and the names it needs. */
export interface NamedValue {
  type: ExpressionType;
  needs: string[];
  /** Template paths of the answers it reads itself; of the cells of a table the sections. */
  reads: string[];
  decide(names: JsonObject, today: string, land?: string): JsonValue;
}
export interface CompiledRule {
  tests: UnaryTest[];
  results: (Expression | undefined)[];
}
type Cell = string | number | boolean;
const expected: Record<DecisionTable['outputs'][number]['type'], ExpectedKind> = {
  boolean: 'boolean',
  number: 'number',
  text: 'string',
  date: 'date',
};

/** Compiles a table and tells all that is wrong with it: cells, types, gaps, overlaps. */
export function compileTable(table: DecisionTable, env: ExpressionType, path: DataPath, report: Tell): NamedValue {
  let sound = true;
  const tell: Tell = (problem) => {
    sound &&= severityOf(problem.code) === 'warning';
    report(problem);
  };
  const inputs = table.inputs.map((input, index) => compileAt(input.value, env, [...path, 'inputs', index, 'value'], tell, 'optional'));
  const rules = table.rules.map((rule, index): CompiledRule => {
    const at = [...path, 'rules', index];
    countCells(rule.if, table.inputs.length, say.conditions, [...at, 'if'], tell);
    const tests = table.inputs.map((_, column) => {
      const type = inputs[column]?.type ?? { kind: 'any' as const };
      return compileUnaryTest(rule.if[column] ?? '-', type, env, [...at, 'if', column], tell);
    });
    return { tests, results: compileResults(table, rule.then, env, [...at, 'then'], tell) };
  });
  const otherwise = table.default && compileResults(table, table.default, env, [...path, 'default'], tell);
  if (sound) checkTable(table, inputs as Expression[], rules, path, tell);
  const parts = [...inputs, ...rules.flatMap((rule) => rule.results), ...(otherwise ?? [])].filter((part) => part !== undefined);
  const tests = rules.flatMap((rule) => rule.tests);
  const needs = new Set([...parts.flatMap((part) => part.roots), ...tests.flatMap((test) => test.needs)]);
  const reads = new Set([...parts.flatMap((part) => part.reads), ...tests.flatMap((test) => test.reads)]);
  const decide = decideBy(table, inputs, rules, otherwise);
  return { type: typeOfTable(table, rules, otherwise), needs: [...needs], reads: [...reads], decide };
}

function compileAt(source: Cell, env: ExpressionType, path: DataPath, tell: Tell, kind?: ExpectedKind): Expression | undefined {
  const compiled = compileExpression(String(source), env, kind);
  if (compiled.ok) return compiled.expression;
  for (const problem of compiled.problems) tell(asNamedProblem(path, problem, say.expression(String(source), problem.message)));
  return undefined;
}

function compileResults(table: DecisionTable, cells: Cell[], env: ExpressionType, path: DataPath, tell: Tell): (Expression | undefined)[] {
  countCells(cells, table.outputs.length, say.results, path, tell);
  return table.outputs.map((output, index) => {
    const cell = cells[index];
    if (cell === undefined) return undefined;
    const text = /^"(.*)"$/s.exec(String(cell).trim())?.[1];
    if (output.values && text !== undefined && !output.values.includes(text))
      tell({ code: 'AW1818', path: [...path, index], message: say.notAmong(String(cell), output.values) });
    return compileAt(cell, env, [...path, index], tell, expected[output.type]);
  });
}

function countCells(cells: Cell[], wanted: number, what: string, path: DataPath, tell: Tell): void {
  if (cells.length !== wanted) tell({ code: 'AW1810', path, message: say.cells(wanted, cells.length, what) });
}

function typeOfTable(table: DecisionTable, rules: CompiledRule[], otherwise?: (Expression | undefined)[]): ExpressionType {
  if (table.hit === 'C#') return { kind: 'number', integer: true };
  const rows = [...rules.map((rule) => rule.results), ...(otherwise ? [otherwise] : [])];
  const types = table.outputs.map((output, index): ExpressionType => {
    if (output.type === 'text') return { kind: 'string', values: output.values };
    if (output.type !== 'number') return { kind: output.type };
    return { kind: 'number', integer: rows.every((row) => row[index]?.type.kind === 'number' && row[index].type.integer === true) };
  });
  const fields = Object.fromEntries(table.outputs.map((output, index) => [output.name, { type: types[index]!, optional: false }]));
  const one: ExpressionType = types.length === 1 ? types[0]! : { kind: 'context', fields };
  return table.hit === 'C' ? { kind: 'list', of: one } : one;
}

function decideBy(
  table: DecisionTable,
  inputs: (Expression | undefined)[],
  rules: CompiledRule[],
  otherwise?: (Expression | undefined)[],
): NamedValue['decide'] {
  const single = table.outputs.length === 1;
  return (names, today, land) => {
    const given = inputs.map((input) => (input ? (input.evaluate(names, today, land) as JsonValue) : null));
    const hits = rules.filter((rule) => rule.tests.every((test, column) => test.accepts(given[column] ?? null, names, today, land)));
    const resultOf = (row: (Expression | undefined)[]): JsonValue => {
      const values = row.map((cell) => cell!.evaluate(names, today, land) as JsonValue);
      return single ? values[0]! : Object.fromEntries(table.outputs.map((output, index) => [output.name, values[index]!]));
    };
    const results = (chosen: CompiledRule[]): JsonValue[] => chosen.map((rule) => resultOf(rule.results));
    const fallback = (): JsonValue => {
      if (otherwise) return resultOf(otherwise);
      throw new ExpressionError(`No rule of the table holds: ${table.label ?? table.outputs[0]!.name}`);
    };
    switch (table.hit) {
      case 'C#':
        return hits.length;
      case 'C+':
        return (results(hits) as number[]).reduce((sum, value) => sum + value, 0);
      case 'C':
        return results(hits);
      case 'C<':
      case 'C>':
        return hits.length === 0 ? fallback() : Math[table.hit === 'C<' ? 'min' : 'max'](...(results(hits) as number[]));
      case 'P':
        return hits.length === 0 ? fallback() : byPriority(table, results(hits));
      case 'U':
      case 'F':
      case 'A':
        return hits[0] ? resultOf(hits[0].results) : fallback();
    }
  };
}

/** The result whose first output stands first among its `values`. */
function byPriority({ outputs }: DecisionTable, results: JsonValue[]): JsonValue {
  const { name, values = [] } = outputs[0]!;
  const rank = (result: JsonValue): number => values.indexOf(String(outputs.length === 1 ? result : (result as JsonObject)[name]));
  return results.reduce((best, result) => (rank(result) < rank(best) ? result : best));
}
