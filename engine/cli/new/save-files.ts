import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFiles } from './draft-files.ts';

/**
 * Writes a draft so that it is there whole or not at all: into a folder beside, then renamed. Nothing that exists is overwritten.
 * @throws when a file of the draft is there already
 */
export function saveFiles(root: string, { folder, created, town }: DraftFiles): void {
  const taken = [folder, ...created.keys()].find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is already there`);
  // Names with a dot are not read as part of the catalog.
  const beside = join(root, dirname(folder), `.${folder.split('/').at(-1)}.neu`);
  const outside = [...created].filter(([path]) => !path.startsWith(`${folder}/`));
  rmSync(beside, { recursive: true, force: true });
  try {
    for (const [path, text] of created) if (path.startsWith(`${folder}/`)) write(join(beside, path.slice(folder.length + 1)), text);
    for (const [path, text] of outside) write(temporary(root, path), text);
    write(temporary(root, town.path), town.text);
    renameSync(beside, join(root, folder));
    for (const [path] of outside) renameSync(temporary(root, path), join(root, path));
    // Last: only now the town offers it.
    renameSync(temporary(root, town.path), join(root, town.path));
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    for (const path of [town.path, ...outside.map(([name]) => name)]) rmSync(temporary(root, path), { force: true });
    throw error;
  }
}

const temporary = (root: string, path: string): string => join(root, dirname(path), `.${path.split('/').at(-1)}.neu`);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
