import express, { type Express } from 'express';
import { jwtVerify } from 'jose';
import { serveSandboxCss } from '../sandbox-page/sandbox-page.ts';
import type { Client } from './authorization-request.ts';
import { createGrants } from './grants.ts';
import { createLoginRoutes } from './login-routes.ts';
import { messages } from './messages.de.ts';
import { loadSigningKey, type SigningKey } from './signing-key.ts';
import { createTokenRoutes } from './token-endpoint.ts';

export interface SandboxIdentityOptions {
  /** Origin of this service as browsers and the town reach it. */
  issuer: string;
  client: Client;
  /** Where the signing key lies over a restart. */
  keyFile: string;
  /** Seconds since 1970; injected in tests. */
  now?: () => number;
}

/**
 * A stand-in for BundID or its broker: a separate local service that speaks OpenID Connect (code flow with PKCE) and lets people choose
 * who they are and how surely. Everything is marked as a test; nobody is identified.
 */
export async function createSandboxIdentity(options: SandboxIdentityOptions): Promise<Express> {
  const { issuer, client, keyFile, now = () => Math.floor(Date.now() / 1000) } = options;
  const key = await loadSigningKey(keyFile);
  const grants = createGrants(now);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.get('/.well-known/openid-configuration', (_request, response) => void response.json(describeProvider(issuer)));
  app.get('/jwks', (_request, response) => void response.json({ keys: [key.public] }));
  app.get('/sandbox.css', serveSandboxCss());
  app.use(createLoginRoutes({ issuer, client, grants, now }));
  app.use(createTokenRoutes({ issuer, client, key, grants, now }));
  app.get('/logout', async (request, response) => {
    const { id_token_hint: hint, post_logout_redirect_uri: target, state } = request.query;
    const known = typeof target === 'string' && client.logoutUris.includes(target) && (await isOurToken(key, issuer, hint));
    if (!known) return void response.sendStatus(400);
    response.redirect(303, typeof state === 'string' ? `${target}?state=${encodeURIComponent(state)}` : target);
  });
  return app;
}

/** A login ended long ago may still be logged out: the hint's age does not count (RP-Initiated Logout 1.0, section 4). */
async function isOurToken(key: SigningKey, issuer: string, hint: unknown): Promise<boolean> {
  if (typeof hint !== 'string') return false;
  return jwtVerify(hint, key.verify, { issuer, currentDate: new Date(0) }).then(
    () => true,
    () => false,
  );
}

/** Metadata (OpenID Connect Discovery 3). */
function describeProvider(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/logout`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'profile', 'email', 'address'],
    acr_values_supported: Object.keys(messages.levels),
    authorization_response_iss_parameter_supported: true,
  };
}
