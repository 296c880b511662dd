import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchFolders } from './watch-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'watched-'));
const heard = new Set<string>();
let stop: () => void;
beforeAll(() => {
  mkdirSync(join(root, 'topic/service'), { recursive: true });
  writeFileSync(join(root, 'topic/service/a.yaml'), '1');
  stop = watchFolders([root], (path) => heard.add(path.slice(root.length + 1)));
});
afterAll(() => {
  stop();
  rmSync(root, { recursive: true });
});

/** What was told of after a change, when it has been. */
async function toldOf(change: () => void, path: string): Promise<boolean> {
  heard.clear();
  change();
  for (let round = 0; round < 200 && !heard.has(path); round++) await pause(10);
  return heard.has(path);
}
const write = (path: string) => (): void => writeFileSync(join(root, path), String(Math.random()));

test('a file that is replaced by renaming is told of each time', async () => {
  for (let round = 0; round < 3; round++) {
    const replace = (): void => {
      write('topic/service/a.yaml.tmp')();
      renameSync(join(root, 'topic/service/a.yaml.tmp'), join(root, 'topic/service/a.yaml'));
    };
    expect(await toldOf(replace, 'topic/service/a.yaml')).toBe(true);
  }
  expect(await toldOf(write('topic/service/a.yaml'), 'topic/service/a.yaml')).toBe(true);
});

test('what happens in new folders is told of, also where a folder was there before', async () => {
  for (let round = 0; round < 2; round++) {
    expect(await toldOf(() => mkdirSync(join(root, 'topic/service/letters')), 'topic/service/letters')).toBe(true);
    expect(await toldOf(write('topic/service/letters/b.hbs'), 'topic/service/letters/b.hbs')).toBe(true);
    expect(await toldOf(() => rmSync(join(root, 'topic/service/letters'), { recursive: true }), 'topic/service/letters')).toBe(true);
  }
});
