import { createHash } from 'node:crypto';
import type { EventRow } from './ports.ts';

export const genesisHash = '0'.repeat(64);

/** Hash of an event over the one before and the ciphertext: it stays verifiable after the case key is deleted (design §3). */
export function hashEvent(row: Omit<EventRow, 'hash'>): string {
  const hash = createHash('sha256');
  for (const part of [row.prevHash, row.tenant, row.caseId, String(row.seq), row.at, row.type, row.actor]) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.update(row.sealed).digest('hex');
}

/** True when every event carries the hash of the one before and its own is right. */
export function verifyChain(rows: EventRow[]): boolean {
  let previous = genesisHash;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1 || row.prevHash !== previous || hashEvent(row) !== row.hash) return false;
    previous = row.hash;
  }
  return rows.length > 0;
}
