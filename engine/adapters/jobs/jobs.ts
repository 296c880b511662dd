/** Runs the work that waits in the outbox, in this process or on other machines. */
export interface Jobs {
  /** Something is due: resolves when it was tried here, or handed to the workers. */
  wake(): Promise<void>;
  /** Resolves when what is running has ended; nothing begins afterwards. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  /** Time between two sweeps: what no wake-up told of, retries, timers. */
  intervalMs: number;
  onError(error: unknown): void;
}

/** For a process that leaves all work to others: they sweep the outbox themselves. */
export const noJobs: Jobs = { wake: () => Promise.resolve(), stop: () => Promise.resolve() };
