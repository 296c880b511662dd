import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { keyMigrations, migrations } from '../../migrations/index.ts';
import { createSqliteStore } from '../../engine/adapters/database/sqlite-store.ts';
import { createBullmqJobs } from '../../engine/adapters/jobs/bullmq-jobs.ts';
import { createInProcessJobs } from '../../engine/adapters/jobs/in-process-jobs.ts';
import type { Jobs } from '../../engine/adapters/jobs/jobs.ts';
import { createKeyStore } from '../../engine/adapters/keys/key-store.ts';
import { createWork, type Work } from '../../engine/application/effects/work.ts';
import type { Dependencies } from '../../engine/application/dependencies.ts';
import type { KeyStore, Store } from '../../engine/application/ports.ts';
import { sealJson } from '../../engine/application/sealing.ts';
import { describeWith, redisUrl } from '../support/services.ts';

const tenant = 'test';
const intervalMs = 150;

/** A real outbox with a mailer that remembers; mails to `fails` are refused the first time. */
class Office {
  readonly sent: string[] = [];
  readonly #refused = new Set<string>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'amtsweg-jobs-'));
  houses = 0;
  store!: Store;
  keys!: KeyStore;
  work!: Work;

  async open(): Promise<this> {
    this.store = await createSqliteStore({ file: join(this.#folder, 'test.sqlite'), migrations });
    this.keys = await createKeyStore({
      masterKey: Buffer.alloc(32, 1),
      migrations: keyMigrations,
      file: join(this.#folder, 'keys.sqlite'),
    });
    const mailer = { send: ({ to }: { to: string }) => this.#send(to) };
    const deps = { store: this.store, keys: this.keys, clock: { now: () => new Date() }, log: { info() {}, error() {} }, mailer };
    const work = createWork(deps as unknown as Dependencies);
    this.work = { ...work, keepHouse: () => Promise.resolve(void this.houses++) };
    return this;
  }
  async #send(to: string): Promise<void> {
    await new Promise((next) => setTimeout(next, 5));
    if (to.startsWith('fails') && !this.#refused.has(to)) {
      this.#refused.add(to);
      throw new Error('The mail server is gone');
    }
    this.sent.push(to);
  }
  async enqueue(to: string, nextAt = new Date()): Promise<void> {
    const caseId = randomUUID();
    const key = await this.keys.create(tenant, caseId);
    const outboxKey = `mail/${caseId}`;
    const sealed = sealJson(key, tenant, caseId, `outbox/${outboxKey}`, { to, from: '', subject: '', text: '' });
    const at = nextAt.toISOString();
    await this.store.write((tx) =>
      tx.enqueue({
        tenant,
        caseId,
        kind: 'mail',
        key: outboxKey,
        sealed,
        createdAt: at,
        nextAt: at,
        attempts: 0,
        lastError: null,
        state: 'open',
      }),
    );
  }
  async until(reached: () => boolean, ms = 8000): Promise<void> {
    const end = Date.now() + ms;
    while (!reached() && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
  }
  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.keys.close()]);
    rmSync(this.#folder, { recursive: true });
  }
}

const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

function suite(start: (work: Work) => Jobs): void {
  let office: Office;
  const running: Jobs[] = [];
  const run = (): Jobs => {
    const jobs = start(office.work);
    running.push(jobs);
    return jobs;
  };
  beforeEach(async () => {
    office = await new Office().open();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    await office.close();
  });

  test('every effect is performed once, however often and by however many it is asked for', async () => {
    const wanted = names('once', 40);
    const all = [run(), run()];
    for (const to of wanted) {
      await office.enqueue(to);
      for (const jobs of all) void jobs.wake();
    }
    await office.until(() => office.sent.length >= wanted.length);
    await new Promise((next) => setTimeout(next, 3 * intervalMs));
    expect([...office.sent].sort()).toEqual([...wanted].sort());
  });
  test('a failing effect holds up no other and is tried again', async () => {
    const jobs = run();
    for (const to of ['fails', 'good-1', 'good-2']) await office.enqueue(to);
    await jobs.wake();
    await office.until(() => office.sent.length === 3);
    expect(office.sent.slice(0, 2).sort()).toEqual(['good-1', 'good-2']);
    expect(office.sent[2]).toBe('fails');
  });
  test('the sweep finds what nobody told of, not before it is due, and keeps house', async () => {
    run();
    await office.enqueue('now');
    await office.enqueue('later', new Date(Date.now() + 3_600_000));
    await office.until(() => office.sent.length > 0 && office.houses > 1);
    expect(office.sent).toEqual(['now']);
    expect(office.houses).toBeGreaterThan(1);
  });
  test('after stop nothing begins, and what was running has ended', async () => {
    const jobs = run();
    for (const to of names('late', 5)) await office.enqueue(to);
    void jobs.wake();
    await jobs.stop();
    const before = office.sent.length;
    await office.enqueue('never');
    await jobs.wake();
    await new Promise((next) => setTimeout(next, 3 * intervalMs));
    expect(office.sent).toHaveLength(before);
  });
}

const onError = (): void => {};

describe('in the process', () => suite((work) => createInProcessJobs(work, { intervalMs, onError })));

describeWith('Redis', 'BullMQ', () => {
  const prefix = `amtsweg-test-${randomUUID()}`;
  let queues = 0;
  const options = (url = redisUrl) => ({ intervalMs, onError, url, prefix: `${prefix}-${queues}`, worker: true });
  beforeEach(() => void queues++);
  afterAll(async () => {
    const redis = new Redis(redisUrl);
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    await redis.quit();
  });

  suite((work) => createBullmqJobs(work, options()));

  test('a web process hands over and leaves the work to a worker', async () => {
    const office = await new Office().open();
    const web = createBullmqJobs(office.work, { ...options(), worker: false });
    await office.enqueue('handed-over');
    await new Promise((next) => setTimeout(next, 100));
    await web.wake();
    await new Promise((next) => setTimeout(next, 2 * intervalMs));
    expect(office.sent).toEqual([]);
    const worker = createBullmqJobs(office.work, { ...options(), intervalMs: 3_600_000 });
    await office.until(() => office.sent.length > 0);
    expect(office.sent).toEqual(['handed-over']);
    await Promise.all([web.stop(), worker.stop()]);
    await office.close();
  });
  test('Redis away: the outbox is drained without it; Redis back and emptied: nothing is lost or done twice', async () => {
    const office = await new Office().open();
    const gate = await openGate(redisUrl);
    const jobs = createBullmqJobs(office.work, options(gate.url));
    await office.enqueue('before');
    await office.until(() => office.sent.length === 1);
    await gate.shut();
    await office.enqueue('meanwhile');
    await jobs.wake();
    await office.until(() => office.sent.length === 2);
    const redis = new Redis(redisUrl);
    const keys = await redis.keys(`${prefix}-${queues}:*`);
    if (keys.length > 0) await redis.del(keys);
    await redis.quit();
    await gate.open();
    await office.enqueue('after');
    await office.until(() => office.sent.length === 3);
    expect(office.sent).toEqual(['before', 'meanwhile', 'after']);
    await jobs.stop();
    await gate.shut();
    await office.close();
  });
});

/** A door in front of Redis that can be shut, as when the machine it runs on is gone. */
async function openGate(target: string): Promise<{ url: string; shut(): Promise<void>; open(): Promise<void> }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let server: Server;
  const listen = (at: number): Promise<number> =>
    new Promise((resolve) => {
      server = createServer((client) => {
        const redis = connect(Number(port || 6379), hostname);
        for (const socket of [client, redis]) {
          sockets.add(socket);
          socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
        }
        client.pipe(redis).pipe(client);
      });
      server.listen(at, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  const at = await listen(0);
  return {
    url: `redis://127.0.0.1:${at}`,
    open: () => listen(at).then(() => undefined),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
