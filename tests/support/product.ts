import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Product {
  url: string;
  folder: string;
  pid(): number;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts again on the same data and ports. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The built product (dist/server/main.js) on free ports and a folder of its own.
 * @param root where the catalog lies; default: here
 * @param settings further environment variables, such as DATABASE_URL
 */
export async function startProduct(root = process.cwd(), settings: Record<string, string> = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-'));
  const [port, cashDeskPort, identityPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const url = `http://localhost:${port}`;
  const main = join(process.cwd(), 'dist/server/main.js');
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    AMTSWEG_DATA: folder,
    PORT: String(port),
    CASH_DESK_PORT: String(cashDeskPort),
    IDENTITY_PORT: String(identityPort),
    PUBLIC_URL: url,
    ...settings,
  };
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['--enable-source-maps', main], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      child.stdout!.on('data', (text: Buffer) => text.toString().includes('Amtsweg läuft') && resolve());
      child.once('exit', (code) => reject(new Error(`The product ended with ${code}`)));
    });
    child.removeAllListeners('exit');
  };
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      // Dead already: there is no exit to wait for.
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  await start();
  return {
    url,
    folder,
    pid: () => child.pid ?? 0,
    kill: () => end('SIGKILL'),
    restart: start,
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
