import { randomUUID } from 'node:crypto';
import type { Bundle, FormField, JsonObject, UploadValue } from '../../definition/bundle.ts';
import { getAt, setAt } from '../../rules/index.ts';
import type { DraftRef, DraftView, Result } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { putCaseFile, readCaseFile } from '../files/case-files.ts';
import { fail, ok } from '../result.ts';
import { findDraft, editDraft, findEditableDraft, viewDraft, type DraftContent } from './draft-content.ts';

interface IncomingFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** Checks a file by its content and keeps it with the draft; the answer at `path` gains one entry. */
export async function addUpload(
  deps: Dependencies,
  ref: DraftRef,
  path: string,
  file: IncomingFile,
): Promise<Result<{ upload: UploadValue; view: DraftView }>> {
  const found = await findEditableDraft(deps, ref);
  if (!found.ok) return found;
  const { bundle, content, key } = found.value;
  const field = findUploadField(bundle, path);
  if (!field?.upload) return fail('file-unknown');
  const present = uploadsAt(content.answers, path);
  if (present.length >= field.upload.maxCount) return fail('upload-too-many');
  const inspected = await deps.inspector.inspect(file, field.upload);
  if (!inspected.ok) return fail('upload-refused', inspected.message);
  const id = randomUUID();
  await putCaseFile(deps, key, ref.tenant, ref.id, id, file.bytes);
  const name = safeName(file.name);
  const upload: UploadValue = { datei: id, name, typ: inspected.mediaType, groesse: file.bytes.length };
  const edited = await editDraft(deps, found.value, (now) => ({
    ...now,
    answers: setAt(
      now.answers,
      path,
      [...uploadsAt(now.answers, path), upload].map((entry) => ({ ...entry })),
    ),
    blobs: { ...now.blobs, [id]: { name, mediaType: inspected.mediaType, bytes: file.bytes.length } },
  }));
  return edited.ok ? ok({ upload, view: await viewDraft(deps, edited.value) }) : edited;
}

export async function removeUpload(deps: Dependencies, ref: DraftRef, path: string, blobId: string): Promise<Result<DraftView>> {
  const found = await findEditableDraft(deps, ref);
  if (!found.ok) return found;
  const { bundle, content } = found.value;
  if (!findUploadField(bundle, path) || !content.blobs[blobId]) return fail('file-unknown');
  const edited = await editDraft(deps, found.value, (now) => withoutUpload(now, path, blobId));
  if (!edited.ok) return edited;
  await deps.blobs.remove(ref.tenant, blobId);
  return ok(await viewDraft(deps, edited.value));
}

function withoutUpload(content: DraftContent, path: string, blobId: string): DraftContent {
  const rest = uploadsAt(content.answers, path).filter((upload) => upload.datei !== blobId);
  const { [blobId]: _removed, ...blobs } = content.blobs;
  return { ...content, answers: setAt(content.answers, path, rest.length > 0 ? rest.map((upload) => ({ ...upload })) : undefined), blobs };
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

/** Upload field of an instance path (`baeume.0.foto` matches `baeume.*.foto`). */
function findUploadField(bundle: Bundle, path: string): FormField | undefined {
  const template = path.replace(/\.\d+(?=\.|$)/g, '.*');
  const search = (fields: FormField[]): FormField | undefined => {
    for (const field of fields) {
      if (field.kind === 'upload' && field.path === template) return field;
      const inner = search(field.fields ?? []);
      if (inner) return inner;
    }
    return undefined;
  };
  return search(bundle.form.pages.map((page) => page.field));
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
