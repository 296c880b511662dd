import type { PaymentProvider } from '../../application/ports.ts';
import { createAuthorization, parseJson, type PaymentAuth } from './payment-auth.ts';
import { PaymentProviderError, toPaymentError } from './payment-error.ts';
import { readTransaction, toWireRequest } from './payment-messages.ts';
import { isPathId } from './payment-text.ts';
import { createTransport } from './payment-transport.ts';

export interface XBezahldiensteOptions {
  /** Address of the interface, e.g. `https://…/xbezahldienste/api/v1.0.0/`. */
  baseUrl: string;
  auth: PaymentAuth;
  /** For one whole exchange; default 10 seconds. */
  timeoutMs?: number;
  ca?: string | Buffer;
  /** Time stamp of the requests; injected in tests. */
  now?: () => Date;
}

/**
 * Payment by XBezahldienste 1.0.0 (FITKO), which epay21, ePayBL and pmPayment speak. Source: shared standards, 02-payment.
 * @throws PaymentProviderError from `start` and `status`; `retryable` says whether waiting may help
 */
export function createXBezahldienste(options: XBezahldiensteOptions): PaymentProvider {
  const { auth, timeoutMs = 10_000, ca, now = () => new Date() } = options;
  const base = options.baseUrl.replace(/\/*$/, '/');
  const transport = createTransport({ timeoutMs, ca, client: auth.kind === 'mtls' ? clientCertificate(auth) : undefined });
  const authorization = createAuthorization(auth, transport, () => now().getTime());

  async function exchange(method: 'GET' | 'POST', parts: string[], body?: object): Promise<unknown> {
    if (!parts.every(isPathId)) throw new PaymentProviderError('INVALID_REQUEST', { what: 'path' });
    const url = new URL(['paymenttransaction', ...parts].join('/'), base);
    const send = async () => {
      const headers = { ...(await authorization.headers()), ...(body && { 'content-type': 'application/json' }) };
      return transport({ method, url, headers, body: body && JSON.stringify(body) });
    };
    let answer = await send();
    if (answer.status === 401 && authorization.renew()) answer = await send();
    if (answer.status < 200 || answer.status > 299) throw toPaymentError(answer.status, answer.body);
    return parseJson(answer.body);
  }

  return {
    name: 'xbezahldienste',
    async start(request) {
      const wire = toWireRequest(request, now().toISOString());
      const { information, amount } = readTransaction(await exchange('POST', [request.originator, request.endpoint], wire));
      if (amount !== request.amount) throw new PaymentProviderError('INVALID_RESPONSE', { what: 'other amount than requested' });
      const { transactionId, transactionRedirectUrl, transactionReference } = information;
      if (!transactionRedirectUrl) throw new PaymentProviderError('INVALID_RESPONSE', { what: 'no transactionRedirectUrl' });
      return { transactionId, redirectUrl: transactionRedirectUrl, reference: transactionReference };
    },
    async status(originator, endpoint, transactionId) {
      const { information, state, amount } = readTransaction(await exchange('GET', [originator, endpoint, transactionId]));
      if (information.transactionId !== transactionId) throw new PaymentProviderError('INVALID_RESPONSE', { what: 'other transaction' });
      return { state, reference: information.transactionReference, amount };
    },
  };
}

function clientCertificate({ kind: _kind, ...client }: Extract<PaymentAuth, { kind: 'mtls' }>) {
  return client;
}
