import type { JsonSchema } from '../../bundle.ts';
import { kindOf } from '../../compile/form-model.ts';
import { optionsOf } from '../schema/field-visit.ts';

/**
 * What a name in a letter stands for. `text` is printed as it is; `values`: the only texts it can be. Days, cents and yes/no need a
 * helper to be readable.
 */
export type LetterType =
  | { kind: 'text'; values?: string[] }
  | { kind: 'day' | 'cents' | 'flag' }
  | { kind: 'list'; of: LetterType }
  | { kind: 'group'; fields: Record<string, LetterMember> };
export interface LetterMember {
  type: LetterType;
  optional: boolean;
}

const text: LetterType = { kind: 'text' };
const always = (type: LetterType): LetterMember => ({ type, optional: false });
const maybe = (type: LetterType): LetterMember => ({ type, optional: true });
const group = (fields: Record<string, LetterMember>): LetterType => ({ kind: 'group', fields });

/** The data of a letter (engine/application/letters/compose-letter) of a service; what the role of the letter brings is present. */
export function letterTypeOf(schema: JsonSchema, brings: { decision: boolean; request: boolean; outcomes: string[] }): LetterType {
  const line = group({
    label: always(text),
    detail: always(text),
    law: always(text),
    amount: always({ kind: 'cents' }),
    text: always(text),
  });
  return group({
    case: always(group({ number: always(text), receivedAt: always({ kind: 'day' }), serviceName: always(text), channel: always(text) })),
    applicant: always(
      group({ name: always(text), givenName: maybe(text), familyName: maybe(text), organisation: maybe(text), salutation: always(text) }),
    ),
    answers: always(answerType(schema)),
    decision: {
      optional: !brings.decision,
      type: group({
        outcome: always({ kind: 'text', values: brings.outcomes }),
        reasons: always(text),
        conditions: always({ kind: 'list', of: text }),
      }),
    },
    request: { optional: !brings.request, type: group({ text: always(text), due: always({ kind: 'day' }) }) },
    fees: always(group({ total: always({ kind: 'cents' }), lines: always({ kind: 'list', of: line }) })),
    unit: always(
      group({ name: always(text), phone: maybe(text), email: maybe(text), room: maybe(text), hours: always({ kind: 'list', of: text }) }),
    ),
    town: always(group({ name: always(text), letterhead: always(text), place: always(text), website: maybe(text) })),
    today: always({ kind: 'day' }),
  });
}

/** Answers as a letter shows them: every leaf is a German text, yes/no stays a truth value. */
function answerType(schema: JsonSchema): LetterType {
  const kind = kindOf(schema);
  if (kind === 'list') return { kind: 'list', of: answerType(schema.items) };
  if (schema.properties && kind !== 'upload') {
    const required = new Set<string>(schema.required ?? []);
    const members = Object.entries(schema.properties as Record<string, JsonSchema>).filter(([name]) => name !== '_id');
    return group(Object.fromEntries(members.map(([name, inner]) => [name, { type: answerType(inner), optional: !required.has(name) }])));
  }
  if (kind === 'yesno' || kind === 'declaration') return { kind: 'flag' };
  return { kind: 'text', values: labelsOf(schema) };
}

function labelsOf(schema: JsonSchema): string[] | undefined {
  if (schema.oneOf) return schema.oneOf.map((option: JsonSchema) => option.title ?? String(option.const));
  return schema.type === 'boolean' ? undefined : optionsOf(schema)?.map(String);
}
