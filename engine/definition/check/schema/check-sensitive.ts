import type { FieldVisit } from './field-visit.ts';

/** Words of the special categories (Art. 9 (1) DSGVO), at the beginning of a word. */
const categories: [string, RegExp][] = [
  [
    'Gesundheit',
    /(?<!\p{L})(krankheit|erkrankung|diagnose|behinder|gdb|pflegegrad|schwanger|allergi|impf|gesundheit|medikament|therapie|sucht|sehstärke|psychisch|schwerbehind)/iu,
  ],
  ['Religion oder Weltanschauung', /(?<!\p{L})(religion|konfession|kirchenzugehörig|glaube|weltanschau|bekenntnis)/iu],
  ['ethnische Herkunft', /(?<!\p{L})(ethni|rasse des menschen|volkszugehörig|hautfarbe|muttersprache)/iu],
  ['politische Meinung', /(?<!\p{L})(parteizugehörig|politische)/iu],
  ['Gewerkschaft', /(?<!\p{L})gewerkschaft/iu],
  ['Sexualleben', /(?<!\p{L})(sexuell|geschlechtsidentität)/iu],
  ['biometrische oder genetische Daten', /(?<!\p{L})(fingerabdr|biometri|genetisch|dna)/iu],
];
/** FIM fields known to hold such data: religious affiliation, degree of disability. */
const fimNames = /^(religion|konfession|grad_der_behinderung|gdb)/;

/** Special categories of personal data are marked, so that they are masked, logged and deleted with care. */
export function checkSensitive({ schema, role, kind, name, report }: FieldVisit): void {
  if (role !== 'field' || schema['x-sensitive'] !== undefined || kind === 'group' || kind === 'list') return;
  const category =
    categories.find(([, words]) => words.test(schema.title ?? ''))?.[0] ?? (fimNames.test(name) ? 'Religion oder Gesundheit' : undefined);
  if (category)
    report(
      'AW1841',
      [],
      `Das fragt vielleicht nach ${category} (Art. 9 Abs. 1 DSGVO). Bitte kennzeichnen Sie das Feld mit x-sensitive: true, oder mit false, wenn es nicht um eine Person geht.`,
    );
}
