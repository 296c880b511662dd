/**
 * esbuild plugin: of JSON Forms only what is used reaches the browser. Its packages do not say that they have no side effects, so that all
 * of them and of lodash would come along; and it must have no ajv of its own (the validators are compiled ahead of time).
 */
export const slimJsonForms = {
  name: 'slim-json-forms',
  setup(build) {
    const asked = Symbol('asked');
    build.onResolve({ filter: /^(@jsonforms\/|lodash\/)/ }, async ({ path, pluginData, ...args }) => {
      if (pluginData === asked) return undefined;
      const found = await build.resolve(path, { kind: args.kind, resolveDir: args.resolveDir, importer: args.importer, pluginData: asked });
      return { ...found, sideEffects: false };
    });
    build.onResolve({ filter: /^ajv(-formats)?$/ }, ({ path }) => ({ path, namespace: 'no-ajv', sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: 'no-ajv' }, () => ({ contents: 'export default undefined;' }));
  },
};
