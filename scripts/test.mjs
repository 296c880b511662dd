import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const built = runNode(['scripts/build.mjs']);
if (built !== 0) process.exit(built);
// A product that a failed test left running must not keep the whole run waiting.
process.exit(
  runNode(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--forceExit', ...process.argv.slice(2)]),
);
