import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Sends the copy of an asset that the build compressed, in the best encoding the browser takes; before the plain files. */
export function compressedAssets(folder: string) {
  const names = new Set(readdirSync(folder));
  return (request: Request, response: Response, next: NextFunction): void => {
    const name = request.path.slice(1);
    const type = types[extname(name)];
    if (!type || name !== basename(name) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('accept-encoding');
    const encoding = encodings.find((candidate) => names.has(name + candidate.suffix) && request.acceptsEncodings(candidate.name));
    if (!encoding) return next();
    response.set({ 'content-encoding': encoding.name, 'content-type': `${type}; charset=utf-8` });
    response.sendFile(name + encoding.suffix, { root: folder, immutable: true, maxAge: '365d' });
  };
}
