import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a table between its marks in docs/performance.md, `<!-- name -->` and `<!-- /name -->`. */
export function writeReport(name: string, text: string): void {
  const file = 'docs/performance.md';
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${text}\n\n${page.slice(page.indexOf(end))}`);
}
