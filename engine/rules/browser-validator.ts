/** The same validator as an ES module for the browser: no eval, so that a strict Content-Security-Policy holds. */
export function wrapValidatorForBrowser(code: string): string {
  return [
    "import { runtimeModules } from '/assets/validator-runtime.js';",
    'const module = { exports: {} };',
    'const exports = module.exports;',
    'const require = (name) => runtimeModules[name];',
    code.replace(/^"use strict";/, ''),
    'export default module.exports.default ?? module.exports;',
  ].join('\n');
}
