import type { DataPath } from '../../diagnostics.ts';
import { compileExpression, type Expression } from '../../expressions/index.ts';
import type { Tariff } from '../../format.ts';
import { asTariff } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { findShadowed } from '../expressions/judge.ts';
import { checkFormat } from '../format/check-format.ts';
import { tariffFileOf, type ServiceContext } from './service-context.ts';

/** Conditions of a tariff are about the answers of each service that uses it. */
export function checkTariffExpressions(context: ServiceContext): void {
  const { raw, workflow, towns } = context;
  for (const fee of workflow.fees ?? [])
    for (const town of towns) {
      const file = tariffFileOf(raw, town, fee.tariff);
      if (file?.readable && checkFormat(file, 'Tariff').length === 0) checkTariff(context, file, asTariff(file));
    }
}

function checkTariff(context: ServiceContext, file: SourceFile, tariff: Tariff): void {
  const { found, answers, schema, service } = context;
  const compile = (source: string | undefined, path: DataPath): Expression | undefined => {
    const compiled = source === undefined ? undefined : compileExpression(source, answers!, 'boolean');
    if (!compiled || compiled.ok) return compiled?.expression;
    for (const problem of compiled.problems)
      found.push(
        file.report('AW1655', path, `Ausdruck „${source}“ passt nicht zum Dienst ${service.id}: ${problem.message}`, {
          nearest: problem.nearest,
          offset: problem.offset,
          service: service.id,
        }),
      );
    return undefined;
  };
  tariff.periods.forEach((period, p) => {
    const rows = (period.table ?? []).map((row, r) => compile(row.when, ['periods', p, 'table', r, 'when']));
    const conditional = rows.filter((row) => row !== undefined);
    for (const index of findShadowed(conditional, schema!)) {
      const r = rows.indexOf(conditional[index]);
      found.push(
        file.report(
          'AW1516',
          ['periods', p, 'table', r],
          `Diese Zeile gilt im Dienst ${service.id} nie: Eine frühere nimmt alle ihre Fälle.`,
          { service: service.id },
        ),
      );
    }
  });
  tariff.modifiers?.forEach((modifier, index) => compile(modifier.when, ['modifiers', index, 'when']));
}
