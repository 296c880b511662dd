import { samplePdf, samplePng } from '../support/files.ts';
import { startProduct, type Product } from '../support/product.ts';

/** What the enhanced form calls in the background, without a browser. */
describe('The calls of the enhanced form', () => {
  let product: Product;
  let cookie: string;
  let draft: string;
  beforeAll(async () => void (product = await startProduct()), 60_000);
  afterAll(() => product?.stop());

  const call = (path: string, body?: BodyInit) =>
    fetch(`${product.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      body,
      headers: { cookie, accept: 'application/json' },
      redirect: 'manual',
    });
  const html = async (path: string) => (await call(path)).text();
  const send = async (fields: Record<string, string>, file?: typeof samplePdf) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (file) body.set('file', new Blob([file.buffer], { type: file.mimeType }), file.name);
    const response = await call(`${draft}/upload`, body);
    return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as any };
  };

  beforeEach(async () => {
    cookie = '';
    const begun = await call('/musterstadt/leistung/baumfaellung-beantragen/beginnen', new URLSearchParams());
    cookie = begun.headers.getSetCookie()[0]!.split(';')[0]!;
    draft = /^(.*\/antrag\/[^/]+)/.exec(begun.headers.get('location')!)![1]!;
  });

  test('autosave keeps what is typed, readable or not, and calls nothing wrong', async () => {
    const kept = await call(
      `${draft}/seite/grundstueck/stand`,
      new URLSearchParams({ 'grundstueck.strasse': 'Gartenstraße', _fields: 'grundstueck.strasse' }),
    );
    expect([kept.status, await kept.json()]).toEqual([200, { saved: true }]);
    const page = await html(`${draft}/seite/grundstueck`);
    expect(page).toContain('value="Gartenstraße"');
    expect(page).not.toContain('error-summary');
    expect(page).not.toMatch(/<title>Fehler/);
  });

  test('without the session, and for pages that are not there, autosave says so in JSON', async () => {
    expect((await call(`${draft}/seite/gibtsnicht/stand`, new URLSearchParams())).status).toBe(404);
    cookie = '';
    const refused = await call(`${draft}/seite/grundstueck/stand`, new URLSearchParams());
    expect([refused.status, refused.headers.get('content-type')]).toEqual([404, expect.stringContaining('application/problem+json')]);
    expect((await refused.json()) as object).toMatchObject({
      status: 404,
      detail: expect.stringContaining('Wir können diesen Entwurf hier nicht öffnen'),
    });
  });

  test('a file finds its item by id, takes the place of another, and is taken back', async () => {
    const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const stand = (fields: Record<string, string>) =>
      call(`${draft}/seite/baeume/stand`, new URLSearchParams({ _fields: 'baeume', ...fields }));
    await stand({ 'baeume.0._id': first, 'baeume.1._id': second });
    const path = `baeume.${second}.foto`;
    const sent = await send({ path }, samplePng);
    expect(sent).toMatchObject({ status: 200, body: { upload: { name: 'foto.png', typ: 'image/png' } } });
    // The first item goes; the file stays with its own.
    await stand({ 'baeume.0._id': second });
    const replaced = await send({ path, ersetzt: sent.body.upload.datei }, { ...samplePng, name: 'besser.png' });
    expect(replaced.body.upload.name).toBe('besser.png');
    const blob = (datei: string) => call(`${draft}/datei/${datei}`);
    expect((await blob(sent.body.upload.datei)).status).toBe(404);
    expect((await blob(replaced.body.upload.datei)).status).toBe(200);
    const removed = await call(`${draft}/upload/${replaced.body.upload.datei}/entfernen`, new URLSearchParams({ path }));
    expect([removed.status, await removed.json()]).toEqual([200, { removed: true }]);
    expect((await blob(replaced.body.upload.datei)).status).toBe(404);
  });

  test('what is refused says why, in the words of the page', async () => {
    expect(await send({ path: 'grundstueck.lageplan' }, { ...samplePdf, buffer: Buffer.from('MZ') })).toMatchObject({
      status: 422,
      type: expect.stringContaining('application/problem+json'),
      body: { detail: '„nachweis.pdf“: Diese Art von Datei können wir nicht annehmen. Möglich sind: PDF, JPG, PNG.' },
    });
    expect(await send({ path: 'baeume.33333333-3333-4333-8333-333333333333.foto' }, samplePng)).toMatchObject({ status: 404 });
    expect(await send({ path: 'grundstueck.strasse' }, samplePng)).toMatchObject({ status: 404 });
  });

  test('what comes at the same moment loses nothing', async () => {
    const item = '11111111-1111-4111-8111-111111111111';
    const stand = (nummer: string) =>
      call(
        `${draft}/seite/baeume/stand`,
        new URLSearchParams({ 'baeume.0._id': item, 'baeume.0.nummer': nummer, _fields: 'baeume,baeume.0.nummer' }),
      );
    await stand('1');
    const sent = await Promise.all([
      send({ path: `baeume.${item}.foto` }, { ...samplePng, name: 'eins.png' }),
      stand('7'),
      send({ path: `baeume.${item}.foto` }, { ...samplePng, name: 'zwei.png' }),
      send({ path: 'grundstueck.lageplan' }, samplePdf),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await call(`${draft}/seite/grundstueck`, new URLSearchParams({ 'grundstueck.strasse': 'Weg', 'grundstueck.eigentum': 'true' }));
    const page = await html(`${draft}/seite/baeume`);
    for (const part of ['value="7"', 'eins.png', 'zwei.png']) expect(page).toContain(part);
    expect(await html(`${draft}/seite/grundstueck`)).toContain('nachweis.pdf');
  });
});
