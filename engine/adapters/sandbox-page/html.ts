/** HTML that is safe to send; everything else is escaped when it enters a template. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}
type Part = Html | string | number | undefined | false | Part[];

/** Tagged template: html`<p>${text}</p>` escapes text; nested html and lists of it stay. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + toHtml(parts[index - 1]) + string));
}

function toHtml(part: Part): string {
  if (part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(toHtml).join('');
  return part instanceof Html ? part.source : escapeHtml(String(part));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
