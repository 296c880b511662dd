import type { JsonObject } from '../bundle.ts';
import { compileExpression, ExpressionError, typeOfSchema, type ExpectedKind } from './index.ts';

const env = typeOfSchema({
  type: 'object',
  required: ['hund', 'fotos'],
  properties: {
    hund: {
      type: 'object',
      required: ['gefaehrlich', 'seit'],
      properties: {
        gefaehrlich: { type: 'boolean' },
        seit: { type: 'string', format: 'date' },
        name: { type: 'string' },
        zahl: { type: 'integer' },
        beine: { type: 'integer', minimum: 1 },
        rasse: { enum: ['mops', 'pudel'] },
      },
    },
    baeume: {
      type: 'array',
      items: {
        type: 'object',
        required: ['umfang'],
        properties: { umfang: { type: 'integer' }, hoehe: { type: 'number' }, art: { type: 'string' } },
      },
    },
    fotos: { type: 'array', items: { type: 'object', required: ['breite'], properties: { breite: { type: 'integer' } } } },
    zwinger: {
      type: 'object',
      properties: {
        boxen: {
          type: 'array',
          items: { type: 'object', properties: { frei: { type: 'boolean' }, platz: { type: 'integer' } } },
        },
      },
    },
    farben: { type: 'array', items: { type: 'string' } },
    halter: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, ort: { type: 'string' } } },
  },
});
const value = (source: string, answers: any) => {
  const result = compileExpression(source, env);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('; '));
  return result.expression.evaluate(answers, '2026-11-24', 'HE');
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
  ['count(baeume)', {}, 0],
  ['sum(baeume.umfang)', { baeume: [{ umfang: 1 }, { umfang: 2 }] }, 3],
  ['sum(baeume.umfang)', {}, 0],
  ['sum(baeume[hoehe != null].hoehe)', { baeume: [{ umfang: 1 }, { umfang: 2, hoehe: 4.5 }] }, 4.5],
  ['if count(baeume) > 0 then max(baeume.umfang) else 0', { baeume: [{ umfang: 1 }, { umfang: 7 }] }, 7],
  ['if count(baeume) > 0 then max(baeume.umfang) else 0', {}, 0],
  ['if count(baeume[hoehe != null]) = 0 then 0 else min(baeume[hoehe != null].hoehe)', { baeume: [{ hoehe: 3 }, {}] }, 3],
  ['max(fotos.breite)', { fotos: [{ breite: 9 }] }, 9],
  ['if hund.beine = null then 0 else 100 / hund.beine', { hund: { beine: 4 } }, 25],
  ['if count(baeume) != 0 then 100 / count(baeume) else 0', {}, 0],
  ['100 / (count(baeume) + 1)', {}, 100],
  ['100 / get or else(hund.beine, 2)', { hund: {} }, 50],
  // A list in a group that nobody was asked for is empty like any other.
  ['count(zwinger.boxen)', {}, 0],
  ['every box in zwinger.boxen satisfies box.frei = true', {}, true],
  ['sum(zwinger.boxen[platz != null].platz)', { zwinger: { boxen: [{ platz: 2 }, {}] } }, 2],
  // No answer leads out of the calendar.
  ['hund.seit + duration("P9000Y")', { hund: { seit: '2026-11-24' } }, '9999-12-31'],
  ['year of(hund.seit - duration("P9000Y"))', { hund: { seit: '2026-11-24' } }, 1],
  ['add period(hund.seit, duration("P1D"))', { hund: { seit: '9999-12-31' } }, '9999-12-31'],
  ['started months between(hund.seit, date("9999-12-31"))', { hund: { seit: '9999-12-31' } }, 1],
  ['working days between(hund.seit, date("9999-12-31"))', { hund: { seit: '9999-12-01' } }, 22],
  ['add working days(hund.seit, 9000000)', { hund: { seit: '2026-11-24' } }, '9999-12-31'],
  ['is public holiday(hund.seit)', { hund: { seit: '0001-01-01' } }, true],
  ['hund.gefaehrlich = true and hund.seit != today()', { hund: { gefaehrlich: true, seit: '-1' } }, true],
  ['count(for b in baeume return b.umfang)', { baeume: [{ umfang: 1 }] }, 1],
  ['some b in baeume satisfies b.umfang > 1', {}, false],
  ['every b in baeume satisfies b.hoehe = null or b.hoehe > 1', { baeume: [{ umfang: 1 }, { umfang: 1, hoehe: 2 }] }, true],
  ['hund.zahl = null or hund.zahl > 2', { hund: {} }, true],
  ['hund.zahl != null and hund.zahl > 2', { hund: { zahl: 3 } }, true],
  ['if hund.zahl = null then 0 else hund.zahl', { hund: { zahl: 3 } }, 3],
  ['not(hund.zahl = null) and hund.zahl > 2', { hund: {} }, false],
  ['hund.zahl = 1', { hund: {} }, false],
  ['hund.zahl != 1', { hund: {} }, true],
  ['hund.rasse in ["mops", "pudel"]', { hund: { rasse: 'pudel' } }, true],
  ['hund.rasse = "mops" or hund.rasse = "pudel"', { hund: {} }, false],
  ['hund.zahl != null and hund.zahl in [1..3]', { hund: { zahl: 3 } }, true],
  ['hund.zahl != null and hund.zahl between 1 and 3', { hund: { zahl: 4 } }, false],
  ['"rot" in farben', { farben: ['rot'] }, true],
  ['list contains(farben, "rot")', {}, false],
  ['halter = null', {}, true],
  ['halter != null and halter.name = "A"', { halter: { name: 'A' } }, true],
  ['halter.name = "A"', {}, false],
  ['halter.ort = "B" and string length(halter.ort) = 1', { halter: { name: 'A', ort: 'B' } }, true],
  ['hund.seit + duration("P3M") <= today()', { hund: { seit: '2026-08-24' } }, true],
  ['hund.seit > date("2026-11-01")', { hund: { seit: '2026-11-02' } }, true],
  ['months between(hund.seit, today())', { hund: { seit: '2026-01-31' } }, 9],
  ['days between(hund.seit, today())', { hund: { seit: '2026-11-01' } }, 23],
  ['today()', {}, '2026-11-24'],
  ['hund.name != null and upper case(hund.name) = "A"', { hund: { name: 'a' } }, true],
  ['age(hund.seit, today())', { hund: { seit: '2010-11-25' } }, 15],
  ['age(hund.seit, today())', { hund: { seit: '2010-11-24' } }, 16],
  ['started days between(hund.seit, today())', { hund: { seit: '2026-11-24' } }, 1],
  ['started weeks between(hund.seit, today())', { hund: { seit: '2026-11-18' } }, 1],
  ['started weeks between(hund.seit, today())', { hund: { seit: '2026-11-17' } }, 2],
  ['started weeks between(hund.seit, today())', { hund: { seit: '2026-11-25' } }, 0],
  ['started months between(hund.seit, today())', { hund: { seit: '2026-10-25' } }, 1],
  ['started months between(hund.seit, today())', { hund: { seit: '2026-10-24' } }, 2],
  ['add period(hund.seit, duration("P1M"))', { hund: { seit: '2026-01-31' } }, '2026-02-28'],
  ['add period(hund.seit, duration("P14D"))', { hund: { seit: '2026-11-24' } }, '2026-12-08'],
  ['add period(hund.seit, duration("P1Y"))', { hund: { seit: '2024-02-29' } }, '2025-02-28'],
  ['working days between(hund.seit, today())', { hund: { seit: '2026-11-20' } }, 2],
  ['add working days(hund.seit, 3)', { hund: { seit: '2026-12-23' } }, '2026-12-29'],
  ['next working day(hund.seit)', { hund: { seit: '2026-06-04' } }, '2026-06-05'],
  ['is public holiday(hund.seit)', { hund: { seit: '2026-06-04' } }, true],
  ['is working day(hund.seit)', { hund: { seit: '2026-06-04' } }, false],
  ['year of(hund.seit) * 100 + month of(hund.seit)', { hund: { seit: '2026-06-04' } }, 202606],
  ['day of(hund.seit)', { hund: { seit: '2026-06-04' } }, 4],
  ['get or else(hund.zahl, 7)', { hund: {} }, 7],
  ['get or else(hund.zahl, 7) > 6', { hund: { zahl: 3 } }, false],
  ['round half up(1.005, 2)', {}, 1.01],
  ['round half up(2.5, 0)', {}, 3],
  ['round half up(-2.5, 0)', {}, -3],
  ['round up(2.01, 0)', {}, 3],
  ['round down(2.99, 0)', {}, 2],
  ['round half up(0.1 + 0.2, 1)', {}, 0.3],
  ['modulo(7, 2)', {}, 1],
  ['mean([1, 3])', {}, 2],
  ['substring("35390", 1, 2)', {}, '35'],
  ['substring("35", 9, 2)', {}, ''],
  ['substring before("12/34", "/")', {}, '12'],
  ['trim("  a ")', {}, 'a'],
  ['hund.zahl != null and hund.zahl in (< 3, [7..9])', { hund: { zahl: 8 } }, true],
  ['hund.zahl != null and hund.zahl in (< 3, [7..9])', { hund: { zahl: 5 } }, false],
  ['hund.seit in (>= date("2026-01-01"))', { hund: { seit: '2026-01-01' } }, true],
])('%s', (source, answers, expected) => expect(value(source, answers)).toBe(expected));

