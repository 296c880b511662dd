import type { LetterBlock } from '../ports.ts';

/**
 * Letter text → subject and blocks. First line "# Betreff"; blank line between paragraphs; "- " list items, "1. " numbered ones,
 * "## " headings. Everything else is literal text: there is no markup that could be injected.
 */
export function parseLetterText(text: string): { subject: string; blocks: LetterBlock[] } {
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
  const subject = /^#\s+(.+)$/.exec(lines[0] ?? '')?.[1]?.trim() ?? '';
  const blocks: LetterBlock[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') });
    paragraph = [];
  };
  for (const line of subject ? lines.slice(1) : lines) {
    const item = listItem.exec(line);
    const heading = /^##\s+(.+)$/.exec(line);
    if (heading || item || line.trim() === '') flush();
    if (heading) blocks.push({ kind: 'heading', text: heading[1]! });
    else if (item) addListItem(blocks, item[2]!, item[1] === undefined);
    else if (line.trim() !== '') paragraph.push(line.trim());
  }
  flush();
  return { subject, blocks };
}

/** A wrapped line may begin with a date ("24. November 2026"): that is no numbered item. */
const listItem = /^(?:(-)|\d+\.(?!\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b))\s+(.+)$/;

function addListItem(blocks: LetterBlock[], text: string, numbered: boolean): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.numbered === numbered) last.items.push(text);
  else blocks.push({ kind: 'list', items: [text], numbered });
}
