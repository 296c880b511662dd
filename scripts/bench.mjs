import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
process.exit(runNode(['bench/run.ts', ...process.argv.slice(2)]));
