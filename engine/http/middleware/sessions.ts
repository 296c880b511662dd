import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Clock, SessionRow, Store } from '../../application/ports.ts';
import type { Session } from '../context.ts';

export interface SessionOptions {
  store: Store;
  clock: Clock;
  /** Cookie carries Secure; off only for http on loopback. */
  secure: boolean;
  /** Time without a request after which a citizen's login and access to cases end. */
  citizenIdleMs?: number;
}
type Area = 'citizen' | 'staff';
const idleMs: Record<Area, number> = { citizen: 24 * 3_600_000, staff: 8 * 3_600_000 };
/** As long as a draft lives after its last change. */
const draftMs = 30 * 86_400_000;
/** What outlives the login: drafts begun in this browser (those of an account ask for it again) and what was posted too late. */
const outlives = /^(draft|begun|sent|kept):/;

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
  #seenAt = 0;
  #touched = false;

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
      session.#enter(Date.parse(row.seenAt));
    }
    return session;
  }

  get #now(): number {
    return this.#options.clock.now().getTime();
  }
  get #idleMs(): number {
    return this.#area === 'citizen' ? (this.#options.citizenIdleMs ?? idleMs.citizen) : idleMs.staff;
  }

  #enter(seenAt: number): void {
    this.#seenAt = seenAt;
    const idle = this.#now - seenAt;
    if (idle < this.#idleMs) this.#touched = idle > this.#idleMs / 24;
    else {
      // The login has ended: what goes on is written without it, so that nothing brings it back.
      this.#values = Object.fromEntries(Object.entries(this.#values).filter(([key]) => outlives.test(key)));
      this.#changed = true;
    }
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
  keys(): string[] {
    return Object.keys(this.#values);
  }
  extend(): void {
    this.#touched = true;
  }
  get secondsLeft(): number {
    const seen = this.#touched || this.#changed || this.#id === undefined ? this.#now : this.#seenAt;
    return Math.floor((seen + this.#idleMs - this.#now) / 1000);
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
    const { store, clock, secure } = this.#options;
    const now = clock.now();
    const holdsDraft = this.#area === 'citizen' && this.keys().some((key) => outlives.test(key));
    const expiresAt = new Date(now.getTime() + (holdsDraft ? draftMs : this.#idleMs)).toISOString();
    const seenAt = now.toISOString();
    if (!this.#changed) {
      if (this.#touched && this.#id) await store.write((tx) => tx.touchSession(hash(this.#id!), seenAt, expiresAt));
      this.#touched = false;
      return;
    }
    const stale = this.#oldId;
    if (stale) opened.delete(hash(stale));
    this.#changed = false;
    const empty = Object.keys(this.#values).length === 0;
    const id = empty ? this.#id : (this.#id ??= randomBytes(32).toString('base64url'));
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
        createdAt: seenAt,
        seenAt,
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
