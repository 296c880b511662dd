import { spawn } from 'node:child_process';
import { ensureInstalled, nodePath, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
const server = spawn(nodePath(), ['--enable-source-maps', 'dist/server/main.js'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
