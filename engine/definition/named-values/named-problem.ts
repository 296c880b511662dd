import type { Code } from '../codes/index.ts';
import type { DataPath } from '../diagnostics.ts';
import type { ExpressionProblem } from '../expressions/index.ts';

/** A finding about a computed value or a decision table; `path` is below the workflow. */
export interface NamedProblem {
  code: Code;
  path: DataPath;
  message: string;
  nearest?: string;
  /** Where in the text at `path` it is. */
  offset?: number;
}
/** What naming a value needs: where to tell what is wrong. */
export type Tell = (problem: NamedProblem) => void;

/** An expression's own problem; `shift`: characters that were put before the author's text. */
export function asNamedProblem(path: DataPath, problem: ExpressionProblem, message: string, shift = 0): NamedProblem {
  return { code: 'AW1802', path, message, nearest: problem.nearest, offset: Math.max(0, problem.offset - shift) };
}
