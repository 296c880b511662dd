import type { DataPath } from '../diagnostics.ts';
import type { SourceFile } from '../read/source-file.ts';

export interface SchemaPlace {
  file: SourceFile;
  path: DataPath;
  /** Where the schema itself stands: its path in the file that was resolved, at the `$ref` it came through. */
  via: DataPath;
}
/** A layer is what one file says about a node; the nearest layer stands first, what it refers to after it. */
interface Layer extends SchemaPlace {
  node: Record<string, unknown>;
}

/** Where each node of a resolved schema was written, so that a mistake in the vocabulary is shown in the vocabulary. */
export class SchemaPlaces {
  readonly #layers = new WeakMap<object, Layer[]>();

  /** Notes that `node` was made of `raw` at a place, laid over what `under` was made of. */
  note(node: object, raw: object, place: SchemaPlace, under?: object): void {
    this.#layers.set(node, [{ ...place, node: raw as Record<string, unknown> }, ...((under && this.#layers.get(under)) ?? [])]);
  }

  /** Notes that `node` is `over` laid over `under`. */
  merge(node: object, over: object, under: object): void {
    this.#layers.set(node, [...(this.#layers.get(over) ?? []), ...(this.#layers.get(under) ?? [])]);
  }

  /** Notes that `node` is what is left of `whole`. */
  carry(node: object, whole: object): void {
    this.#layers.set(node, this.#layers.get(whole) ?? []);
  }

  /** Place of a keyword of the node (or of the node itself), with what of it is meant: an index or a name. */
  find(node: object, ...inside: DataPath): SchemaPlace | undefined {
    const layers = this.#layers.get(node) ?? [];
    const [keyword] = inside;
    const layer = layers.find((candidate) => keyword === undefined || Object.hasOwn(candidate.node, String(keyword))) ?? layers[0];
    return layer && { file: layer.file, via: layer.via, path: [...layer.path, ...inside] };
  }

  /** Place of a name in the node's `required`: merged lists have other indexes than written ones. */
  findRequired(node: object, name: string): SchemaPlace | undefined {
    for (const layer of this.#layers.get(node) ?? []) {
      const index = Array.isArray(layer.node.required) ? layer.node.required.indexOf(name) : -1;
      if (index >= 0) return { file: layer.file, via: layer.via, path: [...layer.path, 'required', index] };
    }
    return this.find(node, 'required');
  }
}
