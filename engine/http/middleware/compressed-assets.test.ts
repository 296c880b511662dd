import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { compressedAssets } from './compressed-assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'));
const css = 'body { color: black }'.repeat(100);
writeFileSync(join(folder, 'app.css'), css);
writeFileSync(join(folder, 'app.css.br'), brotliCompressSync(css));
writeFileSync(join(folder, 'app.css.gz'), gzipSync(css));
const app = express().use(compressedAssets(folder)).use(express.static(folder));
const server = createServer(app);
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const headersFor = (encoding: string): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, path: '/app.css', headers: { 'accept-encoding': encoding } }, (response) => {
      response.resume();
      resolve(response.headers);
    });
    sent.on('error', reject).end();
  });

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
])('a browser that takes %s gets %s, always as CSS', async (accepted, encoding) => {
  const headers = await headersFor(accepted);
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-type']).toBe('text/css; charset=utf-8');
  expect(headers['vary']).toMatch(/accept-encoding/i);
});
