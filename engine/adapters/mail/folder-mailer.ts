import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
      // Written aside and linked, so that a crash leaves no half mail under the name that says it was sent.
      const aside = join(folder, `${name}.${randomUUID()}`);
      await writeFile(aside, JSON.stringify(stored), { flush: true });
      await link(aside, join(folder, name)).catch((error: { code?: string }) => {
        if (error.code !== 'EEXIST') throw error;
      });
      await rm(aside);
    },
    async list() {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
      const mails = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as StoredMail));
      return mails.sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}
