import { join } from 'node:path';

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
}

/** @throws Error with the variable's name when a port is no number */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const port = readPort(env, 'PORT', 8080);
  return {
    root,
    dataFolder: env['AMTSWEG_DATA'] ?? join(root, 'var'),
    port,
    cashDeskPort: readPort(env, 'CASH_DESK_PORT', port + 1),
    identityPort: readPort(env, 'IDENTITY_PORT', port + 2),
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    databaseUrl: env['DATABASE_URL'],
    keyDatabaseUrl: env['KEY_DATABASE_URL'] ?? env['DATABASE_URL'],
    masterKey: env['AMTSWEG_MASTER_KEY'],
  };
}

function readPort(env: Record<string, string | undefined>, name: string, standard: number): number {
  const port = env[name] === undefined ? standard : Number(env[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} must be a port number, it is "${env[name]}"`);
  return port;
}
