export type { NamedProblem } from './named-problem.ts';
export { expressionsOf, ServiceExpressions } from './service-expressions.ts';
