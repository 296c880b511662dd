import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** Points a request for an asset at its compressed copy, made by the build, where the browser takes it. Pages are not compressed: they carry secrets (BREACH). */
export function compressedAssets(folder: string) {
  const files = new Set(readdirSync(folder));
  return (request: Request, response: Response, next: NextFunction): void => {
    const name = request.path.slice(1);
    const copies = encodings.filter(({ ending }) => files.has(name + ending));
    if (copies.length > 0) response.vary('accept-encoding');
    const copy = copies.find((candidate) => request.acceptsEncodings(candidate.name));
    if (copy) {
      response.set('content-encoding', copy.name).type(extname(name));
      request.url = request.url.replace(name, name + copy.ending);
    }
    next();
  };
}
