import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { evaluateApplication } from '../../engine/application/evaluate-application.ts';
import { findStop } from '../../engine/application/find-stop.ts';
import type { FormField, JsonObject } from '../../engine/definition/bundle.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { asScenarios } from '../../engine/definition/read/read-catalog.ts';
import { wrapValidatorForBrowser } from '../../engine/rules/browser-validator.ts';
import { evaluateForm, formatForDisplay, getAt, openRequiredLists, setAt, visitFields } from '../../engine/rules/index.ts';
import { loadValidator } from '../../engine/rules/load-validator.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';

/** Every field and every condition of the language, on `alle-felder` of the town for tests. */
const raw = readFixtureCatalog();
const bundle = compileService(raw, 'alle-felder', 'teststadt');
const { scenarios } = asScenarios(raw.services.get('alle-felder')!.scenarios!);
const [whole, company] = scenarios.map((scenario) => scenario.answers as JsonObject) as [JsonObject, JsonObject];
const today = '2026-11-24';
const runtime = { form: bundle.form, validate: loadValidator(bundle.validator) };

const fieldsOf = (): Map<string, FormField> => {
  const found = new Map<string, FormField>();
  const visit = (field: FormField): void => {
    found.set(field.path, field);
    field.fields?.forEach(visit);
  };
  bundle.form.pages.forEach((page) => visit(page.field));
  return found;
};
const fields = fieldsOf();

describe('fields', () => {
  test('choices of the town come before those of the service', () => {
    expect(fields.get('ort.zone')!.options!.map((option) => option.value)).toEqual(['nord', 'sued', 'unbekannt']);
    expect(bundle.schema['properties'].ort.properties.zone.oneOf).toHaveLength(3);
  });
  test('streets are suggested only where they are asked for', () => {
    const suggesting = [...fields.values()].filter((field) => field.suggestions).map((field) => field.path);
    expect(suggesting).toEqual(['person.anschrift.strasse', 'ort.stelle.strasse', 'ort.grundstueck.strasse']);
  });
  test('what only informs is in no schema and no answer', () => {
    expect(fields.get('vorab.hinweis_jung')).toMatchObject({ kind: 'info', label: 'Sie sind noch keine 21', conditional: true });
    expect(Object.keys(bundle.schema['properties'].vorab.properties)).not.toContain('hinweis_jung');
  });
  test('a computed sum of amounts is an amount', () => {
    const { answers } = evaluateForm(runtime, company, today);
    expect(formatForDisplay(fields.get('schluss.summe')!, getAt(answers, 'schluss.summe'))).toBe('1.200,00\u00a0€');
  });
});

describe('conditions', () => {
  const verdict = (answers: JsonObject) => evaluateForm(runtime, answers, today);
  const hidden = (answers: JsonObject, path: string): boolean => verdict(answers).hidden.has(path);

  test('a whole page, and through it a question of another page', () => {
    expect(hidden(whole, 'firma')).toBe(true);
    expect(hidden(company, 'firma')).toBe(false);
    expect(hidden(company, 'angaben.bescheinigung')).toBe(false);
    // What the hidden page answered before decides nothing any more.
    const changed = setAt(company, 'vorab.als', 'selbst');
    expect(hidden(changed, 'angaben.bescheinigung')).toBe(true);
    expect(verdict(changed).answers).not.toHaveProperty('firma');
  });
  test('an age inside a repeatable group, to the day', () => {
    expect(hidden(company, 'kinder.0.schulen')).toBe(true);
    expect(hidden(company, 'kinder.1.schulen')).toBe(false);
    expect(getAt(verdict(company).answers, 'kinder.1.alter')).toBe(6);
  });
  test('a count and a sum over the list of another page', () => {
    expect(hidden(whole, 'schluss.geschwister')).toBe(true);
    expect(hidden(company, 'schluss.geschwister')).toBe(false);
    const cheaper = setAt(company, 'kinder.0.kosten', 40000);
    expect(hidden(cheaper, 'schluss.nachweis')).toBe(true);
  });
  test('inside a list inside a list', () => {
    expect(hidden(company, 'kinder.1.schulen.0.traeger')).toBe(false);
    expect(hidden(setAt(company, 'kinder.1.schulen.0.privat', false), 'kinder.1.schulen.0.traeger')).toBe(true);
  });
  test('one of several answers', () => {
    expect(hidden(company, 'angaben.blau_warum')).toBe(false);
    expect(hidden(setAt(company, 'angaben.farben', ['rot']), 'angaben.blau_warum')).toBe(true);
  });

  test('browser, server and an independent validator of the published schema say the same', async () => {
    const uri = 'https://amtsweg.example/alle-felder';
    registerSchema({ ...bundle.schema, $id: uri, $schema: 'https://json-schema.org/draft/2020-12/schema' }, uri);
    const independent = await validate(uri);
    // The browser runs this very text; only the import of the runtime differs.
    expect(wrapValidatorForBrowser(bundle.validator)).toContain(bundle.validator);
    const samples: JsonObject[] = [];
    for (const answers of [whole, company]) {
      const { answers: settled } = verdict(answers);
      samples.push(settled);
      visitFields(
        bundle.form.pages.map((page) => page.field),
        settled,
        (_field, path) => void samples.push(setAt(settled, path, undefined)),
      );
      // Answers that are not pruned: what is hidden must be refused.
      samples.push(setAt(settled, 'firma', settled['firma'] === undefined ? { name: 'X' } : undefined));
      samples.push(setAt(settled, 'schluss.geschwister', getAt(settled, 'schluss.geschwister') === undefined ? true : undefined));
    }
    const verdicts = samples.map((sample) => [runtime.validate(sample), independent(sample as never).valid]);
    expect(verdicts.filter(([own, other]) => own !== other)).toEqual([]);
    expect(new Set(verdicts.map(([own]) => own))).toEqual(new Set([true, false]));
  });
});

