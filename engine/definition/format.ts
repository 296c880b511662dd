/** Types of definition format 1, under one name; generated from format/format-1.schema.json. */
export type * from './format.generated.ts';
