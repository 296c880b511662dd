import busboy from 'busboy';
import type { NextFunction, Request } from 'express';
import type { AppResponse, UploadedFile } from '../context.ts';
import { HttpProblem } from '../problem.ts';

// A form of 300 fields with long texts stays far below; files are limited again, by the field, in the use case.
const limits = { fields: 3000, fieldSize: 200_000, files: 20, fileSize: 30_000_000, parts: 4000 };

/** Fields and files of a post (urlencoded or multipart) into `res.locals`. */
export function readForm(request: Request, response: AppResponse, next: NextFunction): void {
  response.locals.fields = {};
  response.locals.files = [];
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return next();
  const fields: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  const files: UploadedFile[] = [];
  let parser: ReturnType<typeof busboy>;
  try {
    parser = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return next(new HttpProblem(400, 'form-unreadable'));
  }
  const fail = (status: number, code: 'form-unreadable' | 'form-too-large'): void => {
    request.unpipe(parser);
    request.resume();
    next(new HttpProblem(status, code));
  };
  parser.on('field', (name, value) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  });
  parser.on('file', (field, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('close', () => {
      const bytes = Buffer.concat(chunks);
      // A file input left empty comes as a nameless file of no bytes.
      if (info.filename) files.push({ field, name: info.filename, mediaType: info.mimeType, bytes, truncated: stream.truncated === true });
    });
  });
  parser.once('fieldsLimit', () => fail(413, 'form-too-large'));
  parser.once('error', () => fail(400, 'form-unreadable'));
  parser.once('close', () => {
    Object.assign(response.locals, { fields, files });
    next();
  });
  request.pipe(parser);
}
