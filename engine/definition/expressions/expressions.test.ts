import { compileExpression, ExpressionError, typeOfSchema } from './index.ts';

const env = typeOfSchema({
  type: 'object',
  required: ['hund'],
  properties: {
    hund: {
      type: 'object',
      required: ['gefaehrlich', 'seit'],
      properties: { gefaehrlich: { type: 'boolean' }, seit: { type: 'string', format: 'date' }, name: { type: 'string' }, zahl: { type: 'integer' } },
    },
    baeume: { type: 'array', items: { type: 'object', required: ['umfang'], properties: { umfang: { type: 'integer' } } } },
  },
});
const value = (source: string, answers: any) => {
  const result = compileExpression(source, env);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('; '));
  return result.expression.evaluate(answers, '2026-11-24');
};
const problems = (source: string) => {
  const result = compileExpression(source, env, 'boolean');
  return result.ok ? [] : result.problems;
};

test.each([
  ['hund.gefaehrlich = true', { hund: { gefaehrlich: true } }, true],
  ['hund.seit <= today()', { hund: { seit: '2026-11-24' } }, true],
  ['hund.seit <= today()', { hund: { seit: '2026-11-25' } }, false],
  ['hund.name = null', { hund: {} }, true],
  ['hund.name != null and hund.zahl != null and hund.zahl > 2', { hund: { name: 'A' } }, false],
  ['some baum in baeume satisfies baum.umfang >= 80', { baeume: [{ umfang: 79 }, { umfang: 80 }] }, true],
  ['count(baeume)', { baeume: [{ umfang: 1 }] }, 1],
  ['age(hund.seit, today())', { hund: { seit: '2010-11-25' } }, 15],
])('%s', (source, answers, expected) => expect(value(source, answers)).toBe(expected));

test.each([
  ['hunt.gefaehrlich = true', /gibt es hier nicht/, 'hund'],
  ['hund.gefahrlich = true', /gibt es nicht/, 'gefaehrlich'],
  ['hund.seit <= "2026-01-01"', /lassen sich nicht vergleichen/, undefined],
  ['hund.gefaehrlich = 1', /lassen sich nicht vergleichen/, undefined],
  ['hund.zahl > 2', /kann fehlen/, undefined],
  ['hund.zahl = 1 = 2', /aneinanderreihen/, undefined],
  ['summe(baeume.umfang) > 1', /Funktion/, 'sum'],
  ['hund.name', /muss Ja\/Nein ergeben/, undefined],
  ['hund.gefaehrlich = ', /./, undefined],
])('refuses %s', (source, message, nearest) => {
  const found = problems(source);
  expect(found[0]?.message).toMatch(message);
  if (nearest) expect(found[0]?.nearest).toBe(nearest);
});

test('a missing value is an error, never a silent true', () => {
  const unguarded = compileExpression('count(baeume) > 1', env);
  expect(unguarded.ok && (() => unguarded.expression.evaluate({}, '2026-11-24'))).toThrow(ExpressionError);
});
