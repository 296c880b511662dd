import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** TypeScript types of the definition format, made from its JSON Schema; `source` is where that stands. */
export async function generateFormatTypes(schema: object, source: string): Promise<string> {
  const text = await compile({ ...(withNamedReferences(schema) as JSONSchema), title: 'FormatRoot' }, 'FormatRoot', {
    bannerComment: `/* Generated from ${source} by npm run generate. Do not edit. */`,
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  return text
    .replace(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
    .replace(/\n \*\n \* This interface was referenced by [^]*?definition "[^"]*"\./g, '');
}

/** A reference with words of its own beside it would be written out as a second type; said by name, it is the same one. */
function withNamedReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNamedReferences);
  if (node === null || typeof node !== 'object') return node;
  const { $ref, description, ...others } = node as { $ref?: unknown; description?: unknown };
  const name = typeof $ref === 'string' && Object.keys(others).length === 0 ? /^#\/\$defs\/(\w+)$/.exec($ref)?.[1] : undefined;
  if (name && description !== undefined) return { description, tsType: name };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNamedReferences(value)]));
}
