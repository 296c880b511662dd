import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../median.ts';
import { figuresOf } from './process-figures.ts';

export interface WatchFigures {
  /** CPU of the first check of everything, with scenarios. */
  checkCpuMs: number;
  peakMb: number;
  /** From the change of a file to the complete report, without the pause in which an editor may go on writing. */
  againMs: Record<string, number>;
}
/** A file and how it is changed. */
export type Change = { name: string; path: string; edit(text: string): string };

/** What catalog:check waits for more changes. */
const pause = 100;
const rounds = 5;

/** `catalog:check --watch` on a catalog: the check of everything, then each change there and back. */
export async function measureWatch(root: string, changes: Change[]): Promise<WatchFigures> {
  const options = ['--max-old-space-size=8192', 'engine/cli/catalog-check.ts', '--watch'];
  const child = spawn(process.execPath, options, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = (): void => undefined;
  child.stdout.on('data', (text: Buffer) => /Dienste? geprüft/.test(text.toString()) && heard());
  const report = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  try {
    await report();
    const { cpuMs, peakMb } = figuresOf(child.pid!);
    const againMs: Record<string, number> = {};
    for (const { name, path, edit } of changes) {
      const file = join(root, path);
      const before = readFileSync(file, 'utf8');
      const times: number[] = [];
      for (let round = 0; round < rounds; round++)
        for (const text of [edit(before), before]) {
          const begun = performance.now();
          writeFileSync(file, text);
          await report();
          times.push(performance.now() - begun - pause);
        }
      againMs[name] = median(times);
    }
    return { checkCpuMs: cpuMs, peakMb, againMs };
  } finally {
    child.kill();
  }
}
