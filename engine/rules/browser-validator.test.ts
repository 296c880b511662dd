import { wrapValidatorForBrowser } from './browser-validator.ts';
import { treeValidatorCode } from './fixtures/tree-form.ts';
import { loadValidator } from './load-validator.ts';
import { equal, ucs2length } from './validator-runtime.ts';

test('the wrapped module is the same validator, without eval', async () => {
  const text = wrapValidatorForBrowser(treeValidatorCode());
  expect(text).not.toMatch(/\beval\(|new Function/);
  expect(text).toContain("import { equal, ucs2length } from '/assets/validator-runtime.js';");
  const runtime = `const equal = ${equal.toString()}; const ucs2length = ${ucs2length.toString()};`;
  const url = `data:text/javascript,${encodeURIComponent(text.replace(/^import .*$/m, runtime))}`;
  const { default: validate } = await import(url);
  const server = loadValidator(treeValidatorCode());
  for (const data of [{}, { person: { name: 'ü'.repeat(41) } }, { person: 3 }, { zustimmung: true, fremd: 1 }]) {
    expect([validate(data), validate.errors]).toEqual([server(data), server.errors]);
  }
});
test('a validator reaches nothing but the runtime', () => {
  expect(() => wrapValidatorForBrowser('require("node:fs")')).toThrow('node:fs');
  expect(() => loadValidator('require("node:fs")')).toThrow('node:fs');
  expect(() => loadValidator('exports.x = 1')).toThrow('no function');
});
test('runtime functions', () => {
  expect(ucs2length('a😀ü')).toBe(3);
  expect(equal({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  expect(equal([], {})).toBe(false);
  expect(equal({ a: 1 }, { b: 1 })).toBe(false);
});
