import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createOpenIdConnect } from '../../engine/adapters/identity/open-id-connect.ts';
import { describe as describePerson, people } from '../../engine/adapters/sandbox-identity/people.ts';
import { createSandboxIdentity } from '../../engine/adapters/sandbox-identity/sandbox-identity.ts';
import type { IdentityProvider, LoginAttempt } from '../../engine/application/ports.ts';

const returnTo = 'http://localhost:9/musterstadt/anmelden/zurueck';
const home = 'http://localhost:9/musterstadt/';
const [erika, jonas] = people;
const high = 'STORK-QAA-Level-4';

type Forge = (claims: JWTPayload) => JWTPayload;

/** The adapter, the test login over HTTP, and hands that do at its page what a citizen does there. */
async function openBench() {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const keyFile = join(folder, 'key.json');
  const time = { ahead: 0 };
  let listener: RequestListener = () => undefined;
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const issuer = `http://localhost:${(server.address() as { port: number }).port}`;
  const client = { id: 'stadt', secret: 'ge-heim_: 1+1/2 & %', redirectUris: [returnTo], logoutUris: [home] };
  const now = (): number => Math.floor(Date.now() / 1000) + time.ahead;
  const start = async (): Promise<void> => {
    listener = await createSandboxIdentity({ issuer, client, keyFile, now });
  };
  await start();
  const logged: string[] = [];
  const log = { info: () => undefined, error: (code: string, data?: object) => void logged.push(JSON.stringify({ code, ...data })) };
  const options = { issuer, clientId: client.id, label: 'Test', log, timeoutMs: 2000 };
  const provider = createOpenIdConnect({ ...options, clientSecret: client.secret });

  async function begin(assurance: 'basis' | 'substanziell' | 'hoch' = 'basis', by = provider) {
    const begun = await by.begin({ returnTo, assurance });
    if (!begun.ok) throw new Error(begun.message);
    return begun;
  }
  /** @returns where the page sends the person back to */
  async function choose(redirectUrl: string, fields: Record<string, string>): Promise<string> {
    const posted = await fetch(redirectUrl, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(posted.status).toBe(303);
    return posted.headers.get('location')!;
  }
  const login = (redirectUrl: string, person = erika!.sub, level = high) => choose(redirectUrl, { answer: 'login', person, level });
  async function logIn(person?: string, level?: string): Promise<{ callback: string; kept: LoginAttempt }> {
    const { redirectUrl, kept } = await begin();
    return { callback: await login(redirectUrl, person, level), kept };
  }
  /** From now on the token endpoint answers with ID tokens that are wrong in one thing. */
  function forge(change: Forge, sign: 'own key' | 'another key' = 'own key'): void {
    const honest = listener;
    listener = (request, response) => {
      if (!request.url!.startsWith('/token')) return void honest(request, response);
      const send = response.end.bind(response) as (body: string) => void;
      response.end = ((body: Buffer) => {
        const tokens = JSON.parse(body.toString()) as { id_token: string };
        void resign(change(decodeJwt(tokens.id_token)), sign).then((id_token) => {
          const changed = JSON.stringify({ ...tokens, id_token });
          response.setHeader('content-length', Buffer.byteLength(changed));
          send(changed);
        });
        return response;
      }) as unknown as typeof response.end;
      honest(request, response);
    };
  }
  async function resign(claims: JWTPayload, sign: 'own key' | 'another key'): Promise<string> {
    const jwk = JSON.parse(readFileSync(keyFile, 'utf8')) as JWK;
    const other = join(folder, 'other.json');
    if (sign === 'another key') await createSandboxIdentity({ issuer, client, keyFile: other });
    const key = await importJWK(sign === 'own key' ? jwk : (JSON.parse(readFileSync(other, 'utf8')) as JWK), 'RS256');
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(key);
  }
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  };
  return { provider, issuer, client, options, logged, time, begin, choose, login, logIn, forge, restart: start, close };
}

