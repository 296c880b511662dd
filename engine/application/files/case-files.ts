import type { Dependencies } from '../dependencies.ts';
import type { CaseKey } from '../ports.ts';
import { openBytes, sealBytes } from '../sealing.ts';

/** Seals and stores bytes of a case or draft under a fresh id. */
export async function putCaseFile(
  deps: Dependencies,
  key: CaseKey,
  tenant: string,
  subject: string,
  id: string,
  bytes: Buffer,
): Promise<void> {
  await deps.blobs.put(tenant, id, sealBytes(key, tenant, subject, `blob/${id}`, bytes));
}

export async function readCaseFile(
  deps: Dependencies,
  key: CaseKey,
  tenant: string,
  subject: string,
  id: string,
): Promise<Buffer | undefined> {
  const sealed = await deps.blobs.get(tenant, id);
  return sealed && openBytes(key, tenant, subject, `blob/${id}`, sealed);
}

export async function removeBlobs(deps: Dependencies, tenant: string, ids: string[]): Promise<void> {
  for (const id of ids) await deps.blobs.remove(tenant, id);
}
