import type { Dependencies } from '../dependencies.ts';
import type { OutboxRow } from '../ports.ts';
import { openJson } from '../sealing.ts';
import type { MailPayload } from './citizen-mail.ts';
import { deliverLetter } from './deliver-letter.ts';

/** Waits before the next try: 1 s, 4 s, 16 s … up to an hour; after twelve tries a person has to look. */
const maxAttempts = 12;
const backoffMs = (attempts: number): number => Math.min(3_600_000, 1000 * 4 ** (attempts - 1));

/** How long an effect belongs to whoever claimed it. After a crash it comes up again that much later. */
const leaseSeconds = 30;

/**
 * Performs the effects that are due, each at least once and idempotent by key; a failing one waits and never blocks the others.
 * @returns how many were performed
 */
export async function performEffects(deps: Dependencies, limit = 20): Promise<number> {
  const now = deps.clock.now().toISOString();
  const rows = await deps.store.write((tx) => tx.claimEffects(now, limit, leaseSeconds));
  let done = 0;
  for (const row of rows) if (await tryEffect(deps, row)) done += 1;
  return done;
}

/** The same for one effect; nothing happens when it is not due, done, or leased by another. */
export async function performEffect(deps: Dependencies, id: string): Promise<void> {
  const row = await deps.store.write((tx) => tx.claimEffect(id, deps.clock.now().toISOString(), leaseSeconds));
  if (row) await tryEffect(deps, row);
}

async function tryEffect(deps: Dependencies, row: OutboxRow): Promise<boolean> {
  try {
    await act(deps, row);
    await deps.store.write((tx) => tx.finishEffect(row.id, deps.clock.now().toISOString()));
    return true;
  } catch (error) {
    await postpone(deps, row, error);
    return false;
  }
}

async function act(deps: Dependencies, row: OutboxRow): Promise<void> {
  const key = row.caseId && (await deps.keys.find(row.tenant, row.caseId));
  // The case was deleted with its key: there is nobody to write to any more.
  if (!row.caseId || !key) return;
  const open = <T>(): T => openJson<T>(key, row.tenant, row.caseId!, `outbox/${row.key}`, row.sealed);
  switch (row.kind) {
    case 'mail':
      return deps.mailer.send({ key: row.key, ...open<MailPayload>() });
    case 'deliver-letter':
      return deliverLetter(deps, row.tenant, open());
    default:
      throw new Error(`Unknown effect ${row.kind}`);
  }
}

async function postpone(deps: Dependencies, row: OutboxRow, error: unknown): Promise<void> {
  const attempts = row.attempts + 1;
  const dead = attempts >= maxAttempts;
  const nextAt = new Date(deps.clock.now().getTime() + backoffMs(attempts)).toISOString();
  const name = error instanceof Error ? error.name : 'Error';
  deps.log.error('effect.failed', { kind: row.kind, effect: row.id, attempts, dead, error: name });
  await deps.store.write((tx) => tx.retryEffect(row.id, nextAt, attempts, name, dead));
}
