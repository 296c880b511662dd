import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { slimJsonForms } from './slim-json-forms.mjs';

/** Builds the server (dist/server) and what browsers load (dist/assets). Types are checked by `npm run check`, not here. */
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/assets/fonts', { recursive: true });

const common = { bundle: true, format: 'esm', sourcemap: true, logLevel: 'warning', jsx: 'automatic' };
await build({
  ...common,
  entryPoints: ['engine/main.ts', 'engine/publish.ts'],
  outdir: 'dist/server',
  platform: 'node',
  target: 'node24',
  packages: 'external',
});
await build({
  ...common,
  entryPoints: { 'validator-runtime': 'engine/rules/validator-runtime.ts' },
  outdir: 'dist/assets',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  sourcemap: false,
});
await build({
  ...common,
  entryPoints: { form: 'renderer/browser/form.tsx', search: 'renderer/browser/search.ts' },
  outdir: 'dist/assets',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  sourcemap: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [slimJsonForms],
});
await build({
  entryPoints: { app: 'renderer/styles/app.css' },
  outdir: 'dist/assets',
  bundle: true,
  minify: true,
  logLevel: 'warning',
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]',
});
copyFileSync('renderer/styles/icon.svg', 'dist/assets/icon.svg');

const manifest = {};
for (const name of readdirSync('dist/assets').filter((file) => /\.(js|css|svg)$/.test(file))) {
  const bytes = readFileSync(`dist/assets/${name}`);
  manifest[name] = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const [gz, br] = [gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
  writeFileSync(`dist/assets/${name}.gz`, gz);
  writeFileSync(`dist/assets/${name}.br`, br);
  console.log(`${name}: ${(gz.length / 1024).toFixed(1)} kB gzip, ${(br.length / 1024).toFixed(1)} kB brotli`);
}
writeFileSync('dist/assets/manifest.json', JSON.stringify(manifest, null, 2));
