import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { configureAssets, render, renderInstallation } from '../renderer/render.tsx';
import { keyMigrations } from '../migrations/index.ts';
import { parseLevels } from './adapters/identity/assurance-levels.ts';
import { createOpenIdConnect } from './adapters/identity/open-id-connect.ts';
import { createFolderBlobs } from './adapters/files/folder-blobs.ts';
import { createFileInspector } from './adapters/inspection/file-inspector.ts';
import { createBullmqJobs } from './adapters/jobs/bullmq-jobs.ts';
import { createInProcessJobs } from './adapters/jobs/in-process-jobs.ts';
import { noJobs, type Jobs } from './adapters/jobs/jobs.ts';
import { createKeyStore } from './adapters/keys/key-store.ts';
import { loadMasterKey } from './adapters/keys/master-key.ts';
import { createTypstLetters } from './adapters/letters/typst-letters.ts';
import { createConsoleLog } from './adapters/log/console-log.ts';
import { createFolderMailer } from './adapters/mail/folder-mailer.ts';
import { createMailboxRouter } from './adapters/mail/mailbox-router.ts';
import { createPasswords } from './adapters/passwords/passwords.ts';
import { createXBezahldienste } from './adapters/payment/x-bezahldienste.ts';
import { cashDeskApiPath, createSandboxCashDesk } from './adapters/sandbox-cash-desk/sandbox-cash-desk.ts';
import { createSandboxIdentity } from './adapters/sandbox-identity/sandbox-identity.ts';
import { createHandlebarsTemplates } from './adapters/templates/handlebars-templates.ts';
import { CatalogRegistry } from './application/catalog/catalog-registry.ts';
import { describeProblems } from './application/catalog/describe-problems.ts';
import { createApplication } from './application/create-application.ts';
import type { Dependencies, Log } from './application/dependencies.ts';
import { createWork, type Work } from './application/effects/work.ts';
import { examplePassword } from './application/office/example-staff.ts';
import type { IdentityProvider, KeyStore, Store } from './application/ports.ts';
import { readConfig, type Config } from './config.ts';
import { createHttpServer } from './http/server.ts';
import { openStore } from './open-store.ts';
import { publishIfChanged } from './publish-if-changed.ts';

/** Chooses the adapters, publishes the catalog, serves; the only place that knows all of them. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  mkdirSync(config.dataFolder, { recursive: true });
  const log = createConsoleLog(process.stdout);
  const clock = { now: () => new Date() };
  const { store, keys } = await openStores(config);
  const registry = new CatalogRegistry(store.read);
  const mailer = createFolderMailer({ folder: join(config.dataFolder, 'mail') });
  const deps: Dependencies = {
    store,
    keys,
    clock,
    log,
    mailer,
    catalog: registry,
    publicUrl: config.publicUrl,
    blobs: createFolderBlobs({ folder: join(config.dataFolder, 'files') }),
    letters: createTypstLetters({ root: config.root, now: () => Math.floor(Date.now() / 1000) }),
    templates: createHandlebarsTemplates(),
    payment: createXBezahldienste({
      baseUrl: `http://127.0.0.1:${config.cashDeskPort}${cashDeskApiPath}/`,
      auth: { kind: 'basic', user: 'sandbox', password: 'sandbox' },
    }),
    inspector: createFileInspector(),
    passwords: createPasswords(),
    wake: () => jobs.wake(),
  };
  const jobs = chooseJobs(config, createWork(deps), log);
  const servers = config.role === 'worker' ? [] : await serve(config, deps, registry, mailer);
  if (config.role === 'worker') console.log('Amtsweg läuft: Hintergrundarbeiten, ohne Webseiten.');
  const stop = async (): Promise<void> => {
    await Promise.all([...servers.map(close), jobs.stop()]);
    await Promise.all([store.close(), keys.close()]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** Publishes the catalog and answers requests. Workers need neither: a case finds its bundle in the database. */
async function serve(
  config: Config,
  deps: Dependencies,
  registry: CatalogRegistry,
  mailer: ReturnType<typeof createFolderMailer>,
): Promise<Server[]> {
  const { store, clock, log } = deps;
  await publishIfChanged(config, store, log);
  registry.load(await store.read.readCatalogIndex());
  const desk = await listen(
    createSandboxCashDesk({ file: join(config.dataFolder, 'cash-desk.json'), publicUrl: `http://localhost:${config.cashDeskPort}` }),
    config.cashDeskPort,
  );
  const login = await openLogin(config, registry, log);
  const logins = await listExampleLogins(store, registry);
  configureAssets(JSON.parse(readFileSync(join(config.root, 'dist/assets/manifest.json'), 'utf8')) as Record<string, string>);
  const server = await listen(
    createHttpServer({
      context: {
        app: createApplication(deps),
        render,
        renderInstallation,
        clock,
        identity: login?.identity,
        publicUrl: config.publicUrl,
        mailboxUrl: '/postausgang',
      },
      store,
      clock,
      log,
      assetsFolder: join(config.root, 'dist', 'assets'),
      findValidator: async (hash) => (await registry.findByHash(hash))?.validator,
      citizenIdleMs: config.citizenIdleMs,
      formTargets: [`http://localhost:${config.cashDeskPort}`, ...(login?.origins ?? [])],
      security: config.security && { ...config.security, publicUrl: config.publicUrl, clock },
      extra: { path: '/postausgang', router: createMailboxRouter(mailer) },
    }),
    config.port,
  );
  announce(config, registry, logins);
  return [server, desk, ...(login?.sandbox ? [login.sandbox] : [])];
}

