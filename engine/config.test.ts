import { readConfig } from './config.ts';

const identity = (env: Record<string, string>) => readConfig(env, '/town').identity;
const oidc = { OIDC_ISSUER: 'https://id.example/realm', OIDC_CLIENT_ID: 'stadt', OIDC_CLIENT_SECRET: 'x' };

test('without a provider the test login serves a town on this machine', () => {
  expect(identity({ PORT: '9000' })).toEqual({ kind: 'sandbox', url: 'http://localhost:9002' });
  expect(identity({ PUBLIC_URL: 'http://127.0.0.1:8080', IDENTITY_PORT: '7' })).toEqual({ kind: 'sandbox', url: 'http://localhost:7' });
});

test.each([['https://stadt.example'], ['http://localhost.stadt.example'], ['https://stadt.example/localhost']])(
  'a town at %s gets no test login because a variable was forgotten',
  (PUBLIC_URL) => expect(identity({ PUBLIC_URL })).toBeUndefined(),
);

test('an operator can name the address of the test login', () =>
  expect(identity({ PUBLIC_URL: 'https://demo.example', SANDBOX_IDENTITY_URL: 'https://id.demo.example/' })).toEqual({
    kind: 'sandbox',
    url: 'https://id.demo.example',
  }));

test('a provider with its label, levels and further origins', () => {
  expect(identity({ ...oidc, OIDC_LABEL: 'BundID', OIDC_LEVELS: '{}', OIDC_ORIGINS: 'https://login.example/x https://b.example' })).toEqual(
    {
      kind: 'oidc',
      issuer: 'https://id.example/realm',
      clientId: 'stadt',
      clientSecret: 'x',
      label: 'BundID',
      levels: '{}',
      levelClaim: undefined,
      origins: ['https://id.example', 'https://login.example', 'https://b.example'],
    },
  );
});

test.each([
  ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'http://id.example' }],
  ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'id.example' }],
  ['OIDC_CLIENT_SECRET', { OIDC_ISSUER: oidc.OIDC_ISSUER, OIDC_CLIENT_ID: 'stadt' }],
])('a wrong or missing %s stops the start and is named', (name, env) => expect(() => identity(env)).toThrow(name));
