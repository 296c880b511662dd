import type { UploadValue } from '../../engine/definition/bundle.ts';

export interface FileCall {
  url: string;
  /** Item path of the upload field. */
  path: string;
  file: File;
  replaces?: string;
  signal: AbortSignal;
  onProgress(percent: number): void;
}
export type FileAnswer = { ok: true; upload: UploadValue } | { ok: false; cancelled?: boolean; message?: string };

/** Sends one file and tells how far it is; fetch cannot tell that. Never rejects. */
export function sendFile({ url, path, file, replaces, signal, onProgress }: FileCall): Promise<FileAnswer> {
  const body = new FormData();
  body.set('path', path);
  if (replaces) body.set('ersetzt', replaces);
  body.set('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', url);
  request.setRequestHeader('accept', 'application/json');
  request.responseType = 'json';
  signal.addEventListener('abort', () => request.abort());
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(total, 1)) * 100)));
  return new Promise((resolve) => {
    request.addEventListener('load', () => {
      const answer = request.response as { upload?: UploadValue; detail?: string } | null;
      resolve(answer?.upload ? { ok: true, upload: answer.upload } : { ok: false, message: answer?.detail });
    });
    request.addEventListener('error', () => resolve({ ok: false }));
    request.addEventListener('abort', () => resolve({ ok: false, cancelled: true }));
    if (signal.aborted) return resolve({ ok: false, cancelled: true });
    request.send(body);
  });
}

/** Takes a file back; true when the server has forgotten it. */
export async function takeBack(url: string, path: string, datei: string): Promise<boolean> {
  const headers = { accept: 'application/json' };
  const body = new URLSearchParams({ path });
  const response = await fetch(`${url}/${datei}/entfernen`, { method: 'POST', body, headers }).catch(() => undefined);
  // 404: gone already, by another window.
  return response?.ok === true || response?.status === 404;
}
