import { verifyChain } from '../chain.ts';
import type { VerifyApi } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { toLocalDate } from '../local-date.ts';

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Whether something comes from this town and is as it was: only hashes are compared, nothing is said about content or person. */
export function createVerifyUseCases({ store }: Dependencies): VerifyApi {
  return {
    async letter(tenant, sha256) {
      const letter = isHash(sha256) ? await store.read.findLetterByHash(tenant, sha256) : undefined;
      return letter?.sentAt
        ? { issuedOn: toLocalDate(letter.sentAt), copy: letter.pdfSha256 === sha256 ? 'original' : 'archive' }
        : undefined;
    },
    async history(tenant, number, typed) {
      // Printed in groups, copied with line breaks.
      const hash = typed.toLowerCase().replace(/[^0-9a-z]/g, '');
      const found = isHash(hash) ? await store.read.findCase(tenant, number) : undefined;
      const rows = found ? await store.read.listEvents(tenant, found.id) : [];
      const entry = rows.find((row) => row.hash === hash);
      if (!found || !entry) return undefined;
      // The last entry must be the one the case says it has: none was cut off.
      return { recordedOn: toLocalDate(entry.at), intact: verifyChain(rows) && rows.at(-1)!.hash === found.lastHash };
    },
  };
}
