import { join } from 'node:path';
import { migrations } from '../migrations/index.ts';
import { createPostgresStore } from './adapters/database/postgres-store.ts';
import { createSqliteStore } from './adapters/database/sqlite-store.ts';
import type { Store } from './application/ports.ts';
import type { Config } from './config.ts';

/** The database of the configuration, brought to the newest migration. */
export const openStore = ({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<Store> =>
  databaseUrl
    ? createPostgresStore({ url: databaseUrl, migrations })
    : createSqliteStore({ file: join(dataFolder, 'amtsweg.sqlite'), migrations });
