import { randomUUID } from 'node:crypto';
import type { FileRef } from '../../cases/index.ts';
import type { Result } from '../api.ts';
import type { CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { safeName } from '../drafts/uploads.ts';
import { fail, ok } from '../result.ts';
import { putCaseFile } from './case-files.ts';

export interface IncomingFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** What may come with a message or an answer to a question. */
export const messageFiles = { kinds: ['pdf', 'jpg', 'png'], maxBytes: 10_000_000, maxCount: 5 };

/** Checks all files first, then stores them: one bad file stores none. */
export async function keepIncomingFiles(deps: Dependencies, file: CaseFile, incoming: IncomingFile[]): Promise<Result<FileRef[]>> {
  if (incoming.length > messageFiles.maxCount)
    return fail('upload-too-many', `Bitte senden Sie höchstens ${messageFiles.maxCount} Dateien auf einmal.`);
  const checked: { ref: FileRef; bytes: Buffer }[] = [];
  for (const candidate of incoming) {
    const inspected = await deps.inspector.inspect(candidate, messageFiles);
    if (!inspected.ok) return fail('upload-refused', inspected.message);
    const ref = { id: randomUUID(), name: safeName(candidate.name), mediaType: inspected.mediaType, bytes: candidate.bytes.length };
    checked.push({ ref, bytes: candidate.bytes });
  }
  for (const { ref, bytes } of checked) await putCaseFile(deps, file.key, file.row.tenant, file.row.id, ref.id, bytes);
  return ok(checked.map(({ ref }) => ref));
}
