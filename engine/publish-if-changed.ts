import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './application/dependencies.ts';
import type { Store } from './application/ports.ts';
import type { Config } from './config.ts';
import { fingerprintFolder } from './definition/read/fingerprint-folder.ts';

const program = join(import.meta.dirname, 'publish.js');

/**
 * Publishes the folder when it, or the program that compiles it, is not what was last published. That is done by a process of its own: the one
 * that serves never holds sources, checker and compiler in memory, and goes on with what was published before when publishing fails.
 * @throws Error when publishing fails and nothing was ever published
 */
export async function publishIfChanged({ root }: Pick<Config, 'root'>, store: Store, log: Log): Promise<void> {
  if ((await store.read.findPublished()) === publishedFingerprint(root, engineFingerprint(root))) return;
  const code = await run(program);
  if (code === 0) return;
  log.error('catalog.not-published', { code });
  if ((await store.read.readCatalogIndex()).towns.length === 0) throw new Error('Der Katalog ließ sich nicht veröffentlichen.');
}

/** Of everything but the definitions that decides what a bundle looks like: the program, its libraries, the format. */
export function engineFingerprint(root: string): string {
  const files = [
    program,
    join(import.meta.dirname, '../../package-lock.json'),
    join(root, 'engine/definition/format/format-1.schema.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

export const publishedFingerprint = (root: string, engine: string): string => `${engine} ${fingerprintFolder(root)}`;

const run = (file: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, file], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