test.each([
  ['hunt.gefaehrlich = true', /gibt es hier nicht/, 'hund'],
  ['hund.gefahrlich = true', /gibt es nicht/, 'gefaehrlich'],
  ['hund.seit <= "2026-01-01"', /nicht vergleichen/],
  ['hund.gefaehrlich = 1', /nicht vergleichen/],
  ['hund.gefaehrlich > true', /Größer und kleiner/],
  ['hund.zahl > 2', /kann fehlen/],
  ['hund.zahl > 2 and hund.zahl != null', /kann fehlen/],
  ['hund.zahl != null or hund.zahl > 2', /kann fehlen/],
  ['hund.zahl = null and hund.zahl > 2', /kann fehlen/],
  ['halter.name = "A" and string length(halter.ort) > 2', /kann fehlen/],
  ['hund.zahl = 1 = 2', /aneinanderreihen/],
  ['1 < hund.zahl < 3', /aneinanderreihen/],
  ['summe(baeume.umfang) > 1', /Funktion/, 'sum'],
  ['sum(baeume.hoehe) > 1', /bei einzelnen Einträgen fehlen/],
  ['sum(baeume.art) > 1', /Liste von Zahlen/],
  ['count(hund) > 1', /eine Liste gebraucht/],
  ['count(baeume, 1) > 1', /erwartet einen Wert/],
  ['baeume = null', /count\(baeume\) = 0/],
  ['hund.seit = null', /immer beantwortet/],
  ['hund.seit < null', /nur auf Gleichheit/],
  ['hund.rasse = "dogge"', /kann nie zutreffen/],
  ['hund.rasse in ["mops", "pudl"]', /kann nie zutreffen/, 'pudel'],
  ['some b in hund satisfies true', /keine Liste/],
  ['every b in baeume satisfies b.umfan > 1', /gibt es nicht/, 'umfang'],
  ['every b in baeume satisfies b.hoehe > 1', /kann fehlen/],
  ['befreiungs-grund = 1', /Minuszeichen/],
  ['hund.name + 1 = 2', /Gerechnet wird/],
  ['today() + 1 = today()', /kommt eine Dauer/],
  ['hund.seit < date("2026-02-30")', /Das Datum muss es geben/],
  ['hund.seit < date(hund.name)', /festes Datum/],
  ['if hund.gefaehrlich then 1 else "a"', /derselben Art/],
  ['[1, "a"] = [1]', /derselben Art/],
  ['hund.name', /kann fehlen/],
  ['hund', /muss ein Wahrheitswert/],
  ['hund.gefaehrlich = ', /nicht lesbar/],
  ['hund.gefaehrlich = true)', /nicht lesbar/],
  ['"abc', /nicht lesbar/],
  ['', /leer/],
  ['function(x) x', /nicht unterstützt/],
  ['{a: 1}.a = 1', /nicht unterstützt/],
  ['now() > today()', /Funktion/],
  ['matches(hund.name, "a+")', /Funktion/],
  ['hund.zahl in (< "a")', /nicht vergleichen/],
  ['hund.zahl in (< 3)', /kann fehlen/],
  ['get or else(hund.zahl, "a") = 1', /derselben Art/],
  ['count(baeume) / 0 = 1', /Durch null/],
  ['1 / count(baeume) = 1', /kann 0 sein/],
  ['count(baeume) > -1 and 1 / count(baeume) = 1', /kann 0 sein/],
  ['modulo(3, count(baeume)) = 1', /kann 0 sein/],
  ['max(baeume.umfang) > 3', /kann leer sein/],
  ['count(baeume) > 0 and min(baeume[hoehe != null].hoehe) > 3', /kann leer sein/],
  ['max(farben) = "rot"', /kann leer sein/],
  ['round up(2.5, count(baeume)) = 3', /Stellen/],
])('refuses %s', (source, message, nearest = undefined as string | undefined) => {
  const found = problems(source);
  expect(found[0]?.message).toMatch(message);
  if (nearest) expect(found.map((problem) => problem.nearest)).toContain(nearest);
});

