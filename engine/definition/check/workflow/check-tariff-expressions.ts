import type { DataPath } from '../../diagnostics.ts';
import { both, type Expression } from '../../expressions/index.ts';
import type { FeeStep, Tariff } from '../../format.ts';
import { asTariff } from '../../read/read-catalog.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { findShadowed } from '../expressions/judge.ts';
import { checkFormat } from '../format/check-format.ts';
import { checkFeeStep } from '../tariff/check-fee-step.ts';
import { expressionsIn } from '../../tariff-expressions.ts';
import { tariffFileOf, type ServiceContext } from './service-context.ts';

/** A fee gives its tariff what that needs; a tariff without `inputs` is written for one service and speaks of its answers. */
export function checkTariffExpressions(context: ServiceContext): void {
  context.workflow.fees?.forEach((fee, index) => {
    for (const file of tariffFilesOf(context, fee)) {
      const tariff = asTariff(file);
      checkFeeStep(fee, tariff, context.judged!.expressions, ['fees', index], context.report);
      if (!tariff.inputs) checkTariff(context, file, tariff, fee.when);
    }
  });
}

/** The tariff of every town that offers the service; without one, the shared tariff. */
function tariffFilesOf({ raw, towns }: ServiceContext, { tariff }: FeeStep): SourceFile[] {
  const files = towns.length > 0 ? towns.map((town) => tariffFileOf(raw, town, tariff)) : [raw.tariffs.get(tariff)];
  return [...new Set(files)].filter(
    (file): file is SourceFile => file !== undefined && file.readable && checkFormat(file, 'Tariff').length === 0,
  );
}

/** @param when the condition of the fee: only where it holds the tariff is asked */
function checkTariff(context: ServiceContext, file: SourceFile, tariff: Tariff, when?: string): void {
  const { found, judged, service } = context;
  const compiled = new Map<string, Expression>();
  for (const { source, path, expected, under } of expressionsIn(tariff)) {
    const result = judged!.expressions.compile(source, expected, both(when, under));
    if (result.ok) compiled.set(path.join('.'), result.expression);
    else
      for (const { message, nearest, offset } of result.problems)
        found.push(
          file.report('AW1655', path, `Ausdruck „${source}“ passt nicht zum Dienst ${service.id}: ${message}`, {
            nearest,
            offset,
            service: service.id,
          }),
        );
  }
  tariff.periods.forEach((period, p) => {
    const rows = (period.table ?? []).map((_, r): DataPath => ['periods', p, 'table', r]);
    const conditional = rows.filter((path) => compiled.has([...path, 'when'].join('.')));
    const alternatives = conditional.map((path) => compiled.get([...path, 'when'].join('.'))!);
    for (const index of findShadowed(alternatives, judged!)) {
      const message = `Diese Zeile gilt im Dienst ${service.id} nie: Eine frühere nimmt alle ihre Fälle.`;
      found.push(file.report('AW1561', conditional[index]!, message, { service: service.id }));
    }
  });
}
