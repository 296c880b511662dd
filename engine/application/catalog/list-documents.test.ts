import type { CompiledCondition, FormField, FormModel } from '../../definition/bundle.ts';
import { listDocuments } from './list-documents.ts';

const field = (path: string, kind: string, more: Partial<FormField> = {}): FormField =>
  ({ path, name: path.split('.').at(-1), kind, label: path, required: true, conditional: false, ...more }) as FormField;
const group = (path: string, label: string, fields: FormField[], more: Partial<FormField> = {}): FormField =>
  field(path, 'group', { label, fields, ...more });
const form = (fields: FormField[], conditions: Partial<CompiledCondition>[] = []): FormModel =>
  ({ pages: [{ id: 'a', field: group('a', 'Angaben', fields) }], conditions, derived: [] }) as unknown as FormModel;
const upload = (path: string, label: string, more: Partial<FormField> = {}): FormField => field(path, 'upload', { label, ...more });

test('documents everybody needs come first, the others say when', () => {
  const found = listDocuments(
    form(
      [
        field('a.miete', 'yes-no', { label: 'Wohnen Sie zur Miete?' }),
        upload('a.vertrag', 'Mietvertrag', { conditional: true, hint: 'Alle Seiten.' }),
        upload('a.foto', 'Foto', { required: false }),
        upload('a.plan', 'Lageplan'),
      ],
      [
        {
          scope: 'a',
          if: { properties: { miete: { const: true } }, required: ['miete'] },
          shows: ['a.vertrag'],
          requires: ['a.vertrag'],
        },
      ],
    ),
  );
  expect(found).toEqual([
    { label: 'Lageplan', always: true, optional: false },
    {
      label: 'Mietvertrag',
      always: false,
      optional: false,
      when: '„Wohnen Sie zur Miete?“ mit „Ja“ beantwortet ist',
      hint: 'Alle Seiten.',
    },
    { label: 'Foto', always: false, optional: true },
  ]);
});

test('a name that is asked for in several groups carries the group, and is named once in each', () => {
  const incomes = (path: string) => group(path, 'Einkommen', [upload(`${path}.nachweis`, 'Nachweis')], { kind: 'list' });
  const found = listDocuments(
    form([incomes('a.eigenes'), incomes('a.anderes'), group('a.kosten', 'Unterhalt', [upload('a.kosten.nachweis', 'Nachweis')])]),
  );
  expect(found.map(({ label, always }) => [label, always])).toEqual([
    ['Nachweis (Unterhalt)', true],
    ['Nachweis (Einkommen)', false],
  ]);
});
