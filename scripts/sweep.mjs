import { existsSync } from 'node:fs';
import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
process.env.TEST_CHROMIUM ||= '/usr/bin/chromium';
if (!existsSync(process.env.TEST_CHROMIUM)) {
  console.error(`Chromium is not at ${process.env.TEST_CHROMIUM}; TEST_CHROMIUM names another place.`);
  process.exit(2);
}
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
process.exit(runNode(['tests/sweep/main.ts', ...process.argv.slice(2)]));
