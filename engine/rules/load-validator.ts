import type { FormRuntime } from './api.ts';
import { equal, ucs2length } from './validator-runtime.ts';

const runtimeModules: Record<string, unknown> = {
  'ajv/dist/runtime/equal': { default: equal },
  'ajv/dist/runtime/ucs2length': { default: ucs2length },
};

/**
 * Server only: the validate function of a bundle's standalone code. The code comes from our own compiler and is covered by the
 * bundle's hash; it can reach nothing but the two runtime functions.
 * @throws Error when the code asks for another module or exports no function.
 */
export function loadValidator(code: string): FormRuntime['validate'] {
  const module: { exports: any } = { exports: {} };
  const requireRuntime = (name: string): unknown => {
    const found = runtimeModules[name];
    if (!found) throw new Error(`The validator asks for "${name}", which it may not use.`);
    return found;
  };

  new Function('module', 'exports', 'require', code)(module, module.exports, requireRuntime);
  const validate = typeof module.exports === 'function' ? module.exports : module.exports.default;
  if (typeof validate !== 'function') throw new Error('The validator exports no function.');
  return validate;
}
