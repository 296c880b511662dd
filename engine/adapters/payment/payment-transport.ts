import { request as httpRequest } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { PaymentProviderError } from './payment-error.ts';

export interface TransportOptions {
  timeoutMs: number;
  /** Client certificate (mTLS). */
  client?: { pfx: Buffer; passphrase?: string } | { cert: string | Buffer; key: string | Buffer; passphrase?: string };
  /** Additional certificate authority, PEM. */
  ca?: string | Buffer;
}
export interface WireRequest {
  method: 'GET' | 'POST';
  url: URL;
  headers: Record<string, string>;
  body?: string;
}
export type Transport = (request: WireRequest) => Promise<{ status: number; body: string }>;

const maxAnswerBytes = 1_000_000;

/**
 * One HTTP exchange. node:https instead of fetch: only its agent can present a client certificate. Follows no redirects.
 * @throws PaymentProviderError TIMEOUT (whole exchange), UNREACHABLE, INVALID_RESPONSE (larger than 1 MB)
 */
export function createTransport({ timeoutMs, client, ca }: TransportOptions): Transport {
  const agent = new Agent({ keepAlive: true, ...client, ca });
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(timeoutMs);
      const fail = (cause: unknown): void =>
        reject(
          cause instanceof PaymentProviderError ? cause : new PaymentProviderError(signal.aborted ? 'TIMEOUT' : 'UNREACHABLE', { cause }),
        );
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const options = { method, signal, headers: { accept: 'application/json, application/problem+json', ...headers, ...length } };
      const request = url.protocol === 'https:' ? httpsRequest(url, { ...options, agent }) : httpRequest(url, options);
      request.on('error', fail);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > maxAnswerBytes) response.destroy(new PaymentProviderError('INVALID_RESPONSE', { what: 'answer too large' }));
          else chunks.push(chunk);
        });
        response.on('error', fail);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
      });
      request.end(body);
    });
}
