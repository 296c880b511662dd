import * as oidc from 'openid-client';

export interface ProviderOptions {
  issuer: string;
  clientId: string;
  clientSecret: string;
  timeoutMs?: number;
}
const freshMs = 3_600_000;

/**
 * The provider's metadata, read when somebody first logs in (a provider that is down must not keep the town from starting) and
 * again after an hour; while it cannot be read anew, what was known goes on serving.
 * @throws from the returned function: errors of openid-client, while nothing is known yet
 */
export function keepProvider(options: ProviderOptions): () => Promise<oidc.Configuration> {
  let known: { config: oidc.Configuration; until: number } | undefined;
  let running: Promise<oidc.Configuration> | undefined;
  const read = async (): Promise<oidc.Configuration> => {
    try {
      const config = await discover(options);
      known = { config, until: performance.now() + freshMs };
      return config;
    } catch (error) {
      if (!known) throw error;
      return known.config;
    } finally {
      running = undefined;
    }
  };
  return () => (known && performance.now() < known.until ? Promise.resolve(known.config) : (running ??= read()));
}

function discover({ issuer, clientId, clientSecret, timeoutMs = 10_000 }: ProviderOptions): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const extensions = [oidc.enableNonRepudiationChecks];
  // Without TLS only to this machine: the sandbox.
  if (isLoopback(address)) extensions.push(oidc.allowInsecureRequests);
  return oidc.discovery(address, clientId, undefined, clientAuth(clientSecret), { timeout: timeoutMs / 1000, execute: extensions });
}

export const isLoopback = ({ hostname }: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');

/** Basic is what every provider must take unless it says otherwise (OpenID Connect Discovery 3). */
function clientAuth(secret: string): oidc.ClientAuth {
  const basic = oidc.ClientSecretBasic(secret);
  const post = oidc.ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
