/**
 * Makes everything that is made from something else: types and reference of the format, reference of expressions, drawings of the process
 * shapes, overview of the vocabulary. `--check` only compares.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asShape, readCatalog } from '../definition/read/read-catalog.ts';
import { renderDrawing } from './drawings/render-drawing.ts';
import { writeIndex } from './drawings/write-index.ts';
import { expressionsPage } from './expressions-page.ts';
import { formatReference } from './format-reference.ts';
import { diagnosticsReference } from './reports/diagnostics-reference.ts';
import { generateFormatTypes } from './generate-format-types.ts';
import { vocabularyReference } from './vocabulary-reference.ts';

const source = 'engine/definition/format/format-1.schema.json';
const read = () => JSON.parse(readFileSync(source, 'utf8'));
const catalog = readCatalog({ root: process.cwd() });
const shapes = [...catalog.shapes.values()].map(asShape);

const targets: Record<string, string> = {
  'engine/definition/format.generated.ts': await generateFormatTypes(read(), source),
  'docs/reference/format.md': formatReference(read(), source),
  'docs/reference/diagnostics.md': diagnosticsReference(process.cwd()),
  'docs/processes/README.md': writeIndex(shapes),
  'docs/reference/expressions.md': expressionsPage(),
  'service-catalog/vocabulary/README.md': vocabularyReference(catalog),
};
for (const shape of shapes) targets[`docs/processes/${shape.shape}.svg`] = await renderDrawing(shape);

for (const [target, text] of Object.entries(targets)) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    continue;
  }
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  console.log(`${target} differs from what it is made from: run npm run generate`);
  process.exitCode = 1;
}
if (process.argv.includes('--check') && !process.exitCode) console.log(`${Object.keys(targets).length} generated files are up to date`);
