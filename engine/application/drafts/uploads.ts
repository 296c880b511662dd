import { randomUUID } from 'node:crypto';
import type { Bundle, FormField, JsonObject, UploadValue } from '../../definition/bundle.ts';
import { fromItemPath, getAt, setAt } from '../../rules/index.ts';
import type { DraftRef, DraftView, Result } from '../api.ts';
import type { Dependencies } from '../dependencies.ts';
import { putCaseFile, readCaseFile } from '../files/case-files.ts';
import { fail, ok } from '../result.ts';
import { findDraft, findEditableDraft, saveDraftContent, viewDraft } from './draft-content.ts';

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
  const { bundle, content, key } = found.value;
  const path = fromItemPath(content.answers, itemPath);
  const field = path === undefined ? undefined : findUploadField(bundle, path);
  if (path === undefined || !field?.upload) return fail('file-unknown');
  const before = uploadsAt(content.answers, path);
  const place = before.findIndex((upload) => upload.datei === replaces);
  const present = before.filter((_, index) => index !== place);
  if (present.length >= field.upload.maxCount) return fail('upload-too-many');
  const inspected = await deps.inspector.inspect(file, field.upload);
  if (!inspected.ok) return fail('upload-refused', inspected.message);
  const id = randomUUID();
  await putCaseFile(deps, key, ref.tenant, ref.id, id, file.bytes);
  const name = safeName(file.name);
  const upload: UploadValue = { datei: id, name, typ: inspected.mediaType, groesse: file.bytes.length };
  const files = present.toSpliced(place < 0 ? present.length : place, 0, upload);
  const answers = setAt(
    content.answers,
    path,
    files.map((entry) => ({ ...entry })),
  );
  const { [replaces ?? '']: replaced, ...kept } = content.blobs;
  const blobs = { ...(place < 0 ? content.blobs : kept), [id]: { name, mediaType: inspected.mediaType, bytes: file.bytes.length } };
  const saved = await saveDraftContent(deps, found.value, { ...content, answers, blobs });
  if (place >= 0 && replaced && replaces) await deps.blobs.remove(ref.tenant, replaces);
  return ok({ upload, view: viewDraft(deps, saved) });
}

export async function removeUpload(deps: Dependencies, ref: DraftRef, itemPath: string, blobId: string): Promise<Result<DraftView>> {
  const found = await findEditableDraft(deps, ref);
  if (!found.ok) return found;
  const { content } = found.value;
  const path = fromItemPath(content.answers, itemPath);
  if (path === undefined || !findUploadField(found.value.bundle, path)) return fail('file-unknown');
  const rest = uploadsAt(content.answers, path).filter((upload) => upload.datei !== blobId);
  const { [blobId]: removed, ...blobs } = content.blobs;
  if (!removed) return fail('file-unknown');
  const answers = setAt(content.answers, path, rest.length > 0 ? rest.map((upload) => ({ ...upload })) : undefined);
  const saved = await saveDraftContent(deps, found.value, { ...content, answers, blobs });
  await deps.blobs.remove(ref.tenant, blobId);
  return ok(viewDraft(deps, saved));
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
