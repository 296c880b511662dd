import type { JsonSchema } from '../../bundle.ts';
import { kindOf } from '../../compile/form-model.ts';
import type { RecordField } from '../../format.ts';
import type { ExpressionType } from '../../expressions/index.ts';
import { optionsOf } from '../schema/field-visit.ts';

/**
 * What a name in a letter stands for. `text` is printed as it is; `values`: the only texts it can be. Days, cents and yes/no need a
 * helper to be readable; a computed number may be printed or be an amount.
 */
export type LetterType =
  | { kind: 'text'; values?: string[] }
  | { kind: 'day' | 'cents' | 'flag' | 'number' }
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

const cases = group({ nominative: always(text), genitive: always(text), dative: always(text), accusative: always(text) });

/** What the step that writes a letter brings with it. */
export interface Brings {
  decision: boolean;
  request: boolean;
  outcomes: string[];
  /** Actions that hold something on to (establish), and whether an amount. */
  findings: { id: string; amount: boolean }[];
  /** It is only written after a decision counted as given. */
  deemed: boolean;
  /** The town hands the service over to an authority. */
  recipient: boolean;
  /** Fields of the office; each may be empty or belong to another step or outcome. */
  record: RecordField[];
}

/** The data of a letter (engine/application/letters/compose-letter) of a service; what the role of the letter brings is present. */
export function letterTypeOf(schema: JsonSchema, named: Record<string, ExpressionType>, brings: Brings): LetterType {
  const line = group({
    label: always(text),
    detail: always(text),
    law: always(text),
    amount: always({ kind: 'cents' }),
    text: always(text),
  });
  return group({
    case: always(group({ number: always(text), receivedAt: always({ kind: 'day' }), serviceName: always(text), channel: always(text) })),
    noun: always(group({ word: always(text), the: always(cases), this: always(cases), your: always(cases) })),
    applicant: always(
      group({ name: always(text), givenName: maybe(text), familyName: maybe(text), organisation: maybe(text), salutation: always(text) }),
    ),
    answers: always(answerType(schema)),
    computed: always(group(Object.fromEntries(Object.entries(named).map(([name, type]) => [name, maybe(computedType(type))])))),
    record: always(group(Object.fromEntries(brings.record.map((field) => [field.name, maybe(recordType(field))])))),
    decision: {
      optional: !brings.decision,
      type: group({
        outcome: always({ kind: 'text', values: brings.outcomes }),
        reasons: always(text),
        conditions: always({ kind: 'list', of: text }),
        benefit: maybe(
          group({ amount: always({ kind: 'cents' }), rhythm: always(text), from: always({ kind: 'day' }), until: maybe({ kind: 'day' }) }),
        ),
        reclaim: maybe({ kind: 'cents' }),
      }),
    },
    deemed: { optional: !brings.deemed, type: group({ on: always({ kind: 'day' }), law: always(text) }) },
    request: { optional: !brings.request, type: group({ text: always(text), due: always({ kind: 'day' }) }) },
    recipient: {
      optional: !brings.recipient,
      type: group({
        name: always(text),
        street: always(text),
        postcode: always(text),
        city: always(text),
        phone: maybe(text),
        email: maybe(text),
        website: maybe(text),
        hours: always({ kind: 'list', of: text }),
        reason: always(text),
        law: maybe(text),
      }),
    },
    findings: always(
      group(
        Object.fromEntries(
          brings.findings.map(({ id, amount }) => [
            id,
            maybe(group({ text: always(text), amount: { optional: !amount, type: { kind: 'cents' } } })),
          ]),
        ),
      ),
    ),
    appointment: maybe(group({ on: always(text), where: maybe(text) })),
    offer: {
      optional: !booksOffer(schema),
      type: group({
        title: always(text),
        from: always({ kind: 'day' }),
        to: maybe({ kind: 'day' }),
        times: maybe(text),
        venue: maybe(text),
      }),
    },
    related: always({ kind: 'list', of: text }),
    fees: always(group({ total: always({ kind: 'cents' }), lines: always({ kind: 'list', of: line }) })),
    unit: always(
      group({ name: always(text), phone: maybe(text), email: maybe(text), room: maybe(text), hours: always({ kind: 'list', of: text }) }),
    ),
    town: always(group({ name: always(text), letterhead: always(text), place: always(text), website: maybe(text) })),
    today: always({ kind: 'day' }),
  });
}

/** The form has a choice among the town's offers. */
function booksOffer(schema: JsonSchema): boolean {
  if (schema['x-options'] === 'offers') return true;
  return Object.values((schema.properties ?? {}) as Record<string, JsonSchema>).some(booksOffer);
}

/** A computed value stands in a letter as FEEL gives it. */
function computedType(type: ExpressionType): LetterType {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'flag' };
    case 'date':
      return { kind: 'day' };
    case 'number':
      return { kind: 'number' };
    case 'list':
      return { kind: 'list', of: computedType(type.of) };
    case 'context':
      return group(
        Object.fromEntries(
          Object.entries(type.fields).map(([name, field]) => [name, { type: computedType(field.type), optional: field.optional }]),
        ),
      );
    default:
      return text;
  }
}

function recordType({ kind, options }: RecordField): LetterType {
  switch (kind) {
    case 'date':
      return { kind: 'day' };
    case 'money':
      return { kind: 'cents' };
    case 'yesno':
      return { kind: 'flag' };
    case 'integer':
      return { kind: 'number' };
    case 'choice':
      return { kind: 'text', values: options?.map(({ label }) => label) };
    case 'text':
    case 'longtext':
      return text;
  }
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
