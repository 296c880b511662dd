import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../../application/ports.ts';

/** Sealed files in a folder, one per id; on disk (fsync of file and folder) before `put` resolves. */
export function createFolderBlobs({ folder }: { folder: string }): BlobStore {
  const pathOf = (tenant: string, id: string): string => {
    if (!/^[a-z0-9-]+$/.test(tenant) || !/^[0-9a-f-]{36}$/.test(id)) throw new Error('Not an id of a stored file');
    return join(folder, tenant, id.slice(0, 2), id);
  };
  return {
    async put(tenant, id, bytes) {
      const path = pathOf(tenant, id);
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.new`;
      const file = await open(temporary, 'w', 0o600);
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(temporary, path);
      const directory = await open(dirname(path), 'r');
      await directory.sync();
      await directory.close();
    },
    async get(tenant, id) {
      try {
        return await readFile(pathOf(tenant, id));
      } catch (error) {
        if ((error as { code?: string }).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (tenant, id) => rm(pathOf(tenant, id), { force: true }),
  };
}
