import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'dist/assets');
const compressed = (name: string): number => statSync(join(folder, `${name}.gz`)).size / 1024;

/** kB of gzip that each script may weigh; react-dom and JSON Forms with its ajv and lodash alone weigh 145. */
const limits: Record<string, number> = { 'form.js': 120, 'search.js': 2, 'validator-runtime.js': 1 };

test.each(Object.entries(limits))('%s weighs at most %i kB', (name, most) => expect(compressed(name)).toBeLessThanOrEqual(most));

test('there is no other script', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.js'))).toEqual(Object.keys(limits).sort());
});
