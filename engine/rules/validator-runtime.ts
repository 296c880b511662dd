/** What generated validators need, in the browser and on the server: the two runtime helpers of ajv, without ajv. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equal((a as any)[key], (b as any)[key]));
}

/** Length in code points, as JSON Schema counts. */
const ucs2length = (text: string): number => [...text].length;

export const runtimeModules: Record<string, { default: unknown }> = {
  'ajv/dist/runtime/equal': { default: equal },
  'ajv/dist/runtime/ucs2length': { default: ucs2length },
};
