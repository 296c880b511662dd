import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readCatalog } from '../read/read-catalog.ts';
import { SourceFile } from '../read/source-file.ts';
import { checkFormat } from './format/check-format.ts';

const format = JSON.parse(readFileSync('engine/definition/format/format-1.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(format, 'format');
const validate = ajv.getSchema('format#/$defs/FormSchema')!;
const raw = readCatalog({ root: process.cwd() });
const files = [...[...raw.services.values()].map((service) => service.schema!), ...raw.vocabulary.values()];
const unknownIn = (schema: object, code: string): string[] =>
  checkFormat(new SourceFile('schema.json', JSON.stringify(schema)), 'FormSchema')
    .filter((finding) => finding.code === code)
    .map((finding) => finding.message);

describe('FormSchema, the documented keywords of schema.json', () => {
  test.each(files.map((file) => [file.path, file.data]))('%s uses nothing that is not documented', (_, data) => {
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test.each(Object.keys(format.$defs.FormSchema.properties))('%s is known to the checker', (keyword) => {
    expect(unknownIn({ [keyword]: 'x' }, 'AW1202')).toEqual([]);
  });

  test.each(Object.keys(format.$defs.FormTest.properties))('%s is known to the checker inside a condition', (keyword) => {
    expect(unknownIn({ allOf: [{ if: { [keyword]: [] }, else: {} }], properties: {} }, 'AW1228')).toEqual([]);
  });
});
