import type { LoginFailure } from '../../application/ports.ts';

/** What people read when a login did not come about; never what the provider wrote. */
export const messages: Record<LoginFailure['reason'], string> = {
  cancelled: 'Sie haben die Anmeldung abgebrochen.',
  expired: 'Diese Anmeldung ist abgelaufen oder wurde schon verwendet. Bitte melden Sie sich noch einmal an.',
  refused: 'Wir konnten die Anmeldung nicht sicher prüfen. Deshalb haben wir Sie nicht angemeldet. Bitte versuchen Sie es noch einmal.',
  unavailable: 'Die Anmeldung ist zurzeit nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
};
