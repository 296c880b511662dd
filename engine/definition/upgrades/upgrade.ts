import type { Document } from 'yaml';

export type DefinitionKind =
  | 'workflow'
  | 'schema'
  | 'scenarios'
  | 'town-scenarios'
  | 'overlay'
  | 'shape'
  | 'tariff'
  | 'tenant'
  | 'staff'
  | 'translations'
  | 'vocabulary';

/** One step of the format, from `to - 1` to `to`. */
export interface Upgrade {
  to: number;
  /** What changes, in German, for the author who runs it. */
  title: string;
  /** Edits of a parsed file; kinds that are not named only get the new number. */
  edits: Partial<Record<DefinitionKind, (document: Document) => void>>;
}
