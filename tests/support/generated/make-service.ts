import type fc from 'fast-check';
import type { JsonSchema } from '../../../engine/definition/bundle.ts';
import { normaliseSchema } from '../../../engine/definition/compile/normalise-schema.ts';
import { resolveSchema } from '../../../engine/definition/compile/resolve-schema.ts';
import { ServiceExpressions } from '../../../engine/definition/named-values/index.ts';
import { asShape, type RawCatalog } from '../../../engine/definition/read/read-catalog.ts';
import { SourceFile } from '../../../engine/definition/read/source-file.ts';
import { Dice } from './dice.ts';
import { makeForm } from './make-form.ts';
import { makeLetter } from './make-letter.ts';
import { makeWorkflow } from './make-workflow.ts';

export const generatedId = 'erzeugt';
export const generatedFolder = `service-catalog/services/test/${generatedId}`;

/** A service as an author would write it: its files before they are text. */
export interface MadeService {
  schema: JsonSchema;
  workflow: Record<string, any>;
  tariffs: Map<string, Record<string, unknown>>;
  letters: Map<string, string>;
  offers: Map<string, Record<string, unknown>>;
}

export function makeService(gen: fc.GeneratorValue, { shapes, vocabulary }: RawCatalog): MadeService {
  const dice = new Dice(gen);
  const shape = asShape(shapes.get(dice.pick([...shapes.keys()]))!);
  const books = Object.values(shape.actions).some(({ does }) => ['place', 'evaluate'].includes(does));
  const schema = makeForm(dice, { withOffers: books });
  const resolved = resolveSchema(new SourceFile('schema.json', JSON.stringify(schema)), vocabulary).schema;
  const asked = normaliseSchema(resolved);
  const envOf = (workflow: object) => new ServiceExpressions(asked, workflow).env;
  const { workflow, tariffs } = makeWorkflow(dice, generatedId, shape, envOf);
  const letters = new Map(Object.values(workflow['letters'] ?? {}).map((id) => [id as string, makeLetter(dice, envOf({}), workflow)]));
  const offers = new Map<string, Record<string, unknown>>(books ? [[`${generatedId}-a`, offerOf(dice, shape.shape)]] : []);
  return { schema, workflow, tariffs, letters, offers };
}

const offerOf = (dice: Dice, shape: string): Record<string, unknown> => ({
  format: 1,
  offer: `${generatedId}-a`,
  services: [generatedId],
  title: 'Angebot',
  from: '2027-01-14',
  ...(shape === 'beteiligung'
    ? { allocation: 'open' }
    : { allocation: dice.pick(['first-come', 'waiting-list', 'lottery']), places: dice.int(1, 3) }),
  registration: { from: '2026-01-01', to: '2026-12-31' },
  provenance: { source: 'erfunden', example: true },
});
