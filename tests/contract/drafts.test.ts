import { announceDeletions } from '../../engine/application/effects/announce-deletion.ts';
import { deleteExpiredDrafts } from '../../engine/application/effects/housekeeping.ts';
import type { CitizenIdentity, DraftRef } from '../../engine/application/api.ts';
import { describeWith } from '../support/services.ts';
import { startTestApplication, type TestApplication } from '../support/test-application.ts';

const tenant = 'teststadt';
const begun = '2026-11-24T09:00:00.000Z';
const day = (count: number): string => new Date(Date.parse(begun) + count * 86_400_000).toISOString();
const person: CitizenIdentity = { account: 'konto-1', name: 'Erika Muster', email: 'konto@beispiel.de', assurance: 'basis' };

function suite(database: 'SQLite' | 'PostgreSQL'): void {
  let town: TestApplication;
  beforeEach(async () => {
    town = await startTestApplication(database, begun);
  });
  afterEach(() => town.close());

  const begin = async (identity?: CitizenIdentity): Promise<DraftRef> => {
    const started = await town.app.drafts.start(tenant, 'gewerbe-anzeigen', { channel: 'online', identity });
    if (!started.ok) throw new Error(started.message);
    return started.value;
  };
  const tokens = (): string[] => town.mails.flatMap(({ text }) => /\/weiter\/([\w-]+)/.exec(text)?.[1] ?? []);
  const write = (ref: DraftRef, name: string) => town.app.drafts.keepAnswers(ref, 'person', () => ({ person: { name } }));

  test('a mailed link opens the draft elsewhere; looking at it changes nothing, and the old browser has it no more', async () => {
    const ref = await begin();
    await write(ref, 'Muster');
    expect(await town.app.drafts.mailLink(ref, ' wer@beispiel.de ')).toEqual({ ok: true, value: { expiresAt: day(30) } });
    await town.drain();
    expect(town.mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: 'wer@beispiel.de', subject: 'Weitermachen: gewerbe-anzeigen' },
    ]);
    expect(town.mails[0]!.text).toContain('Wir löschen den Entwurf am 24. Dezember 2026');
    expect(town.mails[0]!.text).not.toContain('Muster');
    const [token = ''] = tokens();
    for (let look = 0; look < 2; look++)
      expect(await town.app.drafts.findLink(tenant, token)).toMatchObject({ ok: true, value: { serviceName: 'gewerbe-anzeigen' } });
    expect((await town.app.drafts.open(ref)).ok).toBe(true);
    const resumed = await town.app.drafts.resumeByLink(tenant, token);
    if (!resumed.ok) throw new Error(resumed.message);
    expect(await town.app.drafts.open(resumed.value.ref)).toMatchObject({ ok: true, value: { answers: { person: { name: 'Muster' } } } });
    expect((await town.app.drafts.open(ref)).ok).toBe(false);
    // The link goes on working as long as the draft lives.
    expect((await town.app.drafts.resumeByLink(tenant, token)).ok).toBe(true);
    expect(await town.app.drafts.findLink('andere-stadt', token)).toMatchObject({ ok: false, code: 'link-unknown' });
  });

  test('a new link makes the older one void; neither is kept in clear', async () => {
    const ref = await begin();
    await town.app.drafts.mailLink(ref, 'wer@beispiel.de');
    await town.app.drafts.mailLink(ref, 'wer@beispiel.de');
    await town.drain();
    const [first = '', second = ''] = tokens();
    expect(await town.app.drafts.findLink(tenant, first)).toMatchObject({ ok: false, code: 'link-unknown' });
    expect((await town.app.drafts.findLink(tenant, second)).ok).toBe(true);
    const row = (await town.store.read.findDraft(tenant, ref.id))!;
    expect(JSON.stringify({ ...row, sealed: row.sealed.toString('latin1') })).not.toContain(second);
    expect(row.sealed.toString('latin1')).not.toContain('beispiel.de');
    expect(await town.app.drafts.mailLink(ref, 'niemand')).toMatchObject({ ok: false, code: 'email-invalid' });
  });

  test('a link to a draft of an account asks for that account', async () => {
    const ref = await begin(person);
    await town.app.drafts.mailLink(ref, 'wer@beispiel.de');
    await town.drain();
    const [token = ''] = tokens();
    expect(await town.app.drafts.findLink(tenant, token)).toMatchObject({ ok: true, value: { login: expect.any(String) } });
    for (const other of [undefined, { ...person, account: 'konto-2' }])
      expect(await town.app.drafts.resumeByLink(tenant, token, other)).toMatchObject({ ok: false, code: 'link-other-account' });
    expect((await town.app.drafts.open(ref)).ok).toBe(true);
    expect((await town.app.drafts.resumeByLink(tenant, token, person)).ok).toBe(true);
  });

  test('seven days before it is deleted a draft is announced, once, with several workers at it', async () => {
    const ref = await begin();
    await town.app.drafts.mailLink(ref, 'wer@beispiel.de');
    await begin(person);
    await begin();
    await town.drain();
    town.mails.length = 0;
    town.setNow(day(22));
    await announceDeletions(town.deps);
    await town.drain();
    expect(town.mails).toEqual([]);
    town.setNow(day(23.5));
    await Promise.all([1, 2, 3].map(() => announceDeletions(town.deps)));
    await announceDeletions(town.deps);
    await town.drain();
    expect(town.mails.map(({ to }) => to).sort()).toEqual(['konto@beispiel.de', 'wer@beispiel.de']);
    expect(town.mails[0]!.subject).toBe('Ihr Entwurf wird am 24. Dezember 2026 gelöscht');
    const token = tokens()[town.mails.findIndex(({ to }) => to === 'wer@beispiel.de')]!;
    const resumed = await town.app.drafts.resumeByLink(tenant, token);
    if (!resumed.ok) throw new Error(resumed.message);
    // Going on moves the day; it is announced anew when it comes near.
    await write(resumed.value.ref, 'Muster');
    town.setNow(day(31));
    expect(await deleteExpiredDrafts(town.deps)).toBe(2);
    town.setNow(day(47));
    await announceDeletions(town.deps);
    await town.drain();
    expect(town.mails.map(({ to }) => to).filter((to) => to === 'wer@beispiel.de')).toHaveLength(2);
    town.setNow(day(54));
    expect(await deleteExpiredDrafts(town.deps)).toBe(1);
    expect(await town.store.read.findDraft(tenant, ref.id)).toBeUndefined();
  });

  test('nothing is deleted unannounced: after a standstill the notice goes out first, and the draft stays another week', async () => {
    const ref = await begin();
    await town.app.drafts.mailLink(ref, 'wer@beispiel.de');
    await town.drain();
    town.setNow(day(40));
    expect(await deleteExpiredDrafts(town.deps)).toBe(0);
    await announceDeletions(town.deps);
    await town.drain();
    expect(town.mails.at(-1)!.subject).toBe('Ihr Entwurf wird am 10. Januar 2027 gelöscht');
    expect(await deleteExpiredDrafts(town.deps)).toBe(0);
    expect((await town.app.drafts.open(ref)).ok).toBe(true);
    town.setNow(day(48));
    expect(await deleteExpiredDrafts(town.deps)).toBe(1);
  });
}

describe('Drafts on SQLite', () => suite('SQLite'));
describeWith('PostgreSQL', 'Drafts on PostgreSQL', () => suite('PostgreSQL'));
