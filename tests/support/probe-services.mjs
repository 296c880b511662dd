import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';

/** Looks once which outside services are there; tests read the answer from the environment. */
export default async function probeServices() {
  const database = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
  const redis = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
  const chromium = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium';
  const found = { PostgreSQL: await isReachable(database, 5432), Redis: await isReachable(redis, 6379), Chromium: existsSync(chromium) };
  Object.assign(process.env, { TEST_DATABASE_URL: database, TEST_REDIS_URL: redis, TEST_CHROMIUM: chromium });
  process.env.AMTSWEG_FOUND = Object.keys(found)
    .filter((name) => found[name])
    .join(',');
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length === 0) return;
  if (process.env.AMTSWEG_REQUIRE_SERVICES === '1') throw new Error(`Required for this run but not there: ${missing.join(', ')}`);
  console.warn(`\nSKIPPED: the tests that need ${missing.join(', ')} are skipped, because it is not there.\n`);
}

function isReachable(url, defaultPort) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port || defaultPort) });
    const end = (reachable) => {
      socket.destroy();
      resolve(reachable);
    };
    socket.setTimeout(1500, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
