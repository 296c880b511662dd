import { number, text, type FunctionDefinition } from './function-definition.ts';

/** Text functions that cannot hang or fail: there is no `matches`, patterns belong to the schema, where they are bounded and shown at the field. */
export const textFunctions: Record<string, FunctionDefinition> = {
  contains: {
    takes: [text('text'), text('part')],
    gives: 'boolean',
    says: 'True when the part occurs.',
    example: 'contains(lower case(rasse), "terrier")',
  },
  'starts with': {
    takes: [text('text'), text('start')],
    gives: 'boolean',
    says: 'True when the text begins so.',
    example: 'starts with(anschrift.plz, "35")',
  },
  'ends with': {
    takes: [text('text'), text('end')],
    gives: 'boolean',
    says: 'True when the text ends so.',
    example: 'ends with(email, ".de")',
  },
  'string length': { takes: [text('text')], gives: 'integer', says: 'Number of characters.', example: 'string length(grund) >= 20' },
  'upper case': { takes: [text('text')], gives: 'string', says: 'In capital letters.', example: 'upper case(kennzeichen)' },
  'lower case': { takes: [text('text')], gives: 'string', says: 'In small letters.', example: 'lower case(rasse) = "mops"' },
  substring: {
    takes: [text('text'), number('start'), number('length')],
    gives: 'string',
    says: 'Part of the text; the first character is 1. What lies outside is left out.',
    example: 'substring(anschrift.plz, 1, 2) = "35"',
    run: () => (given: string, start: number, length: number) =>
      [...given].slice(Math.max(0, Math.trunc(start) - 1), Math.max(0, Math.trunc(start) - 1 + Math.trunc(length))).join(''),
  },
  'substring before': {
    takes: [text('text'), text('mark')],
    gives: 'string',
    says: 'What stands before the mark; empty where it does not occur.',
    example: 'substring before(aktenzeichen, "/")',
  },
  'substring after': {
    takes: [text('text'), text('mark')],
    gives: 'string',
    says: 'What stands after the mark; empty where it does not occur.',
    example: 'substring after(aktenzeichen, "/")',
  },
  trim: {
    takes: [text('text')],
    gives: 'string',
    says: 'Without blanks at both ends.',
    example: 'trim(firma) != ""',
    run: () => (given: string) => given.trim(),
  },
};
