import type { JsonSchema } from '../definition/bundle.ts';
import { collectConditions } from '../definition/compile/conditions.ts';
import { kindOf } from '../definition/compile/form-model.ts';
import { resolveSchema } from '../definition/compile/resolve-schema.ts';
import { sharedBlocks } from '../definition/diff/shared-blocks.ts';
import type { RawCatalog } from '../definition/read/read-catalog.ts';
import type { SourceFile } from '../definition/read/source-file.ts';

interface Block {
  name: string;
  schema: JsonSchema;
  /** Opt-in parts: `$defs`. */
  parts: Record<string, JsonSchema>;
  users: string[];
}

/**
 * service-catalog/vocabulary/README.md: every shared block with its questions, their kinds, FIM ids and code lists, and the services
 * that use it, as Markdown.
 */
export function vocabularyReference(raw: RawCatalog): string {
  const users = sharedBlocks(raw);
  const blocks = [...raw.vocabulary].map(([name, file]) => describeBlock(name, file, raw, users.get(file.path) ?? []));
  const isList = ({ name }: Block): boolean => name.startsWith('liste-');
  return [
    '<!-- Generated from service-catalog/vocabulary by npm run generate. Do not edit. -->',
    '# Vocabulary',
    introduction,
    '## Blocks',
    table(
      ['block', 'title', 'fields', 'used by'],
      blocks
        .filter((block) => !isList(block))
        .map((block) => [link(block.name), title(block), String(rowsOf(block, raw).length), usersOf(block)]),
    ),
    '## Code lists',
    table(
      ['list', 'title', 'URN', 'version', 'entries', 'used by'],
      blocks.filter(isList).map((block) => {
        const { urn, version } = block.schema['x-codelist'] ?? {};
        return [code(block.name), title(block), code(urn), version, String(block.schema.oneOf?.length ?? 0), usersOf(block)];
      }),
    ),
    ...blocks.filter((block) => !isList(block)).map((block) => section(block, raw)),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = [
  'Questions that many services ask. A service takes a block by `"$ref": "/vocabulary/<block>.schema.json"`, says beside it what it needs',
  '(`required`), and drops what it must not ask (`"geburtsort": false`). Conditions that ask for a dropped field go with it; what they',
  'governed is then a plain field. `if` marks a question that appears only with another answer.',
  '',
  'Parts named `+ name` are not asked unless a service takes them: `"geschlecht": { "$ref": "/vocabulary/person.schema.json#/$defs/geschlecht" }`',
  'among the `properties` beside the `$ref`.',
  '',
  '`person`, `anschrift` and `kontakt` are for those who get letters: they carry `x-party`, and browsers fill them in. Everyone else is a',
  '`weitere-person` with a `weitere-anschrift` and a `weiterer-kontakt`.',
  '',
  'Two pairs look alike and are not. `aufenthaltsstatus` asks whether someone may stay and work here, and about the restriction (Gewerbeanzeige);',
  '`aufenthaltstitel` describes the document itself, with its kind, number and end. `wohnungsgeber` is whoever lets someone move in and confirms it',
  '(§ 19 BMG), with the owner where that is another; `vermieter` is the other side of a lease, a person or an organisation that can be asked.',
].join('\n');

function describeBlock(name: string, file: SourceFile, raw: RawCatalog, users: string[]): Block {
  const { $defs, ...schema } = resolveSchema(file, raw.vocabulary).schema;
  return { name, schema, parts: $defs ?? {}, users };
}

function section(block: Block, raw: RawCatalog): string {
  const rows = rowsOf(block, raw);
  return `### ${block.name}\n\n${title(block)}\n\n${table(['field', 'question', 'kind', 'if', 'FIM', 'code list'], rows)}`;
}

/** Rows of a block's questions in their order, opt-in parts last. */
function rowsOf(block: Block, raw: RawCatalog): string[][] {
  const { conditions } = collectConditions(block.schema);
  const conditional = new Set(conditions.flatMap(({ shows }) => shows));
  const own = questionRows(block.schema, '', conditional, raw);
  const parts = Object.entries(block.parts).flatMap(([name, part]) => questionRows(part, `+ ${name}`, new Set(), raw));
  return [...own, ...parts];
}

function questionRows(schema: JsonSchema, path: string, conditional: Set<string>, raw: RawCatalog): string[][] {
  const inner = schema.items?.properties ?? schema.properties;
  const scope = schema.items?.properties ? `${path}.*` : path;
  const own = [
    code(path),
    schema.title ?? '',
    kindOf(schema),
    conditional.has(path) ? 'if' : '',
    schema['x-fim'] ?? '',
    listOf(schema, raw),
  ];
  const children = Object.entries((inner ?? {}) as Record<string, JsonSchema>).flatMap(([name, child]) =>
    questionRows(child, scope === '' ? name : `${scope}.${name}`, conditional, raw),
  );
  return path === '' && inner ? children : [own, ...children];
}

/** The vocabulary's own name of the official list a choice comes from. */
function listOf(schema: JsonSchema, raw: RawCatalog): string {
  const urn = schema['x-codelist']?.urn;
  if (!urn) return '';
  const found = [...raw.vocabulary].find(([, file]) => (file.data as JsonSchema)['x-codelist']?.urn === urn);
  return code(found?.[0] ?? urn);
}

const title = ({ schema }: Block): string => schema.title ?? '';
const usersOf = ({ users }: Block): string => users.join(', ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const link = (name: string): string => `[${name}](#${name})`;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
