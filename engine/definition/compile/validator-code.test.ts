import { loadValidator } from '../../rules/load-validator.ts';
import { validatorCode } from './validator-code.ts';

test('an empty list contains nothing, also in the item after one whose list does', () => {
  const judge = loadValidator(
    validatorCode({
      type: 'array',
      items: {
        type: 'object',
        properties: { arten: { type: 'array' } },
        if: { anyOf: [{ properties: { arten: { contains: { const: 'eiche' } } }, required: ['arten'] }] },
        else: { properties: { umfang: false } },
      },
    }),
  );
  expect(judge([{ arten: ['eiche'], umfang: 1 }])).toBe(true);
  expect(judge([{ arten: [], umfang: 1 }])).toBe(false);
  expect(judge([{ arten: ['eiche'] }, { arten: [], umfang: 1 }])).toBe(false);
});

test('a choice is judged as before when its options are more than constants', () => {
  const judge = loadValidator(validatorCode({ oneOf: [{ const: 'a', title: 'A' }, { type: 'integer' }] }));
  expect(['a', 3, 'b'].map((value) => judge(value))).toEqual([true, true, false]);
});

test('a field may be called like a keyword', () => {
  const judge = loadValidator(
    validatorCode({
      type: 'object',
      properties: { contains: { type: 'string' }, const: { type: 'integer' } },
      additionalProperties: false,
    }),
  );
  expect([{ contains: 'a', const: 1 }, { minItems: 1 }, { const: 'a' }].map((value) => judge(value))).toEqual([true, false, false]);
});
