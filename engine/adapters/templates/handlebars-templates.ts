import { createHash } from 'node:crypto';
import handlebars from 'handlebars';
import type { TextTemplates } from '../../application/ports.ts';
import { templateHelpers } from './template-helpers.ts';

/** Bundles are few and templates small; the bound only guards against a studio session that compiles on every key stroke. */
const maxCached = 2000;

/**
 * Handlebars without HTML escaping (letters are no HTML; the typesetter gets them as data). Printing an unknown name, an unknown
 * helper and a partial are errors; `#if`, `#unless` and `#each` may ask for data that is absent. Compiled templates are kept.
 * @throws Error from `render`, naming the place in the template, never the data
 */
export function createHandlebarsTemplates(): TextTemplates {
  const instance = handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return {
    render(source, data) {
      const key = createHash('sha256').update(source).digest('base64');
      let template = compiled.get(key);
      if (!template) {
        template = instance.compile(source, options);
        if (compiled.size >= maxCached) compiled.delete(compiled.keys().next().value!);
        compiled.set(key, template);
      }
      return template(data, { helpers: wrapped });
    },
  };
}

const known = { ...Object.fromEntries(Object.keys(templateHelpers).map((name) => [name, true])), eq: true, log: false, lookup: false };
const options = { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: known };

/** Handlebars hands each helper its options as the last argument; `eq` compares two values for `#if`. */
const wrapped: Record<string, (...args: unknown[]) => unknown> = Object.fromEntries(
  Object.entries(templateHelpers).map(([name, helper]) => [
    name,
    (...args: unknown[]) => {
      if (args.length !== 2) throw new Error(`Template helper "${name}" takes exactly one value`);
      return helper(args[0]);
    },
  ]),
);
wrapped['eq'] = (a: unknown, b: unknown) => a === b;
