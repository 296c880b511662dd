import { formatReference } from './format-reference.ts';

const names = [
  'FormSchema',
  'Workflow',
  'Scenarios',
  'TownScenarios',
  'ServiceOverlay',
  'Tariff',
  'Tenant',
  'ProcessShape',
  'Offer',
  'ExampleStaff',
  'Translations',
  'EverydayWords',
];
const base = Object.fromEntries(names.map((name) => [name, { description: `About ${name}.`, properties: {} }]));

describe('reference of the format', () => {
  test('names key, need, values, meaning and the meaning of single values', () => {
    const Workflow = {
      description: 'A file.',
      required: ['regime'],
      properties: {
        regime: { description: 'Which law.', enum: ['ao', 'sgbx'], enumDescriptions: ['Taxes.', 'Social.'] },
        queues: { description: 'Queues.', items: { properties: { when: { description: 'Condition.', $ref: '#/$defs/Feel' } } } },
      },
    };
    const text = formatReference({ $defs: { ...base, Workflow, Feel: { description: 'An expression.' } } }, 'source');
    expect(text).toContain('| `regime` | yes | `ao`, `sgbx` | Which law.<br>`ao`: Taxes.<br>`sgbx`: Social. |');
    expect(text).toContain('| `queues[].when` |  | [Feel](#feel) | Condition. |');
  });

  test('refuses a key that nobody explained', () => {
    const Tariff = { description: 'A tariff.', properties: { amount: { type: 'integer' } } };
    expect(() => formatReference({ $defs: { ...base, Tariff } }, 'source')).toThrow('The format does not explain Tariff.amount');
  });

  test('keeps a pipe inside its cell', () => {
    const Tariff = { description: 'A tariff.', properties: { form: { description: 'A form.', type: 'string', pattern: 'a|b' } } };
    expect(formatReference({ $defs: { ...base, Tariff } }, 'source')).toContain('| `form` |  | `a\\|b` | A form. |');
  });
});
