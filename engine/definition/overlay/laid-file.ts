import type { Code } from '../codes/index.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import { SourceFile, type ReportOptions } from '../read/source-file.ts';

/** A part of a laid definition that was written elsewhere: `at` in the whole stands what `file` says at `path`. */
export interface Origin {
  at: DataPath;
  file: SourceFile;
  path: DataPath;
}

/**
 * A definition file with parts of another laid over it. Findings point at the file that wrote the part; those in the upper file concern only
 * the service, since the file may hold what belongs to others.
 */
export class LaidFile extends SourceFile {
  readonly #whole: unknown;
  readonly #base: SourceFile;
  readonly #origins: Origin[];
  readonly #service: string;

  constructor(base: SourceFile, data: unknown, origins: Origin[], service: string) {
    // The text is never read again: places come from the two files the whole is made of.
    super(base.path, '{}');
    this.#whole = data;
    this.#base = base;
    this.#origins = origins.toSorted((a, b) => b.at.length - a.at.length);
    this.#service = service;
  }

  override get data(): unknown {
    return this.#whole;
  }

  override report(code: Code, path: DataPath, message: string, more: ReportOptions = {}): Diagnostic {
    const origin = this.#origins.find(({ at }) => at.every((part, index) => part === path[index]));
    if (!origin) return this.#base.report(code, path, message, more);
    const { file, path: start, at } = origin;
    const service = file === this.#base ? more.service : this.#service;
    return file.report(code, [...start, ...path.slice(at.length)], message, { ...more, ...(service !== undefined && { service }) });
  }
}
