import express, { type Express } from 'express';
import { createDeskApi } from './desk-api.ts';
import { createDeskPages } from './desk-pages.ts';
import { createTransactions } from './transactions.ts';

export interface SandboxCashDeskOptions {
  /** Basic login of the town; default sandbox / sandbox: there is no money here. */
  user?: string;
  password?: string;
  /** JSON file that keeps transactions over a restart; without it they live in memory. */
  file?: string;
  /** Origin as browsers reach the desk; default: the host the town called. */
  publicUrl?: string;
}

/** Where the interface lies below the desk's origin; the adapter's `baseUrl` ends with it. */
export const cashDeskApiPath = '/xbezahldienste/api/v1.0.0';

/**
 * A stand-in for a payment provider: a separate local service that speaks XBezahldienste 1.0.0 and lets people choose how the payment
 * ends. Everything is marked as a test; no money moves. To be served on its own port, bound to loopback.
 */
export function createSandboxCashDesk(options: SandboxCashDeskOptions = {}): Express {
  const { user = 'sandbox', password = 'sandbox', file, publicUrl } = options;
  const transactions = createTransactions(file);
  const originOf = (host: string | undefined): string => publicUrl?.replace(/\/+$/, '') ?? `http://${host ?? 'localhost'}`;
  const app = express();
  app.disable('x-powered-by');
  app.use(cashDeskApiPath, createDeskApi({ user, password, transactions, originOf }));
  app.use('/kasse', createDeskPages(transactions));
  return app;
}
