import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A case is pinned to the hash of its bundle: whoever compiles the same sources, wherever, has to come to the same one. */
const hashes = (cwd: string, env: Record<string, string>): string =>
  execFileSync(process.execPath, [join(process.cwd(), 'tests/support/print-hashes.ts'), process.cwd()], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });

test('another process, folder, language and time zone compile the same bundles', () => {
  const here = hashes(process.cwd(), { LANG: 'de_DE.UTF-8', TZ: 'Europe/Berlin' });
  expect(here.split('\n').length).toBeGreaterThan(12);
  expect(hashes(tmpdir(), { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' })).toBe(here);
  expect(hashes('/', { LANG: 'C', LC_ALL: 'C', TZ: 'America/Adak' })).toBe(here);
}, 600_000);
