import type { DataPath } from '../../diagnostics.ts';
import type { ExpectedKind, Expression } from '../../expressions/index.ts';
import { findNearest } from '../../nearest.ts';
import { findShadowed } from '../expressions/judge.ts';
import { reportVerdict } from '../expressions/report-verdict.ts';
import { schemaAt, visitPaths } from '../schema/field-visit.ts';
import { checkTariffExpressions } from './check-tariff-expressions.ts';
import type { ServiceContext } from './service-context.ts';

/** Every expression compiles against the form; conditions can hold and can fail; no route stands behind one that takes its cases. */
export function checkExpressions(context: ServiceContext): void {
  const { workflow, schema, judged, report } = context;
  if (!schema || !judged) return;
  for (const { code, path, message, ...more } of judged.expressions.problems) report(code, path, message, more);
  workflow.fees?.forEach((fee, index) => {
    checkCondition(context, fee.when, ['fees', index, 'when']);
    checkCondition(context, fee.debit, ['fees', index, 'debit'], fee.when);
    compileAt(context, fee.quantity, ['fees', index, 'quantity'], 'number', fee.when);
    compileAt(context, fee.base, ['fees', index, 'base'], 'integer', fee.when);
  });
  workflow.deadlines?.forEach((deadline, index) => {
    checkCondition(context, deadline.when, ['deadlines', index, 'when']);
    compileAt(context, deadline.event, ['deadlines', index, 'event'], 'date', deadline.when);
  });
  workflow.rules?.forEach((rule, index) => {
    checkCondition(context, rule.check, ['rules', index, 'check'], rule.when);
    checkCondition(context, rule.when, ['rules', index, 'when']);
    if (!schemaAt(schema, rule.at))
      report('AW1652', ['rules', index, 'at'], `Das Feld „${rule.at}“ gibt es nicht.`, {
        nearest: findNearest(rule.at, visitPaths(schema)),
      });
  });
  workflow.consultations?.forEach((rule, index) => checkCondition(context, rule.when, ['consultations', index, 'when']));
  workflow.parties?.forEach((party, index) => checkCondition(context, party.when, ['parties', index, 'when']));
  checkRoutes(context);
  checkTariffExpressions(context);
}

function checkRoutes(context: ServiceContext): void {
  const { workflow, judged, report } = context;
  const routes = workflow.routing.queues ?? [];
  const compiled = routes.map((route, index) => checkCondition(context, route.when, ['routing', 'queues', index, 'when']));
  if (compiled.some((expression) => !expression)) return;
  for (const index of findShadowed(compiled as Expression[], judged!))
    report(
      'AW1615',
      ['routing', 'queues', index, 'when'],
      `Diese Regel kommt nie zum Zug: Eine frühere nimmt alle Fälle, für die „${routes[index]!.when}“ gilt.`,
    );
}

/** @param under the condition beside it, which held before */
function checkCondition(context: ServiceContext, source: string | undefined, path: DataPath, under?: string): Expression | undefined {
  const expression = compileAt(context, source, path, 'boolean', under);
  if (!expression) return undefined;
  reportVerdict(context, expression, path, under);
  return expression;
}

function compileAt(
  context: ServiceContext,
  source: string | undefined,
  path: DataPath,
  expected: ExpectedKind,
  under?: string,
): Expression | undefined {
  if (source === undefined) return undefined;
  const compiled = context.judged!.expressions.compile(source, expected, under);
  if (compiled.ok) return compiled.expression;
  for (const { message, nearest, offset } of compiled.problems)
    context.report('AW1651', path, `Ausdruck „${source}“: ${message}`, { nearest, offset });
  return undefined;
}
