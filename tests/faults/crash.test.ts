import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { openPostgres, openSqlite } from '../../engine/adapters/database/connect.ts';
import { SqlReadTx } from '../../engine/adapters/database/read-tx.ts';
import { verifyChain } from '../../engine/application/chain.ts';
import { pilotApplications, withEmail } from '../support/pilot-applications.ts';
import { PlainCitizen } from '../support/plain-citizen.ts';
import { startProduct, type Product } from '../support/product.ts';
import { databaseUrl, describeWith } from '../support/services.ts';

const town = 'musterstadt';
const perRound = 24;
const applications = pilotApplications(process.cwd());

interface Sender {
  citizen: PlainCitizen;
  email: string;
  mailed: boolean;
  /** What the client was told; undefined when the answer never came. */
  acknowledged: string[];
}
/** The only failure a dying server may cause; an error page is a bug. */
const connectionLost = (error: Error): undefined => {
  if (error.name !== 'TypeError') throw error;
};
/** When the server is killed, counted from the start of the burst. */
type Kill = { afterAcknowledged: number } | { afterMs: number };

function suite(open: () => Promise<{ product: Product; db: Kysely<any>; close(): Promise<void> }>): void {
  let opened: Awaited<ReturnType<typeof open>>;
  let product: Product;
  const senders: Sender[] = [];
  beforeAll(async () => {
    opened = await open();
    product = opened.product;
  }, 60_000);
  afterAll(() => opened?.close());

  const prepare = (): Promise<Sender[]> =>
    Promise.all(
      Array.from({ length: perRound }, async (_, index) => {
        const { service, answers } = applications[index % applications.length]!;
        const email = `${randomUUID()}@beispiel.de`;
        const citizen = new PlainCitizen(product.url, town);
        await citizen.fill(await citizen.begin(service), withEmail(answers, email));
        return { citizen, email, mailed: JSON.stringify(answers).includes('@'), acknowledged: [] };
      }),
    );

  /** All send at once, every third one twice; the server dies in the middle. Whoever got no answer knows nothing. */
  async function burst(round: Sender[], kill: Kill): Promise<void> {
    let acknowledged = 0;
    let killed: Promise<void> | undefined;
    const die = (): void => void (killed ??= product.kill());
    if ('afterMs' in kill) setTimeout(die, kill.afterMs);
    const send = async (sender: Sender): Promise<void> => {
      const location = await sender.citizen.send().catch(connectionLost);
      if (location === undefined) return;
      sender.acknowledged.push(location);
      if ('afterAcknowledged' in kill && ++acknowledged >= kill.afterAcknowledged) die();
    };
    await Promise.all(round.flatMap((sender, index) => (index % 3 === 0 ? [send(sender), send(sender)] : [send(sender)])));
    die();
    await killed;
  }

  const kills: Kill[] = [{ afterAcknowledged: 1 }, { afterMs: 12 }, { afterAcknowledged: perRound / 3 }, { afterMs: 60 }];
  test.each(kills)(
    'a burst of submissions, killed %j: what was acknowledged is there, what was not can be sent again',
    async (kill) => {
      const round = await prepare();
      await burst(round, kill);
      await product.restart();
      for (const { citizen, acknowledged } of round) {
        if (acknowledged.length > 0) expect((await citizen.get(citizen.draft)).headers.get('location')).toContain('/vorgang/');
        const again = [await citizen.send(), await citizen.send()];
        expect(new Set([...acknowledged, ...again]).size).toBe(1);
      }
      senders.push(...round);
    },
    60_000,
  );

  test('pages acknowledged before a crash are still in the draft', async () => {
    const { service, answers } = applications.find((candidate) => Object.keys(candidate.answers).length > 2)!;
    const citizens = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const citizen = new PlainCitizen(product.url, town);
        return { citizen, path: await citizen.begin(service), saved: 0 };
      }),
    );
    const filling = citizens.map(async (entry) => {
      while (entry.path.includes('/seite/')) {
        const next = await entry.citizen.fillPage(entry.path, answers).catch(connectionLost);
        if (next === undefined) return;
        entry.path = next;
        if (++entry.saved === 2) void product.kill();
      }
    });
    await Promise.all(filling);
    await product.restart();
    for (const { citizen, path } of citizens) expect((await citizen.get(path)).status).toBe(200);
    expect(citizens.some((entry) => entry.saved >= 2)).toBe(true);
  }, 60_000);

  test('the kills came in the middle', () => {
    expect(senders.some((sender) => sender.acknowledged.length > 0)).toBe(true);
    expect(senders.some((sender) => sender.acknowledged.length === 0)).toBe(true);
  });

  test('every case is there exactly once, its receipt and its code open it, and its chain of events holds', async () => {
    const read = new SqlReadTx(opened.db);
    const numbers = new Set<string>();
    for (const { citizen } of senders) {
      const found = await read.findCaseBySubmitKey(town, citizen.draftId);
      expect(found).toBeDefined();
      const { number, id } = found!;
      numbers.add(number);
      expect(verifyChain(await read.listEvents(town, id))).toBe(true);
      const page = await (await citizen.get(`/${town}/vorgang/${number}/quittung`)).text();
      const code = /(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec(page)?.[0] ?? '';
      const stranger = new PlainCitizen(product.url, town);
      const unlocked = await stranger.post(`/${town}/status`, new URLSearchParams({ nummer: number, code }));
      expect(unlocked.headers.get('location')).toBe(`/${town}/vorgang/${number}`);
    }
    const { count } = await opened.db
      .selectFrom('cases')
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(senders.length);
    expect(numbers.size).toBe(senders.length);
    const last = Math.max(...[...numbers].map((number) => Number(number.split('-')[1])));
    expect(last).toBe(senders.length);
  }, 60_000);

  test('no effect is lost or done twice: one receipt mail per case with an address', async () => {
    const open = (): Promise<unknown[]> => opened.db.selectFrom('outbox').select('id').where('state', '!=', 'done').execute();
    // What a killed process had leased comes up again when its lease ends.
    for (let waited = 0; waited < 60 && (await open()).length > 0; waited++) await new Promise((next) => setTimeout(next, 1000));
    expect(await open()).toEqual([]);
    const folder = join(product.folder, 'mail');
    const mails = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { to: string; subject: string });
    const wanted = senders.filter((sender) => sender.mailed).map((sender) => sender.email);
    expect(wanted.length).toBeGreaterThan(0);
    expect(mails.map((mail) => mail.to).sort()).toEqual(wanted.sort());
  }, 90_000);
}

describe('SQLite: killed in the middle', () => {
  suite(async () => {
    const product = await startProduct();
    const db = openSqlite(join(product.folder, 'amtsweg.sqlite'), { readonly: true });
    return { product, db, close: () => db.destroy().then(() => product.stop()) };
  });
});

describeWith('PostgreSQL', 'PostgreSQL: killed in the middle', () => {
  suite(async () => {
    const name = `amtsweg_crash_${randomUUID().replaceAll('-', '')}`;
    const admin = openPostgres(databaseUrl, { connections: 1 });
    await sql`create database ${sql.id(name)}`.execute(admin);
    const url = new URL(databaseUrl);
    url.pathname = `/${name}`;
    const product = await startProduct(undefined, { DATABASE_URL: url.href });
    const db = openPostgres(url.href, { connections: 2 });
    const close = async (): Promise<void> => {
      await Promise.all([product.stop(), db.destroy()]);
      await sql`drop database ${sql.id(name)} with (force)`.execute(admin);
      await admin.destroy();
    };
    return { product, db, close };
  });
});
