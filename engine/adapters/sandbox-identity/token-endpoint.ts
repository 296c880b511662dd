import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { SignJWT } from 'jose';
import type { Client } from './authorization-request.ts';
import { accessSeconds, type Grant, type Grants } from './grants.ts';
import type { SigningKey } from './signing-key.ts';

export interface TokenOptions {
  issuer: string;
  client: Client;
  key: SigningKey;
  grants: Grants;
  now: () => number;
}

/** Token endpoint (OpenID Connect Core 3.1.3) and userinfo (5.3). */
export function createTokenRoutes(options: TokenOptions): Router {
  const { client, grants } = options;
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.post('/token', express.urlencoded({ extended: false, limit: '10kb' }), async (request, response) => {
    const fields = (request.body ?? {}) as Record<string, unknown>;
    if (!isClient(client, request, fields)) return refuse(response, 401, 'invalid_client');
    if (fields['grant_type'] !== 'authorization_code') return refuse(response, 400, 'unsupported_grant_type');
    const grant = grants.redeem(String(fields['code']));
    if (!grant || grant.request.redirectUri !== fields['redirect_uri'] || !isVerifier(grant, fields['code_verifier']))
      return refuse(response, 400, 'invalid_grant');
    const id_token = await signIdToken(options, grant);
    response.json({ access_token: grants.issueAccess(grant), token_type: 'Bearer', expires_in: accessSeconds, id_token });
  });
  router.get('/userinfo', (request, response) => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const grant = token && grants.findAccess(token);
    if (grant) return void response.json(grant.person);
    response.set('www-authenticate', 'Bearer error="invalid_token"');
    refuse(response, 401, 'invalid_token');
  });
  return router;
}

function signIdToken({ issuer, client, key, now }: TokenOptions, { person, level, at, request }: Grant): Promise<string> {
  return new SignJWT({ nonce: request.nonce, acr: level, auth_time: at })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(issuer)
    .setSubject(person.sub)
    .setAudience(client.id)
    .setIssuedAt(now())
    .setExpirationTime(now() + accessSeconds)
    .sign(key.sign);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** PKCE S256 (RFC 7636 4.6). */
const isVerifier = ({ request }: Grant, verifier: unknown): boolean =>
  typeof verifier === 'string' && digest(verifier).toString('base64url') === request.challenge;

/** By Basic or in the form (RFC 6749 2.3.1); digests are compared: they have one length whatever was sent. */
function isClient(client: Client, request: Request, fields: Record<string, unknown>): boolean {
  const basic = /^Basic (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString('utf8').split(':').map(formDecode)
    : [fields['client_id'], fields['client_secret']];
  return timingSafeEqual(digest(`${id}\n${secret}`), digest(`${client.id}\n${client.secret}`));
}

/** Both go into the header encoded as in a form. */
const formDecode = (text: string): string | null => new URLSearchParams(`value=${text}`).get('value');

const refuse = (response: Response, status: number, error: string): void => void response.status(status).json({ error });
