import { join } from 'node:path';
import { isRealDate } from './definition/calendar.ts';

/** What a process does: answers requests, performs the work in the outbox, or both. */
export type Role = 'all' | 'web' | 'worker';

/** Settings of an installation, all from the environment; without any it is the embedded default. */
export interface Config {
  root: string;
  dataFolder: string;
  port: number;
  cashDeskPort: number;
  identityPort: number;
  publicUrl: string;
  databaseUrl?: string;
  keyDatabaseUrl?: string;
  masterKey?: string;
  /** Login of citizens; absent: none is offered. */
  identity?: IdentityConfig;
  redisUrl?: string;
  /** Time without a request after which a citizen's login ends. */
  citizenIdleMs: number;
  role: Role;
  /** Whom to tell about a weakness; absent: there is no security.txt. */
  security?: SecurityContact;
}
export interface SecurityContact {
  /** `mailto:` or `https:`. */
  contact: string;
  /** Day until which the contact is good. */
  expires: string;
  policy?: string;
}
export type IdentityConfig =
  | {
      kind: 'oidc';
      issuer: string;
      clientId: string;
      clientSecret: string;
      label: string;
      levels?: string;
      levelClaim?: string;
      origins: string[];
    }
  /** `url`: origin of the test login as browsers reach it. */
  | { kind: 'sandbox'; url: string };

/** @throws Error with the variable's name when a port is no number, a login is half described, or a role cannot be */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const port = readPort(env, 'PORT', 8080);
  const identityPort = readPort(env, 'IDENTITY_PORT', port + 2);
  const publicUrl = (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, '');
  return {
    root,
    dataFolder: env['AMTSWEG_DATA'] ?? join(root, 'var'),
    port,
    cashDeskPort: readPort(env, 'CASH_DESK_PORT', port + 1),
    identityPort,
    publicUrl,
    identity: readIdentity(env, publicUrl, identityPort),
    databaseUrl: env['DATABASE_URL'],
    keyDatabaseUrl: env['KEY_DATABASE_URL'] ?? env['DATABASE_URL'],
    masterKey: env['AMTSWEG_MASTER_KEY'],
    redisUrl: env['REDIS_URL'],
    citizenIdleMs: readMinutes(env, 'CITIZEN_SESSION_MINUTES', 24 * 60) * 60_000,
    role: readRole(env),
    security: readSecurity(env),
  };
}

/** A contact without a last day is none (RFC 9116): whoever stands behind it says until when. */
function readSecurity({
  SECURITY_CONTACT: contact,
  SECURITY_EXPIRES: expires,
  SECURITY_POLICY: policy,
}: Record<string, string | undefined>): SecurityContact | undefined {
  if (contact === undefined) return undefined;
  if (!/^(mailto:\S+@\S+|https:\/\/\S+)$/.test(contact)) throw new Error('SECURITY_CONTACT must begin with mailto: or https:');
  if (expires === undefined || !isRealDate(expires))
    throw new Error('With SECURITY_CONTACT, SECURITY_EXPIRES is needed: a day such as 2027-06-30');
  if (policy !== undefined && !policy.startsWith('https://')) throw new Error('SECURITY_POLICY must be an https address');
  return { contact, expires, policy };
}

/**
 * The provider where one is named. Else the test login, but only where the town itself is reached on this machine, or where its address
 * is named: nobody must be able to pass as anyone on a public address because a variable was forgotten.
 */
function readIdentity(env: Record<string, string | undefined>, publicUrl: string, port: number): IdentityConfig | undefined {
  const issuer = env['OIDC_ISSUER'];
  if (issuer === undefined) {
    const url = env['SANDBOX_IDENTITY_URL'] ?? (isLocal(publicUrl) ? `http://localhost:${port}` : undefined);
    return url === undefined ? undefined : { kind: 'sandbox', url: url.replace(/\/$/, '') };
  }
  if (!URL.canParse(issuer) || (!issuer.startsWith('https:') && !isLocal(issuer))) throw new Error('OIDC_ISSUER must be an https address');
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_LABEL: label = 'Nutzerkonto' } = env;
  if (!clientId || !clientSecret) throw new Error('With OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed too');
  const origins = [issuer, ...(env['OIDC_ORIGINS']?.split(/\s+/).filter(Boolean) ?? [])].map((url) => new URL(url).origin);
  return { kind: 'oidc', issuer, clientId, clientSecret, label, levels: env['OIDC_LEVELS'], levelClaim: env['OIDC_LEVEL_CLAIM'], origins };
}
const isLocal = (url: string): boolean => /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(url);

function readRole(env: Record<string, string | undefined>): Role {
  const role = env['AMTSWEG_ROLE'] ?? 'all';
  if (role !== 'all' && role !== 'web' && role !== 'worker') throw new Error(`AMTSWEG_ROLE must be all, web or worker, it is "${role}"`);
  const shared = env['REDIS_URL'] !== undefined || role !== 'all';
  if (shared && !env['DATABASE_URL']) throw new Error('Several processes need DATABASE_URL: SQLite serves one');
  return role;
}

function readMinutes(env: Record<string, string | undefined>, name: string, standard: number): number {
  const minutes = env[name] === undefined ? standard : Number(env[name]);
  if (!(minutes > 0)) throw new Error(`${name} must be a number of minutes above 0, it is "${env[name]}"`);
  return minutes;
}

function readPort(env: Record<string, string | undefined>, name: string, standard: number): number {
  const port = env[name] === undefined ? standard : Number(env[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} must be a port number, it is "${env[name]}"`);
  return port;
}
