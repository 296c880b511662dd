import type { JsonSchema } from '../../bundle.ts';
import type { FieldVisit } from './field-visit.ts';

export const isChoice = (schema: JsonSchema): boolean =>
  schema.oneOf !== undefined || schema.enum !== undefined || schema['x-options'] !== undefined;
export const isText = (schema: JsonSchema): boolean => schema.type === 'string' && !isChoice(schema);

interface Widget {
  fits(schema: JsonSchema): boolean;
  /** What the field must be, in the dative. */
  belongsTo: string;
}
const ofText: Widget = { fits: isText, belongsTo: 'einem Textfeld (type: string)' };
const ofChoice: Widget = { fits: isChoice, belongsTo: 'einer Auswahl (oneOf)' };
/** The format's closed list of widgets, each with what a field must be for it. */
const widgets: Record<string, Widget> = {
  longtext: ofText,
  phone: ofText,
  email: ofText,
  month: ofText,
  time: ofText,
  plate: ofText,
  select: ofChoice,
  radio: ofChoice,
  money: { fits: (schema) => schema.type === 'integer', belongsTo: 'einer ganzen Zahl von Cent (type: integer)' },
  info: { fits: (schema) => schema.type === undefined && !schema.properties, belongsTo: 'einem Hinweis ohne type und properties' },
  place: { fits: (schema) => schema.properties !== undefined, belongsTo: 'einer Gruppe (properties)' },
};

/** A control that can hold the kind of value its field has. */
export function checkWidget({ schema, report }: FieldVisit): void {
  const name = schema['x-widget'] as string | undefined;
  const widget = name === undefined ? undefined : widgets[name];
  if (widget && !widget.fits(schema)) report('AW1262', ['x-widget'], `Das Bedienelement „${name}“ gehört zu ${widget.belongsTo}.`);
}
