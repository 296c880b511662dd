import type { JsonSchema } from '../../definition/bundle.ts';
import type { GroupChoice, GroupProposal, Proposals } from '../../definition/format.ts';
import type { Choices, DocumentChoice } from './choices.ts';
import { draftTexts as texts } from './messages.de.ts';
import { fieldNamesOf } from './text-names.ts';

/** Name of the page of those who apply; parties point at it. */
export const applicantPage = 'antragsteller';
const applicantKind = 'art';

/** schema.json of a draft: who applies, what was chosen to be asked, what is uploaded. */
export function draftSchema(choices: Choices, proposals: Proposals): JsonSchema {
  const chosen = proposals.groups.filter(({ id }) => choices.groups.includes(id));
  const pages: Record<string, JsonSchema> = {
    ...(choices.offer ? { angebot: offerPage() } : {}),
    [applicantPage]: pageOfApplicant(
      choices,
      proposals,
      chosen.filter((group) => group.with === 'applicant'),
    ),
    ...Object.fromEntries(chosen.filter((group) => group.with !== 'applicant').map((group) => [group.id, pageOfGroup(group)])),
    ...(choices.documents.length > 0 ? { unterlagen: pageOfDocuments(choices.documents) } : {}),
  };
  const voluntary = pages['unterlagen'] && choices.documents.every(({ required }) => !required) ? ['unterlagen'] : [];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    'x-format': 1,
    title: choices.row.name,
    ...group(
      Object.keys(pages).filter((id) => !voluntary.includes(id)),
      pages,
    ),
  };
}

const group = (required: string[], properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  properties,
});

/** A block of the vocabulary with what this service needs of it. */
function blockOf({ block, title, required, without = [] }: GroupChoice): JsonSchema {
  const dropped = Object.fromEntries(without.map((name) => [name, false as const]));
  const { own, inner } = demandsOf(required);
  const properties = { ...dropped, ...Object.fromEntries(Object.entries(inner).map(([name, names]) => [name, { required: names }])) };
  const more = Object.keys(properties).length > 0 ? { properties } : {};
  return { $ref: `/vocabulary/${block}.schema.json`, title, required: own, ...more };
}

/** `[name, zeitraum.von, zeitraum.bis]` → what the block itself demands, and what groups inside it do. */
function demandsOf(required: string[]): { own: string[]; inner: Record<string, string[]> } {
  const inner: Record<string, string[]> = {};
  for (const path of required) {
    const [name, field] = path.split('.');
    if (field !== undefined) (inner[name!] ??= []).push(field);
  }
  return { own: [...new Set(required.map((path) => path.split('.')[0]!))], inner };
}

function pageOfApplicant({ audience }: Choices, { applicant }: Proposals, groups: GroupProposal[]): JsonSchema {
  const inner = Object.fromEntries(groups.map((chosen) => [chosen.id, blockOf(chosen)]));
  const always = Object.keys(inner);
  const { person, organisation } = applicant;
  if (audience === 'buerger') return { title: texts.applicantPage, ...group(['person', ...always], { person: blockOf(person), ...inner }) };
  if (audience === 'unternehmen')
    return { title: texts.applicantPage, ...group(['organisation', ...always], { organisation: blockOf(organisation), ...inner }) };
  return {
    title: texts.applicantPage,
    ...group([applicantKind, ...always], {
      [applicantKind]: {
        title: texts.applicantKind,
        type: 'string',
        oneOf: Object.entries(texts.applicantOptions).map(([value, title]) => ({ const: value, title })),
      },
      person: blockOf(person),
      organisation: blockOf(organisation),
      ...inner,
    }),
    allOf: ['person', 'organisation'].map((kind) => ({
      if: { properties: { [applicantKind]: { const: kind } }, required: [applicantKind] },
      then: { required: [kind] },
      else: { properties: { [kind]: false } },
    })),
  };
}

function pageOfGroup(chosen: GroupProposal): JsonSchema {
  if (chosen.list === undefined) return blockOf(chosen);
  const { title, ...items } = blockOf(chosen);
  return { title, type: 'array', minItems: 1, maxItems: 20, 'x-item-label': chosen.list, items: { ...items, title: chosen.list } };
}

function offerPage(): JsonSchema {
  const field = { title: texts.offerField, type: 'string', 'x-options': 'offers' };
  return { title: texts.offerPage, ...group(['angebot'], { angebot: field }) };
}

function pageOfDocuments(documents: DocumentChoice[]): JsonSchema {
  const names = fieldNamesOf(documents.map(({ title }) => title));
  const upload = (title: string): JsonSchema => ({ $ref: '/vocabulary/upload.schema.json', title, description: texts.documentHint });
  return {
    title: texts.documentsPage,
    ...group(
      names.filter((_, index) => documents[index]!.required),
      Object.fromEntries(names.map((name, index) => [name, upload(documents[index]!.title)])),
    ),
  };
}
