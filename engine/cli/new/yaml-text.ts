import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';

const widest = 110;

/**
 * YAML the way it is written by hand here: the line that tells editors the format, short lists and groups on one line, and answers that
 * several scenarios share written once.
 */
export function yamlText(definition: string, data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: true, anchorPrefix: 'antworten' } as object);
  visit(document, {
    Collection(_key, node) {
      if (node !== document.contents && isShort(node)) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
  return `# yaml-language-server: $schema=../../../../engine/definition/format/format-1.schema.json#/$defs/${definition}\n${text}`;
}

/** Lists of groups stand one below the other; lists of words, and groups of them, on a line as long as it is not too long. */
function isShort(node: Node): boolean {
  if (isSeq(node) && !node.items.some(isScalar)) return false;
  if (isMap(node) && node.items.some(({ value }) => !isScalar(value) && !isShort(value as Node))) return false;
  return JSON.stringify(node.toJSON()).length <= widest;
}
