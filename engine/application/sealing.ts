import type { CaseKey } from './ports.ts';

/** Place a sealed value belongs to; authenticated, so that bytes moved elsewhere do not open. */
export type SealPlace =
  'draft' | 'label' | `event/${number}` | `letter/${string}` | `party/${string}` | `blob/${string}` | `outbox/${string}`;

const contextOf = (tenant: string, subject: string, place: SealPlace): string => `${tenant}/${subject}/${place}`;

export function sealJson(key: CaseKey, tenant: string, subject: string, place: SealPlace, value: unknown): Buffer {
  return key.seal(Buffer.from(JSON.stringify(value)), contextOf(tenant, subject, place));
}
export function openJson<T>(key: CaseKey, tenant: string, subject: string, place: SealPlace, sealed: Buffer): T {
  return JSON.parse(key.open(sealed, contextOf(tenant, subject, place)).toString('utf8')) as T;
}
export function sealBytes(key: CaseKey, tenant: string, subject: string, place: SealPlace, bytes: Buffer): Buffer {
  return key.seal(bytes, contextOf(tenant, subject, place));
}
export function openBytes(key: CaseKey, tenant: string, subject: string, place: SealPlace, sealed: Buffer): Buffer {
  return key.open(sealed, contextOf(tenant, subject, place));
}
