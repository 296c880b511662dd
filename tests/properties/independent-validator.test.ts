import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import fc from 'fast-check';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import type { JsonValue } from '../../engine/definition/bundle.ts';
import { loadValidator } from '../../engine/rules/load-validator.ts';
import { answersOf, shippedServices } from '../support/catalog.ts';
import { spoil, spoils } from '../support/spoil-answers.ts';

/**
 * The published schema is meant for others too (FIT-Connect): a validator that shares no code with ours must come to the same
 * verdict on what it says, for the answers of the scenarios and for answers spoilt in many ways.
 */
const services = shippedServices();

test.each(services.map((service) => [service.id, service] as const))(
  '%s: two validators, one verdict',
  async (id, { bundle, scenarios }) => {
    const uri = `https://amtsweg.example/${id}`;
    registerSchema({ ...bundle.schema, $id: uri, $schema: 'https://json-schema.org/draft/2020-12/schema' }, uri);
    const independent = await validate(uri);
    const own = loadValidator(bundle.validator);
    const samples = scenarios.map((scenario) => evaluateApplication(bundle, answersOf(scenario), scenario.today).answers);
    let [accepted, rejected] = [0, 0];
    const compare = (answers: JsonValue): void => {
      const verdict = own(answers);
      if (verdict) accepted++;
      else rejected++;
      expect({ answers, valid: independent(answers as never).valid }).toEqual({ answers, valid: verdict });
    };
    samples.forEach(compare);
    const spoilt = fc
      .constantFrom(...samples)
      .chain((answers) => fc.tuple(fc.constant(answers), fc.array(fc.tuple(fc.nat(), spoils), { minLength: 1, maxLength: 2 })));
    fc.assert(
      fc.property(spoilt, ([answers, changes]) => {
        compare(changes.reduce<JsonValue>((changed, [at, change]) => spoil(changed, at, change), answers));
      }),
      { numRuns: 400 },
    );
    // Both verdicts really came up: a validator that always agrees would prove nothing.
    expect(Math.min(accepted, rejected)).toBeGreaterThan(5);
  },
);
