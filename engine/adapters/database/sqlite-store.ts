import { sql, type Kysely } from 'kysely';
import type { MigrationProvider } from 'kysely/migration';
import type { Store, WriteTx } from '../../application/ports.ts';
import { migrate, openSqlite } from './connect.ts';
import { SqlReadTx } from './read-tx.ts';
import { SqlWriteTx } from './write-tx.ts';

interface Job {
  run(tx: WriteTx): Promise<unknown>;
  resolve(value: any): void;
  reject(error: unknown): void;
}

/**
 * SQLite with group commit: writes that arrive while one commit is under way share the next one. Each job runs in its own
 * savepoint, so that a failing job undoes only itself; promises resolve after the commit is on disk (WAL, synchronous FULL).
 */
export async function createSqliteStore(options: { file: string; migrations: MigrationProvider }): Promise<Store> {
  const writer = openSqlite(options.file);
  await migrate(writer, options.migrations);
  const reader = openSqlite(options.file, { readonly: true });
  const group = new CommitGroup(writer);
  return {
    write: (job) => group.add(job),
    read: new SqlReadTx(reader),
    async close() {
      await group.idle();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

const maxJobsPerCommit = 200;

class CommitGroup {
  readonly #db: Kysely<any>;
  #waiting: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(db: Kysely<any>) {
    this.#db = db;
  }
  add<T>(run: (tx: WriteTx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, resolve, reject });
      this.#running ??= this.#drain();
    });
  }
  async idle(): Promise<void> {
    await this.#running;
  }
  async #drain(): Promise<void> {
    // One turn of the event loop lets requests that arrived together join the same commit.
    await new Promise((next) => setImmediate(next));
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, maxJobsPerCommit));
    this.#running = undefined;
  }
  async #commit(jobs: Job[]): Promise<void> {
    const done: { job: Job; value: unknown }[] = [];
    try {
      await this.#db.transaction().execute(async (transaction) => {
        const tx = new SqlWriteTx(transaction);
        for (const job of jobs) {
          await sql`savepoint job`.execute(transaction);
          try {
            done.push({ job, value: await job.run(tx) });
            await sql`release job`.execute(transaction);
          } catch (error) {
            await sql`rollback to job`.execute(transaction);
            await sql`release job`.execute(transaction);
            job.reject(error);
          }
        }
      });
      for (const { job, value } of done) job.resolve(value);
    } catch (error) {
      for (const { job } of done) job.reject(error);
    }
  }
}
