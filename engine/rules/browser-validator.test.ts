import { wrapValidatorForBrowser } from './browser-validator.ts';
import { treeValidatorCode } from './fixtures/tree-form.ts';
import { loadValidator } from './load-validator.ts';
import { equal, ucs2length } from './validator-runtime.ts';

test('the wrapped module is the same validator, without eval', () => {
  const text = wrapValidatorForBrowser(treeValidatorCode());
  expect(text).not.toMatch(/\beval\(|new Function/);
  expect(text).toContain("import { equal, ucs2length } from '/assets/validator-runtime.js';");
  // Jest cannot import text; the module's two statements of import and export are replaced, the rest runs as it is.
  const body = text.replace(/^import .*$/m, '').replace('export default', 'return');
  const validate = new Function('equal', 'ucs2length', body)(equal, ucs2length);
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
