import type { Decision } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import { outcomesWithoutReasons } from '../record/outcomes-without-reasons.ts';

/** Reasons as a letter may print them: none where the service declares a neutral answer, whatever was typed for the file. */
export function printedReasons(bundle: Bundle, decision: Decision): string {
  return outcomesWithoutReasons(bundle).includes(decision.outcome) ? '' : decision.reasons;
}
