import type { PageLang } from '../contract/language.ts';
import { httpProblemsEn } from './messages/problems.en.ts';
import { httpProblems, type HttpProblemCode } from './messages/problems.de.ts';

/** A request that cannot be served; shown as a page, or as problem+json (RFC 9457) to programs. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: HttpProblemCode;
  constructor(status: number, code: HttpProblemCode) {
    super(code);
    this.status = status;
    this.code = code;
  }
  /** What happened and what to do, for people. */
  say(lang: PageLang): { title: string; text: string } {
    return (lang === 'en' ? httpProblemsEn : httpProblems)[this.code];
  }
}