describe('identity provider: OpenID Connect at the sandbox login', () => {
  let bench: Awaited<ReturnType<typeof openBench>>;
  let provider: IdentityProvider;
  beforeEach(async () => {
    bench = await openBench();
    provider = bench.provider;
  });
  afterEach(() => bench.close());

  it('brings a person with name, e-mail, address, level and an account without personal data', async () => {
    const { callback, kept } = await bench.logIn();
    const finished = await provider.finish(callback, kept);
    expect(finished).toEqual({
      ok: true,
      logoutHint: expect.any(String),
      person: {
        account: expect.stringMatching(/^[\w-]{43}$/),
        name: 'Erika Beispiel',
        givenName: 'Erika',
        familyName: 'Beispiel',
        email: 'beispiel@example.org',
        address: { street: 'Lindenweg', houseNumber: '12a', postcode: '00000', city: 'Musterstadt' },
        assurance: 'hoch',
      },
    });
  });

  it.each([
    ['STORK-QAA-Level-1', 'basis'],
    ['STORK-QAA-Level-3', 'substanziell'],
    ['STORK-QAA-Level-4', 'hoch'],
  ])('%s is %s', async (level, assurance) => {
    const { callback, kept } = await bench.logIn(jonas!.sub, level);
    expect(await provider.finish(callback, kept)).toMatchObject({ person: { name: 'Jonas Probe', assurance } });
  });

  it('the same person is the same account, another is another', async () => {
    const accounts = [];
    for (const person of [erika!, erika!, jonas!]) {
      const { callback, kept } = await bench.logIn(person.sub);
      const finished = await provider.finish(callback, kept);
      accounts.push(finished.ok && finished.person.account);
    }
    expect(accounts[0]).toBe(accounts[1]);
    expect(accounts[2]).not.toBe(accounts[0]);
  });

  it('asks for the level that the law wants, or a higher one', async () => {
    const wanted = async (level: 'basis' | 'substanziell') =>
      new URL((await bench.begin(level)).redirectUrl).searchParams.get('acr_values');
    expect((await wanted('substanziell'))?.split(' ').filter((value) => value.startsWith('STORK'))).toEqual([
      'STORK-QAA-Level-3',
      'STORK-QAA-Level-4',
    ]);
    expect(await wanted('basis')).toBeNull();
  });

  it('a person who is not listed can be entered', async () => {
    const { redirectUrl, kept } = await bench.begin();
    const fields = { answer: 'login', person: 'other', given_name: 'Łukasz', family_name: "O'Neill", level: 'STORK-QAA-Level-1' };
    const finished = await provider.finish(await bench.choose(redirectUrl, fields), kept);
    expect(finished).toMatchObject({ ok: true, person: { name: "Łukasz O'Neill", email: undefined, assurance: 'basis' } });
    expect(describePerson('Łukasz', "O'Neill", '').sub).not.toBe(erika!.sub);
  });

  it('a name beside a chosen person is asked about, and so is a half name', async () => {
    const { redirectUrl } = await bench.begin();
    const post = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ answer: 'login', level: high, ...fields });
      const answer = await fetch(redirectUrl, { method: 'POST', body, redirect: 'manual' });
      return { status: answer.status, text: await answer.text() };
    };
    const both = await post({ person: erika!.sub, given_name: '<b>Otto' });
    expect(both).toMatchObject({ status: 422, text: expect.stringContaining('value="&lt;b&gt;Otto"') });
    expect(both.text).toContain('role="alert"');
    expect((await post({ person: 'other', given_name: 'Otto' })).status).toBe(422);
    expect((await post({ person: 'nobody' })).status).toBe(422);
  });

  it('cancelled by the person', async () => {
    const { redirectUrl, kept } = await bench.begin();
    const callback = await bench.choose(redirectUrl, { answer: 'cancel' });
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(bench.logged).toEqual([]);
  });

  it('wrong state: the answer to somebody else’s login counts for nobody', async () => {
    const { callback, kept } = await bench.logIn();
    expect(await provider.finish(callback, { ...kept, state: 'other' })).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('wrong nonce: an ID token of another login is refused', async () => {
    const { callback, kept } = await bench.logIn();
    expect(await provider.finish(callback, { ...kept, nonce: 'other' })).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('wrong verifier: a stolen code is worth nothing', async () => {
    const { callback, kept } = await bench.logIn();
    const verifier = 'x'.repeat(43);
    expect(await provider.finish(callback, { ...kept, verifier })).toMatchObject({ ok: false, reason: 'expired' });
  });

  it('a code counts once', async () => {
    const { callback, kept } = await bench.logIn();
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: true });
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: false, reason: 'expired' });
  });

  it('a code ends after a minute', async () => {
    const { callback, kept } = await bench.logIn();
    bench.time.ahead = 61;
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: false, reason: 'expired' });
  });

  it('an answer of another issuer is refused (mix-up, RFC 9207)', async () => {
    const { callback, kept } = await bench.logIn();
    const mixed = new URL(callback);
    mixed.searchParams.set('iss', 'https://elsewhere.example');
    expect(await provider.finish(mixed.href, kept)).toMatchObject({ ok: false, reason: 'refused' });
  });

  it.each<[string, Forge, 'own key' | 'another key']>([
    ['for another audience', (claims) => ({ ...claims, aud: 'elsewhere' }), 'own key'],
    ['of another issuer', (claims) => ({ ...claims, iss: 'http://localhost:1' }), 'own key'],
    ['that has expired', (claims) => ({ ...claims, iat: 1_000_000, exp: 1_000_300 }), 'own key'],
    ['for another person than the profile', (claims) => ({ ...claims, sub: 'somebody' }), 'own key'],
    ['signed by another key', (claims) => claims, 'another key'],
  ])('an ID token %s is refused, and the log names nobody', async (_what, change, sign) => {
    const { callback, kept } = await bench.logIn();
    bench.forge(change, sign);
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: false, reason: 'refused' });
    expect(bench.logged).toHaveLength(1);
    expect(bench.logged[0]).not.toMatch(/Erika|Beispiel|example\.org/);
  });

  it('a token that nothing was changed in passes the same way', async () => {
    const { callback, kept } = await bench.logIn();
    bench.forge((claims) => claims);
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: true });
  });

  it('a level that nobody agreed on counts as the lowest', async () => {
    const { callback, kept } = await bench.logIn();
    bench.forge((claims) => ({ ...claims, acr: 'very-high' }));
    expect(await provider.finish(callback, kept)).toMatchObject({ ok: true, person: { assurance: 'basis' } });
  });

  it('a restart of the provider breaks no login under way', async () => {
    const { redirectUrl, kept } = await bench.begin();
    await bench.restart();
    expect(await provider.finish(await bench.login(redirectUrl), kept)).toMatchObject({ ok: true });
  });

  it('a wrong client secret is an outage for the person and a code for the operator', async () => {
    const wrong = createOpenIdConnect({ ...bench.options, clientSecret: 'wrong' });
    const { redirectUrl, kept } = await bench.begin('basis', wrong);
    expect(await wrong.finish(await bench.login(redirectUrl), kept)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(bench.logged[0]).toContain('invalid_client');
  });

  it('a provider that is not there is an outage, not a crash', async () => {
    const gone = createOpenIdConnect({ ...bench.options, issuer: 'http://localhost:1', clientSecret: 'x' });
    expect(await gone.begin({ returnTo, assurance: 'basis' })).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('logging out leads to the provider and back, to registered addresses only', async () => {
    const { callback, kept } = await bench.logIn();
    const finished = await provider.finish(callback, kept);
    const hint = finished.ok ? finished.logoutHint : undefined;
    const back = async (target: string) => fetch((await provider.logoutUrl({ hint, returnTo: target }))!, { redirect: 'manual' });
    expect((await back(home)).headers.get('location')).toBe(home);
    expect((await back('https://elsewhere.example/')).status).toBe(400);
  });

  it('the login page sends nobody to an address that is not registered', async () => {
    const { redirectUrl } = await bench.begin();
    const url = new URL(redirectUrl);
    url.searchParams.set('redirect_uri', 'https://elsewhere.example/anmelden/zurueck');
    const answer = await fetch(url, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  it.each([
    ['code_challenge', 'invalid_request'],
    ['response_type', 'unsupported_response_type'],
    ['scope', 'invalid_scope'],
  ])('without %s the provider says %s', async (name, error) => {
    const url = new URL((await bench.begin()).redirectUrl);
    url.searchParams.delete(name);
    const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location')!);
    expect(back.searchParams.get('error')).toBe(error);
  });
});
