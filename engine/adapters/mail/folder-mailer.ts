import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '../../application/ports.ts';

export interface StoredMail {
  to: string;
  from: string;
  subject: string;
  text: string;
  at: string;
}

/** Writes mails to a folder instead of sending them; the same key writes the same file, so that a repeated effect sends once. */
export function createFolderMailer({ folder }: { folder: string }): Mailer & { list(): Promise<StoredMail[]> } {
  return {
    async send({ key, ...mail }) {
      await mkdir(folder, { recursive: true });
      const name = `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`;
      const stored: StoredMail = { ...mail, at: new Date().toISOString() };
      await writeFile(join(folder, name), JSON.stringify(stored), { flag: 'wx' }).catch((error: { code?: string }) => {
        if (error.code !== 'EEXIST') throw error;
      });
    },
    async list() {
      const names = await readdir(folder).catch(() => []);
      const mails = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as StoredMail));
      return mails.sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}
