import type { QueueRow, StaffIdentity } from '../api.ts';
import { findPinnedBundle } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseRow } from '../ports.ts';
import { openJson } from '../sealing.ts';

/** One row of a queue; opens only the sealed label, never the answers. */
export async function viewQueueRow(deps: Dependencies, row: CaseRow, staff: StaffIdentity): Promise<QueueRow> {
  const [bundle, key] = await Promise.all([findPinnedBundle(deps, row.bundleHash), deps.keys.find(row.tenant, row.id)]);
  const own = staff.units.includes(row.unit);
  const assignee = row.assignee ? await deps.store.read.findStaff(row.tenant, row.assignee) : undefined;
  return {
    number: row.number,
    service: row.service,
    serviceName: bundle.workflow.name,
    label: key ? openJson<string>(key, row.tenant, row.id, 'label', row.label) : '',
    unit: row.unit,
    queue: row.queue,
    state: row.state,
    stateLabel: bundle.process.states[row.state]?.label ?? row.state,
    // Between two decisions the clock stands, but the case is open: to the list it is one without a deadline.
    clock: row.clock === 'stopped' && !row.closedAt ? 'running' : row.clock,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt ?? undefined,
    dueLabel: row.dueLabel ?? undefined,
    assignee: assignee && { id: assignee.id, name: assignee.name },
    reason: own ? (row.waitsForSecond && staff.functions.includes('second') ? 'second' : 'own') : 'consultation',
  };
}
