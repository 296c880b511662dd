import type { Migration, MigrationProvider } from 'kysely/migration';
import * as foundation from './001-foundation.ts';
import * as draftsOfAccount from './003-drafts-of-account.ts';
import * as places from './004-places.ts';
import * as catalogIndex from './005-catalog-index.ts';
import * as returnLinks from './006-return-links.ts';
import * as caseKeys from './keys/001-case-keys.ts';

const provide = (migrations: Record<string, Migration>): MigrationProvider => ({ getMigrations: async () => migrations });

/** Numbered migrations in their order; a released one never changes. */
export const migrations = provide({
  '001-foundation': foundation,
  '003-drafts-of-account': draftsOfAccount,
  '004-places': places,
  '005-catalog-index': catalogIndex,
  '006-return-links': returnLinks,
});
export const keyMigrations = provide({ '001-case-keys': caseKeys });
