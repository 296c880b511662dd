import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders a catalog is read from, below its root. */
export const catalogFolders = ['service-catalog', 'workflows'];

/**
 * Changes exactly when the name or the content of a file below one of the folders does. Contents are read, not times and sizes: a copy, a
 * checkout or a restored backup may have any time, and reading costs 0.1 ms a service.
 */
export function fingerprintFolder(root: string, folders = catalogFolders): string {
  const hash = createHash('sha256');
  const read = contentReader();
  for (const path of folders.flatMap((folder) => filesBelow(root, folder))) {
    const content = read(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Reads one file after another into the same memory: what it gave holds until the next. */
function contentReader(): (path: string) => Buffer {
  let room = Buffer.allocUnsafe(65_536);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size >= room.length) room = Buffer.allocUnsafe(2 * size);
      let length = 0;
      for (let read = -1; read !== 0 && length < room.length; length += read)
        read = readSync(file, room, length, room.length - length, null);
      return room.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
}

function filesBelow(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      const isFolder = entry.isSymbolicLink() ? statSync(join(root, path)).isDirectory() : entry.isDirectory();
      return isFolder ? filesBelow(root, path) : [path];
    });
}
