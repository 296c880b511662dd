export interface Jobs {
  /** Runs what is due soon; resolves when that run ended. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

/** Drains the outbox and the timers in this process, on wake-up and at an interval; runs never overlap. */
export function createInProcessJobs(options: { drain(): Promise<void>; intervalMs: number; onError(error: unknown): void }): Jobs {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await options.drain().catch(options.onError);
    } while (again && !stopped);
    running = undefined;
  };
  const wake = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    again = running !== undefined;
    running ??= run();
    return running;
  };
  const timer = setInterval(() => void wake(), options.intervalMs);
  timer.unref();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
