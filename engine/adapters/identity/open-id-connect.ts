import * as oidc from 'openid-client';
import type { Log } from '../../application/dependencies.ts';
import type { IdentityProvider, LoginFailure } from '../../application/ports.ts';
import { defaultLevels, readLevel, wantedLevels, type LevelMap } from './assurance-levels.ts';
import { failed, readFailure } from './login-failure.ts';
import { keepProvider } from './provider-metadata.ts';
import { accountOf, readPerson, type Claims } from './read-person.ts';

export interface OpenIdConnectOptions {
  /** Issuer of the provider; its metadata lies at `/.well-known/openid-configuration` below. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How people call the account: "BundID". */
  label: string;
  /** Values of the level claim; default: STORK and eIDAS. */
  levels?: LevelMap;
  /** Claim of the ID token with the level; default `acr`. */
  levelClaim?: string;
  log: Log;
  /** For each request to the provider; default 10 seconds. */
  timeoutMs?: number;
}

/**
 * OpenID Connect relying party: authorization code with PKCE (RFC 7636), state and nonce; the ID token's signature, issuer, audience
 * and times are checked though it comes over TLS (BSI TR-03172 A3.10). Outages and refusals are values, the log gets codes only.
 */
export function createOpenIdConnect(options: OpenIdConnectOptions): IdentityProvider {
  const { levels = defaultLevels, levelClaim = 'acr', log, label } = options;
  const provider = keepProvider(options);

  async function guarded<T>(step: string, work: (config: oidc.Configuration) => Promise<T>): Promise<T | LoginFailure> {
    try {
      return await work(await provider());
    } catch (error) {
      const { failure, code } = readFailure(error);
      if (failure.reason !== 'cancelled') log.error('login.failed', { step, reason: failure.reason, provider: code });
      return failure;
    }
  }

  return {
    label,
    begin: ({ returnTo, assurance }) =>
      guarded('begin', async (config) => {
        const kept = { state: oidc.randomState(), verifier: oidc.randomPKCECodeVerifier(), nonce: oidc.randomNonce() };
        const acr = wantedLevels(levels, assurance);
        const url = oidc.buildAuthorizationUrl(config, {
          redirect_uri: returnTo,
          scope: 'openid profile email address',
          state: kept.state,
          nonce: kept.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
          code_challenge_method: 'S256',
          ...(acr && { acr_values: acr }),
        });
        return { ok: true as const, redirectUrl: url.href, kept };
      }),
    finish: (callbackUrl, kept) =>
      guarded('finish', async (config) => {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(callbackUrl), {
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          pkceCodeVerifier: kept.verifier,
          idTokenExpected: true,
        });
        const signed: Claims | undefined = tokens.claims();
        if (typeof signed?.['sub'] !== 'string') return failed('refused');
        const more = await readUserInfo(config, tokens.access_token, signed['sub']);
        const account = accountOf(config.serverMetadata().issuer, signed['sub']);
        // The level counts from the signed token only.
        const person = { ...readPerson({ ...more, ...signed }), account, assurance: readLevel(levels, signed[levelClaim]) };
        return { ok: true as const, person, logoutHint: tokens.id_token };
      }),
    async logoutUrl({ hint, returnTo }) {
      const url = await guarded('logout', async (config) =>
        config.serverMetadata().end_session_endpoint
          ? oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo, ...(hint && { id_token_hint: hint }) })
          : undefined,
      );
      return url instanceof URL ? url.href : undefined;
    },
  };
}

/** By code flow the profile comes from here (OpenID Connect Core 5.4); a provider without the endpoint puts it in the ID token. */
async function readUserInfo(config: oidc.Configuration, accessToken: string, subject: string): Promise<Claims> {
  if (!config.serverMetadata().userinfo_endpoint) return {};
  return oidc.fetchUserInfo(config, accessToken, subject);
}
