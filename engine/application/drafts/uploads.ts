import { randomUUID } from 'node:crypto';
import type { FormField, JsonObject, UploadValue } from '../../definition/bundle.ts';
import { findFieldAt, fromItemPath, getAt, setAt } from '../../rules/index.ts';
import type { DraftRef, DraftView, Result } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { putCaseFile, readCaseFile } from '../files/case-files.ts';
import { fail, ok } from '../result.ts';
import { changeDraft, findDraft, findEditableDraft, viewDraft, type DraftContent, type OpenDraft } from './draft-content.ts';

interface IncomingFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** Checks a file by its content and keeps it with the draft; the answer at `path` gains one entry, or has the one it `replaces` exchanged. */
export async function addUpload(
  deps: Dependencies,
  ref: DraftRef,
  itemPath: string,
  file: IncomingFile,
  replaces?: string,
): Promise<Result<{ upload: UploadValue; view: DraftView }>> {
  const found = await findEditableDraft(deps, ref);
  if (!found.ok) return found;
  const limits = findUploadField(found.value, itemPath)?.field.upload;
  if (!limits) return fail('file-unknown');
  const inspected = await deps.inspector.inspect(file, limits);
  if (!inspected.ok) return fail('upload-refused', inspected.message);
  const upload: UploadValue = { datei: randomUUID(), name: safeName(file.name), typ: inspected.mediaType, groesse: file.bytes.length };
  await putCaseFile(deps, found.value.key, ref.tenant, ref.id, upload.datei, file.bytes);
  const saved = await changeDraft(deps, ref, (draft) => insertUpload(draft, itemPath, upload, replaces));
  // Kept or not: of the new file and the one it was to replace, one is of no use now.
  const unused = saved.ok ? replaces : upload.datei;
  if (unused !== undefined && (!saved.ok || found.value.content.blobs[unused])) await deps.blobs.remove(ref.tenant, unused);
  return saved.ok ? ok({ upload, view: await viewDraft(deps, saved.value) }) : saved;
}

function insertUpload(draft: OpenDraft, itemPath: string, upload: UploadValue, replaces: string | undefined): Result<DraftContent> {
  const { content } = draft;
  const found = findUploadField(draft, itemPath);
  if (!found?.field.upload) return fail('file-unknown');
  const present = uploadsAt(content.answers, found.path);
  const place = present.findIndex((entry) => entry.datei === replaces);
  if (place < 0 && present.length >= found.field.upload.maxCount) return fail('upload-too-many');
  const files = place < 0 ? [...present, upload] : present.with(place, upload);
  const { [place < 0 ? '' : present[place]!.datei]: _, ...blobs } = content.blobs;
  blobs[upload.datei] = { name: upload.name, mediaType: upload.typ, bytes: upload.groesse };
  return ok({ ...content, answers: setUploads(content.answers, found.path, files), blobs });
}

export async function removeUpload(deps: Dependencies, ref: DraftRef, itemPath: string, blobId: string): Promise<Result<DraftView>> {
  const saved = await changeDraft(deps, ref, (draft) => {
    const found = findUploadField(draft, itemPath);
    const { [blobId]: removed, ...blobs } = draft.content.blobs;
    if (!found || !removed) return fail('file-unknown');
    const rest = uploadsAt(draft.content.answers, found.path).filter((upload) => upload.datei !== blobId);
    return ok({ ...draft.content, answers: setUploads(draft.content.answers, found.path, rest), blobs });
  });
  if (!saved.ok) return saved;
  await deps.blobs.remove(ref.tenant, blobId);
  return ok(await viewDraft(deps, saved.value));
}

export async function readDraftUpload(deps: Dependencies, ref: DraftRef, blobId: string) {
  const found = await findDraft(deps, ref);
  if (!found.ok) return found;
  const meta = found.value.content.blobs[blobId];
  const bytes = meta && (await readCaseFile(deps, found.value.key, ref.tenant, ref.id, blobId));
  return meta && bytes ? ok({ name: meta.name, mediaType: meta.mediaType, bytes }) : fail('file-unknown');
}

function uploadsAt(answers: JsonObject, path: string): UploadValue[] {
  const value = getAt(answers, path);
  return Array.isArray(value) ? (value as unknown as UploadValue[]) : [];
}

function setUploads(answers: JsonObject, path: string, files: UploadValue[]): JsonObject {
  const value = files.map((file) => ({ ...file }));
  return setAt(answers, path, value.length > 0 ? value : undefined);
}

/** Upload field at an instance or item path, and its instance path now. */
function findUploadField({ bundle, content }: OpenDraft, itemPath: string): { field: FormField; path: string } | undefined {
  const path = fromItemPath(content.answers, itemPath);
  const found = path === undefined ? undefined : findFieldAt(bundle.form, path);
  return found && found.path === path && found.field.kind === 'upload' ? { field: found.field, path } : undefined;
}

/** Keeps the name people know, without path parts and control characters (BSI TR-03172 A3.8). */
export function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';

  const clean = base
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '')
    .replace(/^\.+/, '')
    .trim();
  return clean.slice(-120) || 'Datei';
}
