/** Where the browser finds `validator-runtime.ts`, bundled as an ES module. */
export const validatorRuntimeUrl = '/assets/validator-runtime.js';

/**
 * A bundle's CommonJS validator as the text of an ES module whose default export is the validate function. Nothing is
 * evaluated from strings in the browser, so a strict content security policy holds.
 * @throws Error when the code requires anything but the shared runtime.
 */
export function wrapValidatorForBrowser(code: string): string {
  for (const [, name] of code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)) {
    if (name !== 'ajv/dist/runtime/equal' && name !== 'ajv/dist/runtime/ucs2length') throw new Error(`The validator asks for "${name}".`);
  }
  return [
    `import { equal, ucs2length } from '${validatorRuntimeUrl}';`,
    'const module = { exports: {} };',
    'const runtime = { "ajv/dist/runtime/equal": { default: equal }, "ajv/dist/runtime/ucs2length": { default: ucs2length } };',
    '((module, exports, require) => {',
    code,
    '})(module, module.exports, (name) => runtime[name]);',
    "export default typeof module.exports === 'function' ? module.exports : module.exports.default;",
    '',
  ].join('\n');
}
