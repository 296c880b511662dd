import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Clock, SessionRow, Store } from '../../application/ports.ts';
import type { Session } from '../context.ts';

export interface SessionOptions {
  store: Store;
  clock: Clock;
  /** Cookie carries Secure; off only for http on loopback. */
  secure: boolean;
}
type Area = 'citizen' | 'staff';
const idleMs: Record<Area, number> = { citizen: 24 * 3_600_000, staff: 8 * 3_600_000 };

/**
 * Session on the server, one cookie per area. The database holds the hash of the cookie's id and the values sealed with a key
 * derived from that id: whoever reads the database alone reads no session.
 */
export class ServerSession implements Session {
  readonly #options: SessionOptions;
  readonly #area: Area;
  readonly #tenant: string;
  #id: string | undefined;
  #oldId: string | undefined;
  #values: Record<string, unknown> = {};
  #changed = false;

  private constructor(options: SessionOptions, area: Area, tenant: string) {
    this.#options = options;
    this.#area = area;
    this.#tenant = tenant;
  }

  static async open(options: SessionOptions, area: Area, tenant: string, request: Request): Promise<ServerSession> {
    const session = new ServerSession(options, area, tenant);
    const id = readCookie(request, cookieName(area, tenant));
    const row = id && /^[\w-]{43}$/.test(id) ? await options.store.read.findSession(hash(id)) : undefined;
    if (id && row && row.tenant === tenant && row.kind === area && row.expiresAt > options.clock.now().toISOString()) {
      session.#id = id;
      session.#values = { ...openValues(id, row) };
    }
    return session;
  }

  get<T>(key: string): T | undefined {
    return this.#values[key] as T | undefined;
  }
  set(key: string, value: unknown): void {
    this.#values[key] = value;
    this.#changed = true;
  }
  delete(key: string): void {
    if (!(key in this.#values)) return;
    delete this.#values[key];
    this.#changed = true;
  }
  renew(): void {
    this.#oldId ??= this.#id;
    this.#id = undefined;
    this.#changed = true;
  }
  destroy(): void {
    this.renew();
    this.#values = {};
  }

  /** Writes what changed, before the response's head is sent. */
  async save(response: Response): Promise<void> {
    if (!this.#changed) return;
    const { store, clock, secure } = this.#options;
    const stale = this.#oldId;
    if (stale) opened.delete(hash(stale));
    this.#changed = false;
    const empty = Object.keys(this.#values).length === 0;
    const id = empty ? this.#id : (this.#id ??= randomBytes(32).toString('base64url'));
    const now = clock.now();
    const expiresAt = new Date(now.getTime() + idleMs[this.#area]).toISOString();
    await store.write(async (tx) => {
      if (stale) await tx.deleteSession(hash(stale));
      if (!id) return;
      const data = seal(id, Buffer.from(JSON.stringify(this.#values)));
      await tx.saveSession({
        idHash: hash(id),
        tenant: this.#tenant,
        kind: this.#area,
        subject: '',
        data,
        createdAt: now.toISOString(),
        seenAt: now.toISOString(),
        expiresAt,
      });
    });
    const cookie = { httpOnly: true, secure, sameSite: 'lax' as const, path: `/${this.#tenant}` };
    if (id) response.cookie(cookieName(this.#area, this.#tenant), id, cookie);
    else response.clearCookie(cookieName(this.#area, this.#tenant), cookie);
  }
}

/** Sessions opened last, by the hash of their id. Bytes that were opened before are not opened again; what another process wrote is. */
const opened = new Map<string, { data: Buffer; values: Record<string, unknown> }>();
const mostOpened = 10_000;

function openValues(id: string, { idHash, data }: SessionRow): Record<string, unknown> {
  const known = opened.get(idHash);
  if (known?.data.equals(data)) return known.values;
  const values = JSON.parse(open(id, data).toString('utf8')) as Record<string, unknown>;
  if (opened.size >= mostOpened) opened.clear();
  opened.set(idHash, { data, values });
  return values;
}

const cookieName = (area: Area, tenant: string): string => `aw-${area}-${tenant}`;
const hash = (id: string): string => createHash('sha256').update(`session ${id}`).digest('hex');
const keyOf = (id: string): Buffer => Buffer.from(hkdfSync('sha256', id, '', 'amtsweg session', 32));

function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(/;\s*/)) if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  return undefined;
}
function seal(id: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(id), nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}
function open(id: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(id), sealed.subarray(0, 12)).setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
