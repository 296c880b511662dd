import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import { findStop } from '../../engine/application/find-stop.ts';
import { evaluate } from '../../engine/definition/expressions/feel.ts';
import { parseTree } from '../../engine/definition/expressions/syntax-tree.ts';
import { findZustaendigkeit } from '../../engine/routing/index.ts';
import { assessGebuehren } from '../../engine/tariffs/index.ts';
import { answersOf, shippedServices } from '../support/catalog.ts';

jest.mock('../../engine/definition/expressions/feel.ts', () => {
  const actual = jest.requireActual<typeof import('../../engine/definition/expressions/feel.ts')>(
    '../../engine/definition/expressions/feel.ts',
  );
  return { ...actual, evaluate: jest.fn(actual.evaluate) };
});
jest.mock('../../engine/definition/expressions/syntax-tree.ts', () => {
  const actual = jest.requireActual<typeof import('../../engine/definition/expressions/syntax-tree.ts')>(
    '../../engine/definition/expressions/syntax-tree.ts',
  );
  return { ...actual, parseTree: jest.fn(actual.parseTree) };
});

/** The two places where the library parses. */
const parses = (): number => [evaluate, parseTree].reduce((sum, place) => sum + (place as jest.Mock).mock.calls.length, 0);

test('an expression is parsed for the first application of a service only', () => {
  const services = shippedServices();
  const judgeAll = (): void => {
    for (const { bundle, scenarios } of services)
      for (const scenario of scenarios) {
        const evaluation = evaluateApplication(bundle, answersOf(scenario), scenario.today);
        findStop(bundle, evaluation, scenario.today);
        assessGebuehren(bundle, evaluation.answers, { received: scenario.today, today: scenario.today });
        if (evaluation.issues.length === 0) findZustaendigkeit(bundle, evaluation.answers, scenario.today);
      }
  };
  judgeAll();
  expect(parses()).toBeGreaterThan(0);
  const before = parses();
  judgeAll();
  expect(parses() - before).toBe(0);
});
