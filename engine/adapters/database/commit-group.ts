import type Database from 'better-sqlite3';

interface Job<Tx> {
  run(tx: Tx): Promise<unknown>;
  resolve(value: any): void;
  reject(error: unknown): void;
}
const maxJobsPerCommit = 200;

/**
 * Group commit on one SQLite connection: writes that arrive while one commit is under way share the next one. Each job runs in its own
 * savepoint, so that a failing job undoes only itself; promises resolve after the commit is on disk (WAL, synchronous FULL).
 */
export class CommitGroup<Tx> {
  readonly #database: Database.Database;
  readonly #tx: Tx;
  #waiting: Job<Tx>[] = [];
  #running: Promise<void> | undefined;

  /** @param tx what jobs write with, on this very connection */
  constructor(database: Database.Database, tx: Tx) {
    this.#database = database;
    this.#tx = tx;
  }

  add<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
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

  async #commit(jobs: Job<Tx>[]): Promise<void> {
    const done: { job: Job<Tx>; value: unknown }[] = [];
    try {
      this.#run('begin immediate');
      for (const job of jobs) {
        this.#run('savepoint job');
        try {
          done.push({ job, value: await job.run(this.#tx) });
        } catch (error) {
          this.#run('rollback to job');
          job.reject(error);
        }
        this.#run('release job');
      }
      this.#run('commit');
      for (const { job, value } of done) job.resolve(value);
    } catch (error) {
      if (this.#database.inTransaction) this.#run('rollback');
      // A promise settled already stays as it is.
      for (const job of jobs) job.reject(error);
    }
  }

  #run(text: string): void {
    this.#database.prepare(text).run();
  }
}
