import type { DataPath } from '../../diagnostics.ts';
import type { Expression } from '../../expressions/index.ts';
import type { ServiceContext } from '../workflow/service-context.ts';
import { judge } from './judge.ts';

/** Says of a condition that it always or never holds; of one that could not be proved to do either, a note. */
export function reportVerdict({ judged, report }: ServiceContext, expression: Expression, path: DataPath, under?: string): void {
  const { source } = expression;
  switch (judge(expression, judged!, under)) {
    case 'always':
      return report('AW1656', path, `„${source}“ gilt immer, was auch geantwortet wird.`);
    case 'never':
      return report('AW1656', path, `„${source}“ gilt nie, was auch geantwortet wird.`);
    case 'open':
      return report('AW1660', path, `Ob „${source}“ gelten und nicht gelten kann, lässt sich nicht beweisen.`);
    case 'varies':
  }
}
