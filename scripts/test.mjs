import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
process.exit(runNode(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)]));
