import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '../contract/pages.ts';
import { PageCache } from './page-cache.ts';

/** Counts how often the page is really made; `?kind=` chooses what is made. */
async function serve(cache: PageCache, kind: Page['kind'] = 'start', cookie?: string) {
  let made = 0;
  const server = createServer(
    cache.before((request, response) => {
      made += 1;
      response.setHeader('content-type', 'text/html');
      if (cookie) response.setHeader('set-cookie', cookie);
      cache.keep(kind, Object.assign(request, { originalUrl: request.url }), response, `page ${made}`);
      response.end(`page ${made}`);
    }),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async (path: string, headers: Record<string, string> = {}) => (await fetch(url + path, { headers })).text();
  return { get, close: () => new Promise((resolve) => server.close(resolve)) };
}

test('a public page is made once for all visitors without a session, and anew when its time is over', async () => {
  let now = 0;
  const { get, close } = await serve(new PageCache(() => now));
  expect(await get('/stadt/')).toBe('page 1');
  expect(await get('/stadt/', { cookie: 'other=1' })).toBe('page 1');
  now = 60_000;
  expect(await get('/stadt/')).toBe('page 2');
  await close();
});

test('whoever has a session is answered afresh, and leaves nothing behind', async () => {
  const { get, close } = await serve(new PageCache(() => 0));
  const mine = { cookie: 'x=1; aw-citizen-stadt=secret' };
  expect(await get('/stadt/', mine)).toBe('page 1');
  expect(await get('/stadt/')).toBe('page 2');
  expect(await get('/stadt/', mine)).toBe('page 3');
  expect(await get('/stadt/')).toBe('page 2');
  await close();
});

test('searches, personal pages and answers that set a cookie are never kept', async () => {
  for (const [kind, path, cookie] of [
    ['start', '/stadt/?q=hund', undefined],
    ['receipt', '/stadt/vorgang/1/quittung', undefined],
    ['start', '/stadt/', 'aw-citizen-stadt=x'],
  ] as const) {
    const { get, close } = await serve(new PageCache(() => 0), kind, cookie);
    expect([await get(path), await get(path)]).toEqual(['page 1', 'page 2']);
    await close();
  }
});

test('a page is kept once for each language, whose cookie is no session', async () => {
  const { get, close } = await serve(new PageCache(() => 0));
  const english = { cookie: 'aw-lang-stadt=en' };
  expect(await get('/stadt/')).toBe('page 1');
  expect(await get('/stadt/', english)).toBe('page 2');
  expect(await get('/stadt/', { cookie: 'aw-lang-dorf=en' })).toBe('page 1');
  expect(await get('/stadt/', english)).toBe('page 2');
  expect(await get('/stadt/')).toBe('page 1');
  await close();
});