test.each([
  ['count(baeume) * 250', true],
  ['count(baeume) * 250 / 3', false],
  ['round half up(count(baeume) * 250 / 3, 0)', true],
  ['round half up(count(baeume) * 250 / 3, 1)', false],
  ['sum(baeume.umfang)', true],
  ['sum(baeume[hoehe != null].hoehe)', false],
  ['get or else(hund.zahl, 1)', true],
  ['get or else(hund.zahl, 1.5)', false],
  ['if hund.gefaehrlich then 100 else 2.5', false],
])('money is whole cents, rounded explicitly: %s', (source, whole) => {
  const result = compileExpression(source, env, 'integer');
  expect(result.ok ? [] : result.problems[0]?.message).toEqual(whole ? [] : expect.stringMatching(/runden Sie ausdrücklich/));
});
test('working days without a Land are an error, not a guess', () => {
  const result = compileExpression('is working day(hund.seit)', env);
  expect(() => result.ok && result.expression.evaluate({ hund: { seit: '2026-06-04' } }, '2026-11-24')).toThrow(ExpressionError);
});
test('the clock is that of each call', () => {
  const result = compileExpression('hund.seit <= today()', env, 'boolean');
  const on = (today: string) => result.ok && result.expression.evaluate({ hund: { seit: '2026-11-24' } }, today);
  expect([on('2026-11-24'), on('2026-11-23'), on('2026-11-24')]).toEqual([true, false, true]);
});

