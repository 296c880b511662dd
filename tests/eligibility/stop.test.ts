import { asScenarios } from '../../engine/definition/read/read-catalog.ts';
import type { JsonObject } from '../../engine/definition/bundle.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

const tenant = 'teststadt';
const [whole] = asScenarios(readFixtureCatalog().services.get('alle-felder')!.scenarios!).scenarios;
const young = { ...(whole!.answers as JsonObject), vorab: { geburtsdatum: '2010-02-01', als: 'selbst' } };
const clerk = { id: 's1', name: 'Anna' };

describe('who cannot apply', () => {
  let town: TestApplication;
  beforeAll(async () => void (town = await startTestApplication('SQLite')));
  afterAll(() => town.close());

  const draft = async (channel: 'online' | 'paper', answers: JsonObject) => {
    const staff = channel === 'paper' ? { ...clerk, login: 's1', units: ['amt'], functions: [] } : undefined;
    const started = await town.app.drafts.start(tenant, 'alle-felder', { channel, staff, receivedAt: '2026-11-24' });
    if (!started.ok) throw new Error(started.message);
    for (const [page, section] of Object.entries(answers))
      await town.app.drafts.savePage(started.value, page, (previous) => ({ ...previous, [page]: section }));
    return started.value;
  };

  test('online the application is refused; nothing is lost, and with another answer it goes through', async () => {
    const ref = await draft('online', young);
    expect(await town.app.drafts.submit(ref, { key: 'x' })).toMatchObject({
      ok: false,
      code: 'not-eligible',
      status: 422,
      message: 'Sie können diesen Antrag nicht stellen, weil Sie noch nicht 18 Jahre alt sind.',
    });
    const opened = await town.app.drafts.open(ref);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.value.stop).toMatchObject({ rule: { id: 'zu-jung' }, at: 'vorab.geburtsdatum' });
    expect(opened.value.answers['schluss']).toEqual({ erklaerung: true });
    await town.app.drafts.savePage(ref, 'vorab', () => ({ vorab: { geburtsdatum: '1990-02-01', als: 'selbst' } }));
    expect((await town.app.drafts.submit(ref, { key: 'x' })).ok).toBe(true);
  });

  test('the first page is enough', async () => {
    const opened = await town.app.drafts.open(await draft('online', { vorab: young.vorab }));
    expect(opened.ok && opened.value.stop?.rule.id).toBe('zu-jung');
  });

  test('staff who record it on paper are told, and go on', async () => {
    const ref = await draft('paper', young);
    const opened = await town.app.drafts.open(ref);
    expect(opened.ok && opened.value.stop?.rule.id).toBe('zu-jung');
    expect((await town.app.drafts.submit(ref, { key: 'x' })).ok).toBe(true);
  });
});
