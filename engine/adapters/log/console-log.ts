import type { Log } from '../../application/dependencies.ts';

/** One JSON line per event: codes and ids, never answers or names. */
export function createConsoleLog(out: { write(text: string): unknown }): Log {
  const write = (level: string, code: string, data = {}): void =>
    void out.write(`${JSON.stringify({ at: new Date().toISOString(), level, code, ...data })}\n`);
  return { info: (code, data) => write('info', code, data), error: (code, data) => write('error', code, data) };
}
