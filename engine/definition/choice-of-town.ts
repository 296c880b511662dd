import type { JsonSchema } from './bundle.ts';

/** Stands in the published schema where a town's own choices were filled in. `$comment` has no effect on any validator (JSON Schema Core, 8.3). */
export const choiceOfTown = { $comment: 'Choices of the town; others may come and go.' };

/** True for a field whose choices are the town's: its lists, its offers. What it can be is known only for a time. */
export const isChoiceOfTown = (schema: JsonSchema): boolean =>
  schema['x-options'] !== undefined || schema['$comment'] === choiceOfTown.$comment;
