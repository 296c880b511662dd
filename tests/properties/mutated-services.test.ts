import fc from 'fast-check';
import { checkDefinitions, type DefinitionMemory } from '../../engine/definition/check/check-definitions.ts';
import { Memory } from '../../engine/definition/check/memory.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { asWorkflow, readCatalogFrom } from '../../engine/definition/read/read-catalog.ts';
import { filesOfService } from '../../engine/definition/read/service-files.ts';
import { Dice } from '../support/generated/dice.ts';
import { findErrors } from '../support/generated/find-errors.ts';
import { mutateDefinition } from '../support/generated/mutate-definition.ts';
import { serveService } from '../support/generated/serve-service.ts';
import { UseOfService } from '../support/generated/use-service.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

/** A node of a shipped definition is deleted, renamed or replaced: the checker says so, or everything still runs. */
describe('a shipped service with a node changed', () => {
  const town = 'musterstadt';
  const files = filesBelow(process.cwd());
  const shipped = readCatalogFrom(files);
  const memory: DefinitionMemory = new Memory();
  checkDefinitions(shipped, { memory });
  const services = [...shipped.services.keys()];
  let application: TestApplication;
  beforeAll(async () => void (application = await startTestApplication('SQLite')));
  afterAll(() => application.close());

  test('is refused by the checker or runs', async () => {
    const seen = { refused: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const dice = new Dice(gen);
        const service = dice.pick(services);
        const path = dice.pick(
          [...filesOfService(shipped, service, town)].filter(
            (file) => /\.(json|yaml)$/.test(file) && !/(scenarios|tenant|texts\.\w+|staff\.example)\.yaml$/.test(file),
          ),
        );
        const raw = readCatalogFrom(filesWith(files, new Map([[path, mutateDefinition(dice, path, files.read(path)!)]])), shipped);
        if (findErrors(raw, memory.copy()).length > 0) return void seen.refused++;
        expect(asWorkflow(raw.services.get(service)!.workflow!).service).toBe(service);
        const bundle = await serveService(application, raw, service, town);
        if (await new UseOfService(application, bundle, dice).playUntilSent()) seen.sent++;
      }),
      { numRuns: Number(process.env['AMTSWEG_RUNS'] ?? 25), endOnFailure: true },
    );
    expect(Math.min(seen.refused, seen.sent)).toBeGreaterThan(0);
  }, 600_000);
});
