import { addPeriod } from '../../deadlines/index.ts';
import type { IsoDate, Outcome } from '../../definition/format.ts';
import type { CaseFile } from '../case-file.ts';
import { toLocalDate } from '../local-date.ts';

export interface Retention {
  /** Where the town found the period. */
  law: string;
  /** Once the case has ended. */
  until?: IsoDate;
  /** ISO 8601, "P10Y"; of the outcome it has, or all that may apply. */
  periods: string[];
}

/** How long a case is kept, by the rule of its service. */
export function retentionOf({ bundle, state }: Pick<CaseFile, 'bundle' | 'state'>): Retention {
  const { law, ...periods } = bundle.workflow.retention;
  const period = state.outcome && periods[state.outcome as Outcome];
  if (!state.closedAt || !period) return { law, periods: [...new Set(Object.values(periods))] };
  return { law, periods: [period], until: addPeriod(toLocalDate(state.closedAt), period) };
}
