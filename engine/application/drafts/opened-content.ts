import type { CaseKey } from '../ports.ts';
import { openJson } from '../sealing.ts';
import type { DraftContent } from './draft-content.ts';

interface Opened {
  sealed: Buffer;
  content: DraftContent;
}

/** What was opened or sealed last with a key. It lives no longer than the key is kept in memory. */
const opened = new WeakMap<CaseKey, Opened>();

/**
 * Content of a draft as its row holds it now. Bytes that this process has opened before are not opened again; any other bytes are, so that
 * what another process wrote is seen at once. The content is frozen: it is the same object for all who ask.
 */
export function openContent(key: CaseKey, tenant: string, id: string, sealed: Buffer): DraftContent {
  const known = opened.get(key);
  if (known?.sealed.equals(sealed)) return known.content;
  return rememberContent(key, sealed, openJson<DraftContent>(key, tenant, id, 'draft', sealed));
}

/** Called with what was just stored. */
export function rememberContent(key: CaseKey, sealed: Buffer, content: DraftContent): DraftContent {
  deepFreeze(content);
  opened.set(key, { sealed, content });
  return content;
}

function deepFreeze(value: unknown): void {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
}
