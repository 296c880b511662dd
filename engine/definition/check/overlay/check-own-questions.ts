import type { JsonSchema } from '../../bundle.ts';
import type { OwnQuestions } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { findGroup } from '../../overlay/base-form.ts';
import { isOwnCondition } from '../../overlay/lay-questions.ts';
import { isOwnName, ownPrefix } from '../../overlay/own-questions.ts';
import { schemaAt, visitPaths } from '../schema/field-visit.ts';
import type { OverlayContext } from './overlay-context.ts';

/** Own questions have a place in the base, names of their own, and leave the base's questions alone. */
export function checkOwnQuestions({ overlay, form, report }: OverlayContext): void {
  /** Own names by group, in the order in which they are laid. */
  const taken = new Map<string, string[]>();
  for (const [index, entry] of (overlay.questions ?? []).entries()) {
    const at = ['questions', index];
    checkNames(entry, (...path) => [...at, ...path], report);
    if (!form) continue;
    const group = findGroup(form, entry.at);
    if (group === undefined) {
      const groups = visitPaths(form).filter((path) => findGroup(form, path) !== undefined);
      report('AW1323', [...at, 'at'], `Eine Seite, Gruppe oder Liste „${entry.at}“ hat der Dienst nicht.`, {
        nearest: findNearest(entry.at!, groups),
      });
      continue;
    }
    const before = taken.get(group) ?? [];
    const fields = [...fieldsOf(form, group), ...before];
    if (entry.after !== undefined && !fields.includes(entry.after))
      report('AW1324', [...at, 'after'], `Ein Feld „${entry.after}“ gibt es ${placeOf(entry)} nicht. Möglich sind: ${fields.join(', ')}.`, {
        nearest: findNearest(entry.after, fields),
      });
    const names = Object.keys(entry.properties ?? {});
    for (const name of names.filter((one) => before.includes(one)))
      report('AW1326', [...at, 'properties', name], `Eine eigene Frage „${name}“ gibt es ${placeOf(entry)} schon.`, { key: true });
    taken.set(group, [...before, ...names]);
  }
}

const fieldsOf = (form: JsonSchema, group: string): string[] =>
  Object.keys(schemaAt(form, group)!.properties as JsonSchema).filter((name) => name !== '_id');

const placeOf = ({ at }: OwnQuestions): string => (at === undefined ? 'im Formular' : `bei „${at}“`);

type PathOf = (...path: (string | number)[]) => (string | number)[];

function checkNames({ properties = {}, required = [], allOf = [] }: OwnQuestions, at: PathOf, report: OverlayContext['report']): void {
  for (const name of Object.keys(properties).filter((one) => !isOwnName(one)))
    report('AW1325', at('properties', name), `Eine eigene Frage heißt ${ownPrefix}…, nicht „${name}“.`, {
      key: true,
      nearest: `${ownPrefix}${name}`,
    });
  for (const [index, name] of required.entries())
    if (!isOwnName(name) && !Object.hasOwn(properties, name))
      report('AW1327', at('required', index), `„${name}“ ist keine eigene Frage; ob sie Pflicht ist, sagt der Dienst.`);
  for (const [index, entry] of allOf.entries())
    if (!isOwnCondition(entry))
      report('AW1327', at('allOf', index), 'Diese Bedingung zeigt oder verlangt eine Frage, die keine eigene ist.');
}
