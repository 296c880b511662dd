import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** TypeScript types of the definition format, made from its JSON Schema; `source` is where that stands. */
export async function generateFormatTypes(schema: object, source: string): Promise<string> {
  const text = await compile({ ...(schema as JSONSchema), title: 'FormatRoot' }, 'FormatRoot', {
    bannerComment: `/* Generated from ${source} by npm run generate. Do not edit. */`,
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  return text
    .replace(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
    .replace(/\n \*\n \* This interface was referenced by [^]*?definition "[^"]*"\./g, '');
}
