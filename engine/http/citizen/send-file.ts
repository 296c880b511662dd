import type { AppResponse } from '../context.ts';

/** As a download, never shown inline: the bytes may come from a stranger (BSI TR-03172 A3.8). */
export function sendFile(response: AppResponse, file: { name: string; mediaType: string; bytes: Buffer }): void {
  response.attachment(file.name);
  response.set('x-content-type-options', 'nosniff').type(file.mediaType).send(file.bytes);
}
