/** Makes engine/definition/format.generated.ts from the format's JSON Schema. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const source = 'engine/definition/format/format-1.schema.json';
const target = 'engine/definition/format.generated.ts';
const schema = JSON.parse(readFileSync(source, 'utf8'));
schema.title = 'FormatRoot';
const bannerComment = `/* Generated from ${source} by npm run generate. Do not edit. */`;
const text = await compile(schema, 'FormatRoot', {
  bannerComment,
  unreachableDefinitions: true,
  additionalProperties: false,
  style: { singleQuote: true, printWidth: 140 },
});
const cleaned = text
  .replace(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
  .replace(/\n \*\n \* This interface was referenced by [^]*?definition "[^"]*"\./g, '');
if (process.argv.includes('--check')) {
  const same = readFileSync(target, 'utf8') === cleaned;
  console.log(same ? `${target} is up to date` : `${target} differs from ${source}: run npm run generate`);
  process.exitCode = same ? 0 : 1;
} else writeFileSync(target, cleaned);
