import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
const options = process.argv.slice(2);
process.env.TEST_CHROMIUM ||= '/usr/bin/chromium';
const others = { '--catalog': 'bench/catalog-curves.ts', '--browser': 'bench/form-in-browser.ts' };
const chosen = Object.keys(others).find((option) => options.includes(option));
const bench = chosen ? others[chosen] : 'bench/run.ts';
process.exit(runNode([bench, ...options]));
