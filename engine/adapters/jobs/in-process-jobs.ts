import type { Work } from '../../application/effects/work.ts';
import type { Jobs, JobsOptions } from './jobs.ts';

/** Performs effects in this process, on wake-up and at an interval, and keeps house at the interval; runs never overlap. */
export function createInProcessJobs(work: Work, { intervalMs, onError }: JobsOptions): Jobs {
  let running: Promise<void> | undefined;
  let again = false;
  let house = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      const keepsHouse = house;
      house = false;
      if (keepsHouse) await work.keepHouse().catch(onError);
      await work.performDue().catch(onError);
    } while (again && !stopped);
    running = undefined;
  };
  const wake = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    again = running !== undefined;
    running ??= run();
    return running;
  };
  const timer = setInterval(() => {
    house = true;
    void wake();
  }, intervalMs);
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
