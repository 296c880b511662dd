import type { JsonObject, JsonSchema } from '../../engine/definition/bundle.ts';
import type { DecisionTable } from '../../engine/definition/format.ts';

export const schema: JsonSchema = {
  type: 'object',
  required: ['hund', 'von', 'bis'],
  properties: {
    von: { type: 'string', format: 'date' },
    bis: { type: 'string', format: 'date' },
    hund: {
      type: 'object',
      required: ['gefaehrlich', 'seit', 'rasse'],
      properties: {
        gefaehrlich: { type: 'boolean' },
        seit: { type: 'string', format: 'date' },
        rasse: { enum: ['mops', 'pudel', 'dogge'] },
        weitere: { type: 'integer', minimum: 0, maximum: 9 },
      },
    },
    baeume: {
      type: 'array',
      items: { type: 'object', required: ['umfang'], properties: { umfang: { type: 'integer' }, hoehe: { type: 'number' } } },
    },
  },
};
export const answers: JsonObject = {
  von: '2026-11-02',
  bis: '2026-11-22',
  hund: { gefaehrlich: false, seit: '2026-11-01', rasse: 'pudel', weitere: 2 },
  baeume: Array.from({ length: 10 }, (_, index) => ({ umfang: 60 + index * 5, hoehe: index })),
};
export const stufe: DecisionTable = {
  hit: 'U',
  inputs: [{ value: 'hund.gefaehrlich' }, { value: 'get or else(hund.weitere, 0)' }],
  outputs: [{ name: 'satz', type: 'number' }],
  rules: [
    { if: ['true', '-'], then: [60000] },
    { if: ['false', '0'], then: [9000] },
    { if: ['false', '1'], then: [12000] },
    { if: ['false', '> 1'], then: [15000] },
  ],
};

interface BareHund {
  gefaehrlich: boolean;
  seit: string;
  rasse: string;
  weitere?: number;
}
const bare = answers as unknown as { von: string; bis: string; hund: BareHund; baeume: { umfang: number; hoehe?: number }[] };
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Each expression beside what one would write by hand in JavaScript. */
export const cases: { name: string; source: string; byHand: () => unknown }[] = [
  { name: 'compare a boolean', source: 'hund.gefaehrlich = true', byHand: () => bare.hund.gefaehrlich === true },
  {
    name: 'guard and choice',
    source: 'hund.weitere != null and hund.weitere > 1 and hund.rasse in ["mops", "pudel"]',
    byHand: () => bare.hund.weitere !== undefined && bare.hund.weitere > 1 && ['mops', 'pudel'].includes(bare.hund.rasse),
  },
  { name: 'compare dates', source: 'hund.seit <= today()', byHand: () => bare.hund.seit <= '2026-11-24' },
  {
    name: 'begun weeks',
    source: 'started weeks between(von, bis)',
    byHand: () => Math.ceil((day(bare.bis) - day(bare.von) + 1) / 7),
  },
  {
    name: 'some of ten',
    source: 'some baum in baeume satisfies baum.umfang >= 100',
    byHand: () => bare.baeume.some((baum) => baum.umfang >= 100),
  },
  {
    name: 'filtered sum of ten',
    source: 'sum(baeume[hoehe != null].hoehe)',
    byHand: () => bare.baeume.filter((baum) => baum.hoehe !== undefined).reduce((sum, baum) => sum + (baum.hoehe ?? 0), 0),
  },
  {
    name: 'decision table of four rules',
    source: 'stufe > 10000',
    byHand: () => {
      const { gefaehrlich, weitere = 0 } = bare.hund;
      return (gefaehrlich ? 60000 : weitere === 0 ? 9000 : weitere === 1 ? 12000 : 15000) > 10000;
    },
  },
];