describe('first entries', () => {
  let count = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const opened = (answers: JsonObject, page: string): JsonObject => openRequiredLists(bundle.form, answers, today, page, newId);

  test('a list that must be answered is open, one that is there stays as it is', () => {
    expect(opened({}, 'kinder')['kinder']).toHaveLength(1);
    expect(opened(whole, 'kinder')).toBe(whole);
    expect(opened({}, 'vorab')).toEqual({});
  });
  test('a list inside an entry is open as soon as it is asked for', () => {
    const [id] = [newId()];
    const pupil = opened({ kinder: [{ _id: id, geboren: '2015-01-01' }] }, 'kinder');
    expect(getAt(pupil, 'kinder.0.schulen')).toHaveLength(1);
    const baby = { kinder: [{ _id: id, geboren: '2026-01-01' }] };
    expect(opened(baby, 'kinder')).toBe(baby);
  });
});

describe('rules and eligibility', () => {
  const issuesAt = (answers: JsonObject, left?: string[]) =>
    evaluateApplication(bundle, answers, today, left && new Set(left))
      .issues.filter((issue) => issue.code === 'rule')
      .map((issue) => issue.path);
  const stopOf = (answers: JsonObject, left?: string[]) => {
    const pages = left && new Set(left);
    return findStop(bundle, evaluateApplication(bundle, answers, today, pages), today, pages)?.rule.id;
  };
  const past = { angaben: { zeitraum: { von: '2026-01-01' } } };

  test('a rule waits for its page and for what it reads, and for nothing else', () => {
    expect(issuesAt(past, ['vorab'])).toEqual([]);
    expect(issuesAt(past, ['angaben'])).toEqual(['angaben.zeitraum.von']);
    expect(issuesAt({ angaben: { zeitraum: { von: 'gestern' } } }, ['angaben'])).toEqual([]);
    // It reads another page as well.
    const older = { kinder: [{ _id: '22222222-2222-4222-8222-222222222222', vorname: 'Kim', geboren: '1950-01-01' }] };
    expect(issuesAt(older, ['kinder'])).toEqual([]);
    expect(issuesAt({ ...older, vorab: { geburtsdatum: '1990-01-01', als: 'selbst' } }, ['kinder', 'vorab'])).toEqual(['kinder']);
  });
  test('a stop comes as soon as it is sure, and not before', () => {
    expect(stopOf({}, ['vorab'])).toBeUndefined();
    expect(stopOf({ vorab: { als: 'behoerde' } }, [])).toBeUndefined();
    expect(stopOf({ vorab: { als: 'behoerde' } }, ['vorab'])).toBe('behoerde');
    expect(stopOf({ vorab: { geburtsdatum: '2008-11-25', als: 'selbst' } }, ['vorab'])).toBe('zu-jung');
    expect(stopOf({ vorab: { geburtsdatum: '2008-11-24', als: 'selbst' } }, ['vorab'])).toBeUndefined();
    // A date that cannot be is mended first.
    expect(stopOf({ vorab: { geburtsdatum: '2999-01-01', als: 'selbst' } }, ['vorab'])).toBeUndefined();
  });
});
