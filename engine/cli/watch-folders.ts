import { readdirSync, watch, type FSWatcher } from 'node:fs';

/**
 * Tells of everything that changes in the folders and below, by its path. Each folder is watched by itself: on Linux the recursive watch of
 * Node follows files, and no longer hears of one that an editor has replaced by renaming.
 * @returns ends it
 */
export function watchFolders(folders: readonly string[], changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const leave = (path: string): void => {
    for (const [folder, watcher] of watchers) {
      if (folder !== path && !folder.startsWith(`${path}/`)) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };
  const enter = (folder: string): void => {
    if (watchers.has(folder)) return;
    const inside = foldersIn(folder);
    if (!inside) return;
    const watcher = watch(folder, (event, name) => {
      const path = name === null ? folder : `${folder}/${name}`;
      if (event === 'rename') {
        // Something came, went, or was replaced: what is there now may be a new folder under the same name.
        leave(path);
        enter(path);
      }
      changed(path);
    });
    // A folder that is gone is told of by the one above.
    watcher.on('error', () => leave(folder));
    watchers.set(folder, watcher);
    for (const name of inside) enter(`${folder}/${name}`);
  };
  folders.forEach(enter);
  return () => folders.forEach(leave);
}

/** Undefined where the path is no folder (any more). */
function foldersIn(path: string): string[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return undefined;
  }
}
