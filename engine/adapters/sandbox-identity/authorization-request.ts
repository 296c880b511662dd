/** Who may log people in here. */
export interface Client {
  id: string;
  secret: string;
  /** Complete addresses; compared as they are (OpenID Connect Core 3.1.2.1). */
  redirectUris: string[];
  logoutUris: string[];
}
export interface AuthorizationRequest {
  redirectUri: string;
  state?: string;
  nonce?: string;
  challenge: string;
  /** Levels wanted, the lowest first. */
  levels: string[];
}
export type ReadRequest =
  | { ok: true; request: AuthorizationRequest }
  /** Nobody is sent to an address that is not the client's. */
  | { ok: false; redirectUri?: undefined }
  | { ok: false; redirectUri: string; state?: string; error: string };

/** Query of the authorization endpoint: code flow with PKCE S256, nothing else. */
export function readAuthorizationRequest(client: Client, query: Record<string, unknown>): ReadRequest {
  const value = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined);
  const redirectUri = value('redirect_uri');
  if (value('client_id') !== client.id || !redirectUri || !client.redirectUris.includes(redirectUri)) return { ok: false };
  const state = value('state');
  const refuse = (error: string): ReadRequest => ({ ok: false, redirectUri, state, error });
  if (value('response_type') !== 'code') return refuse('unsupported_response_type');
  const scopes = value('scope')?.split(' ') ?? [];
  if (!scopes.includes('openid')) return refuse('invalid_scope');
  const challenge = value('code_challenge');
  if (!challenge || value('code_challenge_method') !== 'S256') return refuse('invalid_request');
  const levels = value('acr_values')?.split(' ').filter(Boolean) ?? [];
  return { ok: true, request: { redirectUri, state, nonce: value('nonce'), challenge, levels } };
}

/** Address to go back to, with what is said there; the issuer is named against mix-up (RFC 9207). */
export function backTo(redirectUri: string, issuer: string, values: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries({ ...values, iss: issuer })) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
