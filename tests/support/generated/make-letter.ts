import type { ExpressionType } from '../../../engine/definition/expressions/index.ts';
import type { Dice } from './dice.ts';

/** A letter, one paragraph per line pair, that names what the service knows, with a guard and without. */
export function makeLetter(dice: Dice, env: ExpressionType, workflow: Record<string, any>): string {
  const places = [
    ...placesOf(env, 'answers'),
    ...Object.keys(workflow['computed'] ?? {}).map((name) => `computed.${name}`),
    ...(workflow['record'] ?? []).map(({ name }: { name: string }) => `record.${name}`),
    'decision.reasons',
    'decision.outcome',
    'unit.phone',
    'town.website',
    'request.text',
    'case.receivedAt',
    'today',
    'fees.total',
    'decision.benefit.amount',
  ];
  const lines = dice.times(1, 8, () => lineOf(dice, dice.pick(places)));
  return ['# Ihr Vorgang {{case.number}}', '{{applicant.salutation}},', ...lines].join('\n\n') + '\n';
}

function lineOf(dice: Dice, place: string): string {
  const bare = dice.pick([
    `{{${place}}}`,
    `{{${place}}}`,
    `{{date ${place}}}`,
    `{{datum ${place}}}`,
    `{{money ${place}}}`,
    `{{yesno ${place}}}`,
  ]);
  return dice.pick([
    `Angabe: ${bare}.`,
    `{{#if ${place}}}Angabe: ${bare}.{{/if}}`,
    `{{#if ${place}}}Angabe: ${bare}.{{else}}Keine Angabe.{{/if}}`,
    `{{#if (eq ${place} "Wert 1")}}Eins.{{/if}}`,
    `{{#each ${place}}}\n- {{this}}\n{{/each}}`,
    `{{#unless ${place}}}Nichts.{{/unless}}`,
  ]);
}

function placesOf(type: ExpressionType, path: string): string[] {
  if (type.kind !== 'context') return [path];
  return Object.entries(type.fields).flatMap(([name, field]) => placesOf(field.type, `${path}.${name}`));
}
