import type { ServiceContext } from '../workflow/service-context.ts';
import { checkInstructions } from './check-instructions.ts';
import { checkReasons } from './check-reasons.ts';
import { checkRecord } from './check-record.ts';
import { checkSuggestions } from './check-suggestions.ts';

/** What a service says to the office: fields to fill, outcomes without reasons, instructions, suggestions. */
export function checkOffice(context: ServiceContext): void {
  checkRecord(context);
  checkReasons(context);
  checkInstructions(context);
  checkSuggestions(context);
}
