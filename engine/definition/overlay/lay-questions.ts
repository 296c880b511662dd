import type { JsonSchema } from '../bundle.ts';
import { demanded, forbidden } from '../compile/conditions.ts';
import { schemaAt } from '../check/schema/field-visit.ts';
import type { OwnQuestions, ServiceOverlay } from '../format.ts';
import type { SourceFile } from '../read/source-file.ts';
import { findGroup } from './base-form.ts';
import { changeAt, placeIn } from './change-at.ts';
import type { Laid } from './laid.ts';
import type { Origin } from './laid-file.ts';
import { isOwnName, isOwnPath } from './own-questions.ts';

/**
 * A town's own questions laid over the schema of a service. What names a group the base does not have, or would change the base's own
 * questions, is left out: the checker says it.
 * @param form the base with its vocabulary
 */
export function layQuestions(laid: Laid<JsonSchema>, overlay: ServiceOverlay, file: SourceFile, form: JsonSchema): Laid<JsonSchema> {
  const lay = (done: Laid<JsonSchema>, entry: OwnQuestions, index: number): Laid<JsonSchema> => {
    const group = findGroup(form, entry.at);
    if (group === undefined) return done;
    const origins: Origin[] = [];
    const data = changeAt(done.data, group, (node) => {
      const added = new AddedQuestions(node, entry, { file, path: ['questions', index] }, placeIn(group));
      const changed = added.layOver(isKnown(form, group, node, entry.after) ? entry.after : undefined);
      origins.push(...added.origins);
      return changed;
    });
    return { data, origins: [...done.origins, ...origins] };
  };
  return (overlay.questions ?? []).reduce(lay, laid);
}

/** The field that questions follow may be one of the base, or one laid before. */
const isKnown = (form: JsonSchema, group: string, node: JsonSchema, after: string | undefined): boolean =>
  after !== undefined && (Object.hasOwn(schemaAt(form, group)!.properties, after) || Object.hasOwn(node.properties ?? {}, after));

/** A condition that shows and hides nothing but questions of the town. */
export const isOwnCondition = (entry: { then?: JsonSchema; else?: JsonSchema }): boolean =>
  [...forbidden(entry.else ?? {}, ''), ...ownDemands(entry.then ?? {})].every(isOwnPath);

/** Groups on the way to a demanded field are named as well. */
function ownDemands(demand: JsonSchema): string[] {
  const paths = demanded(demand, '');
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}

class AddedQuestions {
  readonly origins: Origin[] = [];
  readonly #node: JsonSchema;
  readonly #entry: OwnQuestions;
  readonly #source: { file: SourceFile; path: (string | number)[] };
  readonly #at: Origin['at'];

  constructor(node: JsonSchema, entry: OwnQuestions, source: { file: SourceFile; path: (string | number)[] }, at: Origin['at']) {
    this.#node = node;
    this.#entry = entry;
    this.#source = source;
    this.#at = at;
  }

  layOver(after: string | undefined): JsonSchema {
    const { properties = {}, required = [], allOf = [] } = this.#entry;
    const known = (this.#node.properties ?? {}) as Record<string, JsonSchema>;
    const names = Object.keys(properties).filter((name) => isOwnName(name) && !Object.hasOwn(known, name));
    const fields = names.map((name, index) => {
      const behind = index === 0 ? after : names[index - 1];
      this.#note(['properties', name], ['properties', name]);
      return [name, behind === undefined ? properties[name]! : { ...properties[name], 'x-after': behind }] as const;
    });
    return {
      ...this.#node,
      ...(fields.length > 0 && { properties: { ...known, ...Object.fromEntries(fields) } }),
      ...this.#appended('required', required, isOwnName),
      ...this.#appended('allOf', allOf, isOwnCondition),
    };
  }

  #appended<T>(key: 'required' | 'allOf', added: T[], counts: (item: T) => boolean): JsonSchema {
    const base = (this.#node[key] ?? []) as T[];
    const own = added.flatMap((item, index) => (counts(item) ? [{ item, index }] : []));
    own.forEach(({ index }, place) => this.#note([key, base.length + place], [key, index]));
    return own.length > 0 ? { [key]: [...base, ...own.map(({ item }) => item)] } : {};
  }

  #note(at: Origin['at'], path: (string | number)[]): void {
    this.origins.push({ at: [...this.#at, ...at], file: this.#source.file, path: [...this.#source.path, ...path] });
  }
}
