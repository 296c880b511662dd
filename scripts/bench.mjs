import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
const options = process.argv.slice(2);
const bench = options.includes('--catalog') ? 'bench/catalog-curves.ts' : 'bench/run.ts';
process.exit(runNode([bench, ...options]));
