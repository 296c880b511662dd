/** Makes the format's types and the references of the format and of the diagnostics. `--check` only compares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { formatReference } from './format-reference.ts';
import { diagnosticsReference } from './reports/diagnostics-reference.ts';

const source = 'engine/definition/format/format-1.schema.json';
const read = () => JSON.parse(readFileSync(source, 'utf8'));

async function formatTypes(): Promise<string> {
  const text = await compile({ ...read(), title: 'FormatRoot' }, 'FormatRoot', {
    bannerComment: `/* Generated from ${source} by npm run generate. Do not edit. */`,
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  return text
    .replace(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
    .replace(/\n \*\n \* This interface was referenced by [^]*?definition "[^"]*"\./g, '');
}

const targets = {
  'engine/definition/format.generated.ts': await formatTypes(),
  'docs/reference/format.md': formatReference(read(), source),
  'docs/reference/diagnostics.md': diagnosticsReference(process.cwd()),
};
for (const [target, text] of Object.entries(targets)) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    continue;
  }
  const same = readFileSync(target, 'utf8') === text;
  console.log(same ? `${target} is up to date` : `${target} is out of date: run npm run generate`);
  if (!same) process.exitCode = 1;
}
