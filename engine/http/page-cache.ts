import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { Page } from '../contract/pages.ts';
import { keptLang } from './middleware/page-language.ts';

interface KeptPage {
  headers: OutgoingHttpHeaders;
  body: Buffer;
  until: number;
}

/** Pages that are the same for everybody who has no session. */
const shared = new Set<Page['kind']>(['start', 'topic', 'service', 'text']);
/** Activations and dated amounts show at the latest after this time. */
const keptMs = 30_000;
const maxPages = 2000;

/**
 * Public pages as they were sent last, for visitors without a session: whoever sends the cookie of one is answered afresh, and what such a
 * request gave is never kept. The cookie of the language is no session: a page is kept once for each language. Only plain addresses of a town's start page, topics, services and legal texts are kept, no searches.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Called with a page just rendered; keeps it when everybody may see it. */
  keep(kind: Page['kind'], request: IncomingMessage & { originalUrl?: string }, response: ServerResponse, html: string): void {
    const url = request.originalUrl ?? '';
    if (!shared.has(kind) || !isAnonymous(request) || url.includes('?') || response.statusCode !== 200 || response.hasHeader('set-cookie'))
      return;
    if (this.#pages.size >= maxPages) this.#pages.clear();
    const body = Buffer.from(html);
    const headers = { ...response.getHeaders(), 'content-length': body.length };
    this.#pages.set(keyOf(url, request), { headers, body, until: this.#now() + keptMs });
  }

  /** Answers from what is kept, before the framework is asked; everything else goes on to `next`. */
  before(next: RequestListener): RequestListener {
    return (request, response) => {
      const page = isAnonymous(request) ? this.#pages.get(keyOf(request.url ?? '', request)) : undefined;
      if (!page || page.until < this.#now()) return next(request, response);
      response.writeHead(200, page.headers).end(page.body);
    };
  }
}

const keyOf = (url: string, request: IncomingMessage): string => `${keptLang(request, url.split('/')[1] ?? '')} ${url}`;

function isAnonymous({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && !/(^|;\s*)aw-(?!lang-)/.test(headers.cookie ?? '');
}
