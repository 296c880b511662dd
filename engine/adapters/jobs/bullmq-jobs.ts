import { setTimeout as delay } from 'node:timers/promises';
import { Queue, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Work } from '../../application/effects/work.ts';
import type { Jobs, JobsOptions } from './jobs.ts';

export interface BullmqOptions extends JobsOptions {
  /** redis:// or rediss:// */
  url: string;
  /** First part of all keys in Redis: installations that share one keep apart by it. */
  prefix?: string;
  /** False where the process only hands work over. */
  worker: boolean;
}
type EffectJob = { id: string };

const queueName = 'effects';
/** Effects one process performs side by side. */
const concurrency = 8;
/** How long a stop waits for running effects. */
const closeMs = 10_000;

/**
 * Work on any number of machines by BullMQ. The outbox in the database stays the truth: Redis only learns the ids of effects that are due
 * (nothing personal), each once while it waits, and a sweep of every worker tells it again what it may have lost. Who performs an effect
 * leases it in the database, so that a job given out twice is done once. While Redis does not answer, workers drain the outbox themselves.
 */
export function createBullmqJobs(work: Work, options: BullmqOptions): Jobs {
  const { url, prefix = 'amtsweg', intervalMs, onError } = options;
  let stopped = false;
  // Once stopped, no copy that BullMQ made of a connection may try to come back: the process could never end.
  const retryStrategy = (tries: number): number | null => (stopped ? null : Math.min(100 * tries, 3000));
  // Handing over fails at once when Redis is gone; workers wait for it to come back.
  const feeding = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, retryStrategy });
  const working = options.worker ? new Redis(url, { maxRetriesPerRequest: null, retryStrategy }) : undefined;
  const queue = new Queue<EffectJob>(queueName, { connection: feeding, prefix });
  const worker = working && new Worker<EffectJob>(queueName, (job) => perform(work, job), { connection: working, prefix, concurrency });
  for (const connection of [feeding, working]) connection?.on('error', onError);
  queue.on('error', onError);
  worker?.on('error', onError);

  const sweep = async (keepsHouse: boolean): Promise<void> => {
    try {
      if (feeding.status !== 'ready') throw new Error('Redis is not connected');
      if (keepsHouse) await askForHousekeeping(queue, intervalMs);
      await feed(queue, await work.listDue());
    } catch (error) {
      onError(error);
      if (!options.worker) return;
      if (keepsHouse) await work.keepHouse().catch(onError);
      await work.performDue().catch(onError);
    }
  };
  const closeAll = async (): Promise<void> => {
    await worker?.close();
    await queue.close();
  };
  let sweeping = Promise.resolve();
  const next = (keepsHouse: boolean): Promise<void> => {
    if (!stopped) sweeping = sweeping.then(() => (stopped ? undefined : sweep(keepsHouse)));
    return sweeping;
  };
  const timer = options.worker ? setInterval(() => void next(true), intervalMs) : undefined;
  timer?.unref();
  return {
    wake: () => next(false),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await sweeping;
      // Without Redis, closing could wait for ever; what then breaks off is leased and comes up again.
      await Promise.race([closeAll(), delay(closeMs, undefined, { ref: false })]);
      for (const connection of [feeding, working]) connection?.disconnect();
    },
  };
}

async function perform(work: Work, job: Job<EffectJob>): Promise<void> {
  if (job.name === 'effect') await work.performOne(job.data.id);
  else await work.keepHouse();
}

/** The id of the effect is the id of the job: what waits already is not added again. */
async function feed(queue: Queue<EffectJob>, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await queue.addBulk(ids.map((id) => ({ name: 'effect', data: { id }, opts: { jobId: id, removeOnComplete: true, removeOnFail: true } })));
}

/** However many workers ask, one of them keeps house per interval. */
async function askForHousekeeping(queue: Queue<EffectJob>, intervalMs: number): Promise<void> {
  const deduplication = { id: 'house', ttl: intervalMs };
  await queue.add('house', { id: 'house' }, { deduplication, removeOnComplete: true, removeOnFail: true });
}
