import { httpProblems, type HttpProblemCode } from './messages/problems.de.ts';

/** A request that cannot be served; shown as a German page, or as problem+json (RFC 9457) to programs. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: HttpProblemCode;
  constructor(status: number, code: HttpProblemCode) {
    super(code);
    this.status = status;
    this.code = code;
  }
  get title(): string {
    return httpProblems[this.code].title;
  }
  get text(): string {
    return httpProblems[this.code].text;
  }
}
