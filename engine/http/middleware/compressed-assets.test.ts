import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressedAssets } from './compressed-assets.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'));
  for (const name of ['form.js', 'form.js.br', 'form.js.gz', 'icon.svg']) writeFileSync(join(folder, name), name);
});
afterAll(() => rmSync(folder, { recursive: true }));

function ask(path: string, accepted: string[]) {
  const headers: Record<string, string> = {};
  const request = { path, url: `${path}?v=1`, acceptsEncodings: (name: string) => accepted.includes(name) };
  const response = {
    vary: () => void (headers['vary'] = 'accept-encoding'),
    set: (name: string, value: string) => ((headers[name] = value), response),
    type: (ending: string) => void (headers['type'] = ending),
  };
  compressedAssets(folder)(request as never, response as never, () => undefined);
  return { url: request.url, headers };
}

test.each([
  [['br', 'gzip'], 'br', '/form.js.br?v=1'],
  [['gzip'], 'gzip', '/form.js.gz?v=1'],
])('%j gets %s, with the type of the file itself', (accepted, encoding, url) =>
  expect(ask('/form.js', accepted)).toEqual({ url, headers: { vary: 'accept-encoding', 'content-encoding': encoding, type: '.js' } }),
);
test('who takes neither gets the file, and caches know why', () =>
  expect(ask('/form.js', [])).toEqual({ url: '/form.js?v=1', headers: { vary: 'accept-encoding' } }));
test('files without a copy are left alone', () => expect(ask('/icon.svg', ['br'])).toEqual({ url: '/icon.svg?v=1', headers: {} }));
