/** From harmless to serious; the class of a whole service is its most serious change. */
export const changeClasses = ['text', 'widening', 'narrowing', 'process', 'fee'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** One difference between two versions of a service. `place` is a path in schema.json or workflow.yaml; `message` is German. */
export interface Change {
  class: ChangeClass;
  place: string;
  message: string;
}
