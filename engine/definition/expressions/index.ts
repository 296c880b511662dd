export { compileExpression, ExpressionError } from './compile-expression.ts';
export type { CompiledExpression, ExpectedKind, Expression } from './compile-expression.ts';
export { typeOfSchema } from './types.ts';
export type { ExpressionType } from './types.ts';
export type { ExpressionProblem } from './type-checker.ts';
export { namesIn, nodesOf, parseTree } from './syntax-tree.ts';
export { both } from './guards.ts';
