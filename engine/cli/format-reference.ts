/** Part of the format's JSON Schema, as far as the reference reads it. */
interface Node {
  $ref?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  enumDescriptions?: string[];
  pattern?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: boolean | Node;
  anyOf?: Node[];
  minimum?: number;
  maxLength?: number;
}
interface Row {
  key: string;
  node: Node;
  required: boolean;
}

/** The files an author writes, in the order in which a service comes about; every other definition is a part of one of them. */
const files: Record<string, string> = {
  FormSchema: 'schema.json',
  Workflow: 'workflow.yaml',
  Scenarios: 'scenarios.yaml',
  TownScenarios: 'Scenarios of a town',
  ServiceOverlay: 'Overlay of a town',
  Tariff: 'Tariff',
  Tenant: 'tenant.yaml',
  ProcessShape: 'Process shape',
  Offer: 'Offer of a town',
  ExampleStaff: 'staff.example.yaml',
  Translations: 'Translations',
  EverydayWords: 'everyday-words.yaml',
};

/**
 * docs/reference/format.md: every definition of the format with every key, its values and its meaning, as Markdown.
 * @throws Error when a definition or a key has no description: what is not explained must not be in the format
 */
export function formatReference(schema: { $defs: Record<string, Node> }, source: string): string {
  const parts = Object.keys(schema.$defs).filter((name) => !(name in files));
  return [
    `<!-- Generated from ${source} by npm run generate. Do not edit. -->`,
    '# Definition format 1',
    'Every key of every file an author writes. How to use them: [how to write a service](../how-to-write-a-service.md).',
    Object.values(files)
      .map((title) => `- [${title}](#${anchor(title)})`)
      .join('\n'),
    ...Object.entries(files).map(([name, title]) => section(`## ${title}`, name, schema.$defs[name])),
    '## Parts',
    ...parts.map((name) => section(`### ${name}`, name, schema.$defs[name])),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, name: string, node: Node | undefined): string {
  if (!node) throw new Error(`The format has no definition ${name}`);
  const text = [heading, described(node, name)];
  if (node.properties) text.push(table(rowsOf(node, '', name)));
  else text.push(scalar(node));
  return text.filter(Boolean).join('\n\n');
}

const anchor = (title: string): string => title.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');

function described(node: Node, place: string): string {
  if (!node.description) throw new Error(`The format does not explain ${place}`);
  return node.description;
}

/** Keys of an object, those of objects written out inside it too: `expect.fees[].amount`, `statutes.*.title`. */
function rowsOf(node: Node, prefix: string, place: string): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const key = `${prefix}${name}`;
    described(inner, `${place}.${key}`);
    const more = typeof inner.additionalProperties === 'object' ? inner.additionalProperties : undefined;
    return [
      { key, node: inner, required: node.required?.includes(name) === true },
      ...rowsOf(inner, `${key}.`, place),
      ...(inner.items ? rowsOf(inner.items, `${key}[].`, place) : []),
      ...(more ? rowsOf(more, `${key}.*.`, place) : []),
    ];
  });
}

function table(rows: Row[]): string {
  const lines = rows.map(({ key, node, required }) =>
    [code(key), required ? 'yes' : '', values(node), [node.description ?? '', ...explained(node)].join('<br>')].map(cell).join(' | '),
  );
  return ['| key | needed | values | meaning |', '| --- | --- | --- | --- |', ...lines.map((line) => `| ${line} |`)].join('\n');
}

function scalar(node: Node): string {
  if (node.enum)
    return ['| value | meaning |', '| --- | --- |', ...choices(node).map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
  return node.pattern ? `Pattern: ${code(node.pattern)}` : '';
}

const choices = (node: Node): string[][] =>
  (node.enum ?? []).map((value, index) => [code(String(value)), node.enumDescriptions?.[index] ?? '']);

/** Meaning of single values, where the schema gives one. */
function explained(node: Node): string[] {
  const holder = node.items?.enumDescriptions ? node.items : node;
  return holder.enumDescriptions ? choices(holder).map(([value, meaning]) => `${value}: ${meaning}`) : [];
}

function values(node: Node): string {
  if (node.$ref) return link(node.$ref);
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum) return node.enum.map((value) => code(String(value))).join(', ');
  if (node.anyOf) return node.anyOf.map(values).join(' or ');
  if (node.items) return `list of ${values(node.items)}`;
  if (typeof node.additionalProperties === 'object') return `name → ${values(node.additionalProperties)}`;
  if (node.properties) return 'object';
  if (node.type === 'string')
    return [node.pattern ? code(node.pattern) : 'text', node.maxLength ? `up to ${node.maxLength}` : ''].filter(Boolean).join(', ');
  return Array.isArray(node.type) ? node.type.join(' or ') : (node.type ?? 'any');
}

function link(ref: string): string {
  const name = ref.replace('#/$defs/', '');
  const title = files[name] ?? name;
  return `[${title}](#${anchor(title)})`;
}

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');
