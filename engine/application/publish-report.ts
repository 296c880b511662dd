import type { CaseState } from '../cases/index.ts';
import type { Bundle } from '../definition/bundle.ts';
import type { CaseRow, WriteTx } from './ports.ts';

/** Keeps the public status of a report up to date once the office has released words for it. */
export async function publishReport(
  tx: WriteTx,
  bundle: Bundle,
  row: Pick<CaseRow, 'tenant' | 'id'>,
  state: CaseState,
  at: string,
): Promise<void> {
  const status = bundle.process.states[state.state]?.public;
  if (!state.published || !status) return;
  const { text, at: publishedAt } = state.published;
  await tx.saveReport({ tenant: row.tenant, caseId: row.id, service: bundle.workflow.name, text, status, publishedAt, updatedAt: at });
}
