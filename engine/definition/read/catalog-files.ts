import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a catalog is read from; paths are relative to its root, with `/`. */
export interface CatalogFiles {
  /** Names in a folder, sorted; none where there is no such folder. */
  list(folder: string): string[];
  isFolder(path: string): boolean;
  /** Text of a file, undefined where there is none or it cannot be read. */
  read(path: string): string | undefined;
}

export function filesBelow(root: string): CatalogFiles {
  const isFolder = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return {
    isFolder,
    list: (folder) =>
      isFolder(folder)
        ? readdirSync(join(root, folder))
            .filter((name) => !name.startsWith('.'))
            .sort()
        : [],
    read(path) {
      try {
        return readFileSync(join(root, path), 'utf8');
      } catch {
        // Missing, a folder, or not permitted: for the reader of a catalog the file is not there.
        return undefined;
      }
    },
  };
}

/** The same files with some changed, added, or (null) taken away: what a studio shows before it saves, and what tests break. */
export function filesWith(base: CatalogFiles, changes: ReadonlyMap<string, string | null>): CatalogFiles {
  const below = (folder: string, path: string): string | undefined =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;
  return {
    isFolder: (path) => base.isFolder(path) || [...changes.keys()].some((changed) => below(path, changed) !== undefined),
    list(folder) {
      const kept = base.list(folder).filter((name) => changes.get(`${folder}/${name}`) !== null);
      const added = [...changes].flatMap(([path, text]) => (text === null ? [] : (below(folder, path) ?? [])));
      return [...new Set([...kept, ...added])].sort();
    },
    read: (path) => (changes.has(path) ? (changes.get(path) ?? undefined) : base.read(path)),
  };
}
