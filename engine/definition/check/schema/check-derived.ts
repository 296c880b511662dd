import type { JsonSchema } from '../../bundle.ts';
import { schemaAt, type FieldVisit } from './field-visit.ts';

const wanted: Record<string, (target: JsonSchema) => boolean> = {
  age: (target) => target.format === 'date',
  'months-between': (target) => target.format === 'date',
  'days-between': (target) => target.format === 'date',
  count: (target) => target.type === 'array',
  sum: (target) => target.type === 'integer' || target.type === 'number',
};

/** A path through a list (`*`) names its values one by one: they can be counted whatever they are. */
const isFit = (name: string, source: string, target: JsonSchema): boolean =>
  (name === 'count' && source.includes('*')) || wanted[name]?.(target) === true;

/** Derived values compute from fields that exist and have the right type. */
export function checkDerived(root: JsonSchema): (field: FieldVisit) => void {
  return ({ schema, path, report }) => {
    const derived = schema['x-derived'] as { function: string; of: string; to?: string } | undefined;
    if (!derived) return;
    for (const key of ['of', 'to'] as const) {
      const source = derived[key];
      if (source === undefined || source === 'today') continue;
      const target = schemaAt(root, source);
      if (!target) report('AW1246', ['x-derived', key], `Das Feld „${source}“ gibt es nicht.`);
      else if (source === path) report('AW1247', ['x-derived', key], 'Dieser Wert würde aus sich selbst berechnet.');
      else if (!isFit(derived.function, source, target) || (key === 'to' && target.format !== 'date'))
        report(
          'AW1248',
          ['x-derived', key],
          `„${derived.function}“ lässt sich aus „${source}“ nicht berechnen: Die Art des Feldes passt nicht.`,
        );
    }
  };
}
