import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldKind } from '../../engine/definition/bundle.ts';
import { fieldAt } from '../form/fixtures/draw-field.tsx';
import { controls } from './index.ts';

/** Complete by its type: a new kind does not compile until it stands here. */
const kinds: Record<FieldKind, true> = {
  text: true,
  longtext: true,
  integer: true,
  decimal: true,
  money: true,
  date: true,
  month: true,
  time: true,
  plate: true,
  yesno: true,
  declaration: true,
  radio: true,
  select: true,
  checkboxes: true,
  email: true,
  phone: true,
  iban: true,
  upload: true,
  place: true,
  info: true,
  derived: true,
  group: true,
  list: true,
};
const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(Object.keys(kinds) as FieldKind[])('exactly one control draws %s', (kind) => {
  const element = { type: 'Field', options: { kind }, field: fieldAt('feld', { kind }), root: false, elements: [] };
  const fitting = controls.filter(({ tester }) => tester(element as never, {}, { rootSchema: {}, config: undefined }) >= 0);
  expect(fitting).toHaveLength(1);
});

test.each(folders)('%s has its component, tester and test, and is registered', async (name) => {
  expect(readdirSync(join(__dirname, name))).toEqual(expect.arrayContaining([`${name}.tsx`, 'tester.ts', `${name}.test.tsx`]));
  const testers = Object.values((await import(`./${name}/tester.ts`)) as object);
  expect(controls.filter(({ tester }) => testers.includes(tester))).toHaveLength(1);
});

test('nothing is registered that has no folder', () => expect(controls).toHaveLength(folders.length));
