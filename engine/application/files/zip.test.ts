import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from './zip.ts';

test('another program unpacks it, with umlauts, twice the same name, and no way out of the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-zip-'));
  const file = join(folder, 'test.zip');
  writeFileSync(
    file,
    zip([
      { name: 'Dateien/Größe.txt', bytes: Buffer.from('eins') },
      { name: 'Dateien/Größe.txt', bytes: Buffer.from('zwei') },
      { name: '../böse.txt', bytes: Buffer.alloc(0) },
    ]),
  );
  const script = 'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist()); z.extractall(sys.argv[2])';
  const listed = execFileSync('python3', ['-c', script, file, folder], { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } });
  expect(listed.trim()).toBe("None ['Dateien/Größe.txt', 'Dateien/Größe (2).txt', '_/böse.txt']");
  expect(readFileSync(join(folder, 'Dateien', 'Größe (2).txt'), 'utf8')).toBe('zwei');
  rmSync(folder, { recursive: true });
});
