import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../../engine/definition/codes/index.ts';

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return path === 'engine/definition/codes' ? [] : sourcesBelow(path);
    return /\.ts$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}
const reported = new Set(sourcesBelow('engine').flatMap((path) => readFileSync(path, 'utf8').match(/\bAW\d{4}\b/g) ?? []));

test('every code that is reported is in the table, and the table knows no other', () => {
  expect([...reported].sort()).toEqual(Object.keys(codes).sort());
});

test('every code is explained in whole sentences', () => {
  for (const [code, { title, why, mend }] of Object.entries(codes)) {
    expect({ code, title: title.length > 3 && !title.endsWith('.') }).toEqual({ code, title: true });
    for (const text of [why, mend]) expect({ code, sentence: /^.{8,}\.$/u.test(text) }).toEqual({ code, sentence: true });
  }
});
