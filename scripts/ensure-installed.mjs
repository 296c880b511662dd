import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Installs what is missing. Runs on the machine's own Node (20 or newer) with nothing but built-ins. */
export function ensureInstalled() {
  const marker = 'node_modules/.package-lock.json';
  const current = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs && existsSync(nodePath());
  if (current || (existsSync(marker) && existsSync(nodePath()) && sameLock(marker))) return;
  console.log('Installing packages …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** True when every package of the lock file is there in the locked version. */
function sameLock(marker) {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).every(([name, entry]) => name === '' || entry.optional || present[name]?.version === entry.version);
}

/** Node 24 from the npm package `node`. */
export const nodePath = () => (process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node');

/** Runs Node 24 and ends with its exit code. */
export function runNode(args, env = {}) {
  return spawnSync(nodePath(), args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}
