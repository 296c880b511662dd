import { PaymentProviderError, toPaymentError } from './payment-error.ts';
import type { Transport, TransportOptions } from './payment-transport.ts';

/** How the providers of the standard tell their customers apart: epay21 basic, pmPayment oauth2, ePayBL mtls. */
export type PaymentAuth =
  | { kind: 'basic'; user: string; password: string }
  | { kind: 'oauth2'; tokenUrl: string; clientId: string; clientSecret: string; scope?: string }
  | ({ kind: 'mtls' } & NonNullable<TransportOptions['client']>);

export interface Authorization {
  headers(): Promise<Record<string, string>>;
  /** After a 401: true when there is something fresh to try once more. */
  renew(): boolean;
}

/** @throws PaymentProviderError from `headers` when the token endpoint refuses or cannot be reached */
export function createAuthorization(auth: PaymentAuth, transport: Transport, now: () => number = Date.now): Authorization {
  if (auth.kind === 'mtls') return { headers: async () => ({}), renew: () => false };
  if (auth.kind === 'basic') return { headers: async () => ({ authorization: basic(auth.user, auth.password) }), renew: () => false };
  let kept: { token: string; until: number } | undefined;
  return {
    async headers() {
      if (!kept || kept.until <= now()) kept = await fetchToken(auth, transport, now());
      return { authorization: `Bearer ${kept.token}` };
    },
    renew() {
      kept = undefined;
      return true;
    },
  };
}

export const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** Client credentials grant (RFC 6749 § 4.4); a token is renewed 30 seconds before it ends. */
async function fetchToken(
  auth: Extract<PaymentAuth, { kind: 'oauth2' }>,
  transport: Transport,
  now: number,
): Promise<{ token: string; until: number }> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...(auth.scope && { scope: auth.scope }) }).toString();
  const credentials = basic(encodeURIComponent(auth.clientId), encodeURIComponent(auth.clientSecret));
  const headers = { authorization: credentials, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await transport({ method: 'POST', url: new URL(auth.tokenUrl), headers, body });
  if (answer.status !== 200) throw toPaymentError(answer.status, answer.body);
  const parsed = parseJson(answer.body) as { access_token?: unknown; expires_in?: unknown } | null;
  if (typeof parsed?.access_token !== 'string') throw new PaymentProviderError('INVALID_RESPONSE', { what: 'no access_token' });
  const seconds = typeof parsed.expires_in === 'number' ? parsed.expires_in : 60;
  return { token: parsed.access_token, until: now + (seconds - 30) * 1000 };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PaymentProviderError('INVALID_RESPONSE', { cause, what: 'no JSON' });
  }
}
