import type { FormRuntime } from './api.ts';
import { runtimeModules } from './validator-runtime.ts';

/** Validate function of a bundle's standalone code (server only; the browser gets the same code as a module). */
export function loadValidator(code: string): FormRuntime['validate'] {
  const module: { exports: any } = { exports: {} };
  const load = (name: string): unknown => {
    const found = runtimeModules[name];
    if (!found) throw new Error(`The validator asks for an unknown module ${name}`);
    return found;
  };
  // The code was made by our own compiler from a checked definition and is stored under its content hash.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('module', 'exports', 'require', code)(module, module.exports, load);
  return module.exports.default ?? module.exports;
}