test('problems carry their place', () => {
  expect(problems('hund.gefaehrlich = true and hund.seit <= "x"')[0]).toMatchObject({ offset: 28, length: 16 });
});
test('reads are template paths, the longest each', () => {
  const result = compileExpression('some b in baeume satisfies b.umfang > 1 and hund.gefaehrlich and "a" in farben', env);
  expect(result.ok && result.expression.reads).toEqual(['baeume.*.umfang', 'hund.gefaehrlich', 'farben']);
});
test('a value of the wrong kind or a missing one is an error, never a silent true', () => {
  const rule = compileExpression('hund.seit <= today()', env, 'boolean');
  for (const hund of [{}, { seit: 'morgen' }, { seit: '2026-02-30' }, { seit: 3 }]) {
    expect(() => rule.ok && rule.expression.evaluate({ hund } as JsonObject, '2026-11-24')).toThrow(ExpressionError);
  }
});
test('compiling again gives the same object', () => {
  expect(compileExpression('hund.gefaehrlich', env)).toBe(compileExpression('hund.gefaehrlich', env));
});

describe('what the condition beside an expression proves', () => {
  const under = (condition: string, source: string, expected?: ExpectedKind): string[] => {
    const result = compileExpression(source, env, expected, condition);
    return result.ok ? [] : result.problems.map((problem) => problem.message);
  };
  test.each([
    ['hund.zahl != null', 'hund.zahl * 2'],
    ['hund.gefaehrlich = true and hund.zahl != null', 'hund.zahl + 1'],
    ['not(hund.zahl = null or hund.name = null)', 'hund.zahl + string length(hund.name)'],
    ['hund.zahl != null and hund.zahl > 0', '100 / hund.zahl'],
    ['(hund.zahl != null) and (halter.ort != null)', 'hund.zahl + string length(halter.ort)'],
    // A name of the list's entries hides a guarded one, and nothing else does.
    ['halter.ort != null', 'count(baeume[umfang > string length(halter.ort)])'],
  ])('%s: %s needs no guard', (condition, source) => expect(under(condition, source, 'number')).toEqual([]));
  test.each([
    ['hund.zahl = null', 'hund.zahl * 2'],
    ['hund.zahl != null or hund.gefaehrlich = true', 'hund.zahl * 2'],
    ['not lesbar (', 'hund.zahl * 2'],
    ['baeume.hoehe != null and hund.zahl != null', 'sum(for hund in baeume return hund.hoehe)'],
    ['hund.zahl != null', 'sum(for hund in baeume return hund.hoehe)'],
  ])('%s: %s needs one', (condition, source) => expect(under(condition, source, 'number').length).toBeGreaterThan(0));
  test('a loop variable of the same spelling is another thing', () => {
    expect(under('halter.ort != null', 'some halter in baeume satisfies string length(halter.art) > 1', 'boolean')).toHaveLength(1);
    expect(under('hund.zahl != null', 'count(zwinger.boxen[platz > hund.zahl])', 'number')).toHaveLength(1);
  });
  test('it runs where the condition held, and says so where it did not', () => {
    const result = compileExpression('hund.zahl * 2', env, 'number', 'hund.zahl != null');
    if (!result.ok) throw new Error();
    expect(result.expression.evaluate({ hund: { zahl: 3 } }, '2026-11-24')).toBe(6);
    expect(() => result.expression.evaluate({ hund: {} }, '2026-11-24')).toThrow(ExpressionError);
  });
});
