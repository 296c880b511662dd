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

export interface RememberedFiles extends CatalogFiles {
  /** What is at the path, above and below it is looked up anew; without a path everything. */
  forget(path?: string): void;
}

/** Files that are looked up once: somebody watches them and says which to forget. */
export function rememberedFiles(base: CatalogFiles): RememberedFiles {
  const [folders, lists, texts] = [new Map<string, boolean>(), new Map<string, string[]>(), new Map<string, string | undefined>()];
  const all: Map<string, unknown>[] = [folders, lists, texts];
  const once = <T>(known: Map<string, T>, look: (path: string) => T): ((path: string) => T) => {
    return (path) => {
      if (!known.has(path)) known.set(path, look(path));
      return known.get(path)!;
    };
  };
  return {
    isFolder: once(folders, base.isFolder),
    list: once(lists, base.list),
    read: once(texts, base.read),
    forget(path) {
      const concerned = (known: string): boolean =>
        path === undefined || known === path || known.startsWith(`${path}/`) || path.startsWith(`${known}/`);
      for (const known of all) for (const key of known.keys()) if (concerned(key)) known.delete(key);
    },
  };
}
