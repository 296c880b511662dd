import type { JsonSchema } from '../../bundle.ts';
import { findNearest } from '../../nearest.ts';
import type { FieldVisit } from './field-visit.ts';

/** Names with a meaning of their own in the language that runs in the browser. */
const reserved = ['constructor', 'prototype'];

/** Groups are closed, their required names exist; lists are bounded and name their items. */
export function checkGroups(field: FieldVisit): void {
  const { schema, report } = field;
  if (schema.properties) checkGroup(field);
  else if (schema.required) report('AW1206', ['required'], '„required“ steht nur bei einer Gruppe mit properties.');
  if (schema.type !== 'array' || schema['x-upload']) return;
  if (!schema.items) return report('AW1208', [], 'Eine Liste braucht items.');
  const repeatable = schema.items.properties !== undefined;
  if (repeatable && !schema.maxItems) report('AW1209', [], 'Eine wiederholbare Gruppe braucht eine Obergrenze (maxItems).');
  if (repeatable && !schema['x-item-label']) report('AW1210', [], 'Eine wiederholbare Gruppe braucht x-item-label, zum Beispiel „Baum“.');
  if (!repeatable && !schema.items.oneOf && !schema.items.enum)
    report('AW1260', ['items'], 'Eine Liste enthält Gruppen (properties) oder Werte zur Auswahl (oneOf), nichts anderes.');
}

function checkGroup({ schema, role, report, reportRequired }: FieldVisit): void {
  if (schema.additionalProperties !== false)
    report('AW1205', [], 'Gruppen sind geschlossen: Bitte schreiben Sie "additionalProperties": false.');
  const names = Object.keys(schema.properties as Record<string, JsonSchema>);
  if (names.length === 0)
    report(
      'AW1244',
      ['properties'],
      role === 'root' ? 'Das Formular fragt nichts: Es hat keinen Abschnitt.' : 'Diese Gruppe hat keine Felder.',
    );
  for (const name of new Set<string>(schema.required ?? []))
    if (!names.includes(name))
      reportRequired(name, 'AW1206', `„${name}“ ist Pflicht, aber kein Feld dieser Gruppe.`, { nearest: findNearest(name, names) });
  for (const name of names)
    if (!/^[a-z][a-z0-9_]*$/.test(name) || reserved.includes(name))
      report('AW1207', ['properties', name], `Der Feldname „${name}“ besteht aus Kleinbuchstaben, Ziffern und Unterstrich.`, { key: true });
}
