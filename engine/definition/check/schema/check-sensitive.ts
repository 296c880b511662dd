import type { JsonSchema } from '../../bundle.ts';
import type { FieldVisit } from './field-visit.ts';

/** Words of the special categories (Art. 9 (1) DSGVO): `begins` at the beginning of a word, `inside` anywhere. */
const categories: [string, RegExp][] = [
  [
    'Gesundheit',
    words({
      begins: [
        'erkrank|diagnose|behinder|schwerbehind|gdb|merkzeichen|pflegegrad|pflegestufe|pflegebedürf|schwanger|entbindungstermin',
        'allergi|impf|gesundheit|medikament|therapie|psychiatr|psychisch|ärztliche|attest|blutgruppe|rollstuhl|sehhilfe|sehstärke|infektion',
        'suchterkrank|suchtkrank|suchtmittel|suchtberat',
      ],
      inside: ['krankheit|erkrankung|unverträglichkeit|(?:alkohol|drogen|spiel)sucht'],
    }),
  ],
  [
    'Religion oder Weltanschauung',
    words({ begins: ['religion|konfession|kirchenzugehörig|kirchenaustritt|kirchensteuer|glaube|weltanschau|bekenntnis|taufe|getauft'] }),
  ],
  ['ethnische Herkunft', words({ begins: ['ethni|rasse des menschen|volkszugehörig|hautfarbe|muttersprache|spätaussiedler|aussiedler'] })],
  ['politische Meinung', words({ begins: ['parteizugehörig|parteimitglied|politische'] })],
  ['Gewerkschaft', words({ begins: ['gewerkschaft'] })],
  ['Sexualleben', words({ begins: ['sexuell|geschlechtsidentität|prostitu'] })],
  ['biometrische oder genetische Daten', words({ begins: ['fingerabdr|biometri|gesichtserkennung|genetisch|gentest|dna'] })],
];
/** Names of fields known to hold such data, whatever the question is called. */
const names = /^(religion|konfession|grad_der_behinderung|gdb|krankheit|diagnose|allergie|gewerkschaft|schwanger)/;

function words({ begins, inside = [] }: { begins: string[]; inside?: string[] }): RegExp {
  const all = [...begins.map((stems) => `(?<!\\p{L})(?:${stems})`), ...inside];
  return new RegExp(all.join('|'), 'iu');
}

const categoryOf = (text: unknown): string | undefined => categories.find(([, pattern]) => pattern.test(String(text ?? '')))?.[0];

/** Special categories of personal data are marked, so that they are masked, logged and deleted with care. */
export function checkSensitive({ schema, role, kind, name, report }: FieldVisit): void {
  if (role !== 'field' || schema['x-sensitive'] !== undefined || kind === 'info') return;
  const category = kind === 'group' || kind === 'list' ? categoryOfGroup(schema) : categoryOfField(schema, name);
  if (category)
    report(
      'AW1841',
      [],
      `Das fragt vielleicht nach ${category} (Art. 9 Abs. 1 DSGVO). Bitte kennzeichnen Sie das Feld mit x-sensitive: true, oder mit false, wenn es nicht um eine Person geht.`,
    );
}

/** Of the question, or of an answer: who chooses it says it. */
function categoryOfField(schema: JsonSchema, name: string): string | undefined {
  const choice = schema.items ?? schema;
  // An official list names what there is, a "bergrechtliche Gewerkschaft" among the legal forms.
  const options = (choice['x-codelist'] ? [] : (choice.oneOf ?? [])) as JsonSchema[];
  const said = [schema.title, ...options.map((option) => option.title)].map(categoryOf).find(Boolean);
  return said ?? (names.test(name) ? 'Religion oder Gesundheit' : undefined);
}

/** What a group is about its questions need not repeat: then one of them is marked, or says it itself. */
function categoryOfGroup(schema: JsonSchema): string | undefined {
  const category = categoryOf(schema.title);
  return category && !isTold(schema.items ?? schema) ? category : undefined;
}

const isTold = (schema: JsonSchema): boolean =>
  Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).some(
    ([name, inner]) => inner['x-sensitive'] !== undefined || categoryOfField(inner, name) !== undefined || isTold(inner.items ?? inner),
  );