function chooseJobs({ role, redisUrl }: Config, work: Work, log: Log): Jobs {
  const onError = (error: unknown): void => log.error('jobs.failed', { error: error instanceof Error ? error.name : 'unknown' });
  const options = { intervalMs: 5000, onError };
  if (redisUrl) return createBullmqJobs(work, { ...options, url: redisUrl, worker: role !== 'web' });
  return role === 'web' ? noJobs : createInProcessJobs(work, options);
}

/** The provider of the operator, or the test login on its own port; nothing where the configuration names neither. */
async function openLogin(
  { identity, publicUrl, identityPort, dataFolder }: Config,
  registry: CatalogRegistry,
  log: Log,
): Promise<{ identity: IdentityProvider; origins: string[]; sandbox?: Server } | undefined> {
  if (!identity) return undefined;
  if (identity.kind === 'oidc')
    return {
      identity: createOpenIdConnect({ ...identity, levels: parseLevels(identity.levels), log }),
      origins: identity.origins,
    };
  const homes = registry.tenants().map(({ tenant }) => `${publicUrl}/${tenant}/`);
  const client = {
    id: 'amtsweg',
    secret: randomBytes(32).toString('base64url'),
    redirectUris: homes.map((home) => `${home}anmelden/zurueck`),
    logoutUris: homes,
  };
  const keyFile = join(dataFolder, 'sandbox-identity.key.json');
  const sandbox = await listen(await createSandboxIdentity({ issuer: identity.url, client, keyFile }), identityPort);
  const options = { issuer: identity.url, clientId: client.id, clientSecret: client.secret, label: 'Test-Anmeldung', log };
  return { identity: createOpenIdConnect(options), origins: [new URL(identity.url).origin], sandbox };
}

async function openStores(config: Config): Promise<{ store: Store; keys: KeyStore }> {
  const masterKey = loadMasterKey({ value: config.masterKey, file: join(config.dataFolder, 'master.key') });
  const store = await openStore(config);
  const keys = config.keyDatabaseUrl
    ? await createKeyStore({ masterKey, migrations: keyMigrations, url: config.keyDatabaseUrl, schema: 'amtsweg_keys' })
    : await createKeyStore({ masterKey, migrations: keyMigrations, file: join(config.dataFolder, 'keys.sqlite') });
  return { store, keys };
}

/** Accounts of example towns only; nobody is told those of a real one. */
async function listExampleLogins(store: Store, registry: CatalogRegistry): Promise<{ tenant: string; login: string; units: string }[]> {
  const examples = registry.tenants().filter((town) => town.example);
  const staff = await Promise.all(examples.map(({ tenant }) => store.read.listStaff(tenant)));
  return staff.flat().map(({ tenant, login, units, functions }) => ({
    tenant,
    login,
    units: [...units, ...functions.filter((name) => name !== 'caseworker')].join(', '),
  }));
}

function listen(app: RequestListener, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    // Longer than a reverse proxy keeps a connection, so that it is never the server that closes one just being used.
    const server = createServer({ keepAliveTimeout: 65_000 }, app);
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

function announce(config: Config, registry: CatalogRegistry, logins: { tenant: string; login: string; units: string }[]): void {
  const lines = ['', 'Amtsweg läuft.', ''];
  for (const town of registry.tenants())
    lines.push(`  ${town.name}: ${config.publicUrl}/${town.tenant}/`, `  Sachbearbeitung: ${config.publicUrl}/${town.tenant}/amt/`);
  lines.push(`  Postausgang (Test): ${config.publicUrl}/postausgang`, `  Test-Kasse: http://localhost:${config.cashDeskPort}`);
  if (config.identity?.kind === 'sandbox') lines.push(`  Test-Anmeldung: ${config.identity.url}`);
  if (!config.identity) lines.push('  Anmeldung: keine (OIDC_ISSUER ist nicht gesetzt)');
  lines.push('');
  if (logins.length > 0)
    lines.push(
      `  Zugänge der Beispielstädte (Passwort für alle: ${examplePassword}):`,
      ...[...Map.groupBy(logins, ({ tenant }) => tenant)].flatMap(([tenant, people]) => [
        `  ${tenant}`,
        ...people.map(({ login, units }) => `    ${login.padEnd(22)} ${units}`),
      ]),
      '',
    );
  lines.push(...describeProblems(registry.problems));
  console.log(lines.join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `Start fehlgeschlagen: ${error.message}` : error);
  process.exit(1);
});
