import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import fc from 'fast-check';
import type { Bundle, JsonObject, JsonValue } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { wrapValidatorForBrowser } from '../../engine/rules/browser-validator.ts';
import { evaluateForm, getAt, isHidden } from '../../engine/rules/index.ts';
import { loadValidator } from '../../engine/rules/load-validator.ts';
import { Dice } from '../support/generated/dice.ts';
import { completeAnswers, today } from '../support/generated/make-answers.ts';
import { generatedId, makeService } from '../support/generated/make-service.ts';
import { acceptable, emptyTown } from '../support/generated/publish-service.ts';
import { serveService } from '../support/generated/serve-service.ts';
import { UseOfService } from '../support/generated/use-service.ts';
import { spoil, spoils } from '../support/spoil-answers.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

/**
 * No definition that passes the checker fails at run time: not only those we wrote. Services are drawn at random, what the checker refuses is
 * left out as an author would do, and what remains is used in every way. AMTSWEG_RUNS draws more of them.
 */
const runs = (few: number): { numRuns: number; endOnFailure: true } => ({
  numRuns: Number(process.env['AMTSWEG_RUNS'] ?? few),
  endOnFailure: true,
});

describe('a generated service that passes the checker', () => {
  let town: TestApplication;
  beforeAll(async () => void (town = await startTestApplication('SQLite')));
  afterAll(() => town.close());

  test('never fails: pages, sending, fees, routes, deadlines, office, letters', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const raw = acceptable(makeService(gen, emptyTown));
        if (!raw) return;
        const bundle = await serveService(town, raw, generatedId, 'teststadt');
        if (await new UseOfService(town, bundle, new Dice(gen)).playUntilSent()) sent++;
      }),
      runs(12),
    );
    // A generator whose services are never accepted, or never sent, would prove nothing.
    expect(sent).toBeGreaterThan(0);
  }, 600_000);
});

describe('a generated form that passes the checker', () => {
  const drawForm = (gen: fc.GeneratorValue): Bundle | undefined => {
    const raw = acceptable(makeService(gen, emptyTown));
    return raw && compileService(raw, generatedId, 'teststadt');
  };
  /** Answers somebody gave, spoilt here and there: what hidden fields keep, what is of the wrong kind. */
  const anyAnswers = fc.array(fc.tuple(fc.nat(), spoils), { maxLength: 3 });

  test('prunes once and for all, stores nothing hidden, and the browser runs the very text of the server', () => {
    fc.assert(
      fc.property(fc.gen(), fc.array(anyAnswers, { minLength: 3, maxLength: 6 }), (gen, samples) => {
        const bundle = drawForm(gen);
        if (!bundle) return;
        expect(wrapValidatorForBrowser(bundle.validator)).toContain(bundle.validator);
        const runtime = { form: bundle.form, validate: loadValidator(bundle.validator) };
        const complete = completeAnswers(new Dice(gen), bundle, runtime);
        for (const changes of samples) {
          const given = changes.reduce<JsonValue>((changed, [at, change]) => spoil(changed, at, change), complete);
          const answers = (given !== null && typeof given === 'object' && !Array.isArray(given) ? given : {}) as JsonObject;
          const once = evaluateForm(runtime, answers, today);
          expect(evaluateForm(runtime, once.answers, today).answers).toEqual(once.answers);
          for (const path of once.hidden) expect(getAt(once.answers, path)).toBeUndefined();
          for (const issue of once.issues) expect([issue.path, isHidden(once, issue.path)]).toEqual([issue.path, false]);
          if (once.issues.length === 0) expect(runtime.validate(once.answers)).toBe(true);
        }
      }),
      runs(12),
    );
  }, 600_000);

  test('two validators, one verdict', async () => {
    const verdicts = new Set<boolean>();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.array(anyAnswers, { minLength: 10, maxLength: 40 }), async (gen, samples) => {
        const bundle = drawForm(gen);
        if (!bundle) return;
        const uri = `https://amtsweg.example/erzeugt/${count++}`;
        registerSchema({ ...bundle.schema, $id: uri, $schema: 'https://json-schema.org/draft/2020-12/schema' }, uri);
        const independent = await validate(uri);
        unregisterSchema(uri);
        const own = loadValidator(bundle.validator);
        const complete = completeAnswers(new Dice(gen), bundle, { form: bundle.form, validate: own });
        for (const changes of samples) {
          const answers = changes.reduce<JsonValue>((changed, [at, change]) => spoil(changed, at, change), complete);
          const verdict = own(answers);
          verdicts.add(verdict);
          expect({ answers, valid: independent(answers as never).valid }).toEqual({ answers, valid: verdict });
        }
      }),
      runs(12),
    );
    expect(verdicts).toEqual(new Set([true, false]));
  }, 600_000);
});
