import { createHandlebarsTemplates } from './handlebars-templates.ts';

const templates = createHandlebarsTemplates();
const data = { a: { b: '<Müller> & "Söhne"', amount: 123450, day: '2026-11-04', yes: true, list: ['x', 'y'], none: null } };

describe('letter templates', () => {
  it('prints text as it is, without HTML escaping', () => {
    expect(templates.render('Guten Tag {{a.b}}', data)).toBe('Guten Tag <Müller> & "Söhne"');
  });

  it.each([
    ['{{date a.day}}', '4. November 2026'],
    ['{{datum a.day}}', '04.11.2026'],
    ['{{money a.amount}}', '1.234,50\u00a0€'],
    ['{{yesno a.yes}}', 'ja'],
    ['{{#each a.list}}- {{this}}\n{{/each}}', '- x\n- y\n'],
    ['{{#if a.absent}}ja{{else}}nein{{/if}}', 'nein'],
  ])('%s', (source, text) => expect(templates.render(source, data)).toBe(text));

  it.each(['{{a.c}}', '{{c}}', '{{c.d}}', '{{date a.c}}', '{{c a.b}}', '{{> partial}}', '{{lookup a "b"}}', '{{#c}}x{{/c}}', '{{a.b'])(
    '%s is an error',
    (source) => {
      expect(() => templates.render(source, data)).toThrow();
    },
  );

  it.each(['{{date a.b}}', '{{money a.b}}', '{{money a.none}}', '{{yesno a.b}}', '{{date a.day a.day}}'])(
    '%s is an error that does not repeat the data',
    (source) => {
      expect(() => templates.render(source, data)).toThrow(/^Template helper "\w+"/);
      expect(() => templates.render(source, data)).not.toThrow(/Müller/);
    },
  );

  it('refuses a date that does not exist', () => {
    expect(() => templates.render('{{date d}}', { d: '2026-02-30' })).toThrow('expects a date');
  });

  it('does not run code that comes in the data', () => {
    expect(templates.render('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}');
  });
});
