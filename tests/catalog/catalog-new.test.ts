import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { addToTown } from '../../engine/cli/new/add-to-town.ts';
import { askWithFlags, readFlags } from '../../engine/cli/new/ask-flags.ts';
import { openTerminal } from '../../engine/cli/new/ask-terminal.ts';
import type { Choices } from '../../engine/cli/new/choices.ts';
import { findRows } from '../../engine/cli/new/find-rows.ts';
import { interview } from '../../engine/cli/new/interview.ts';
import { Interrupted, WrongAnswer } from '../../engine/cli/new/question.ts';
import { readProposals } from '../../engine/cli/new/read-proposals.ts';
import { saveFiles } from '../../engine/cli/new/save-files.ts';
import { filesBelow } from '../../engine/definition/read/catalog-files.ts';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';

const raw = readCatalog({ root: process.cwd() });
const proposals = readProposals(filesBelow(process.cwd()));
const options = { raw, proposals, today: '2026-11-25' };

/** The interview with these lines typed or piped; what was said besides. */
async function typed(lines: string[]): Promise<{ choices: Choices; said: string }> {
  let said = '';
  const output = new Writable({ write: (chunk, _encoding, done) => ((said += String(chunk)), done()) });
  const terminal = openTerminal(Readable.from(lines.map((line) => `${line}\n`)), output);
  const choices = await interview({ ...options, ask: terminal.ask });
  return { choices, said };
}

/** The interview with flags and every other proposal taken. */
const flagged = (words: string): Promise<Choices> => {
  const { flags } = readFlags(words.split(' '));
  return interview({ ...options, ask: askWithFlags(flags, undefined).ask });
};
const enter = (count: number): string[] => Array.from({ length: count }, () => '');

describe('the interview', () => {
  test('Enter takes every proposal; ids, topic and law come from the registry', async () => {
    const { choices } = await typed(['marktfestsetzung-beantragen', ...enter(16)]);
    const row = raw.registry!.get('marktfestsetzung-beantragen')!;
    expect(choices).toMatchObject({ row, law: row.law, shape: 'erlaubnis-einfach', audience: row.audience, remedy: 'widerspruch' });
    expect(choices.documents.map(({ title }) => title)).toEqual(row.documents);
  });
  test('a word finds rows, a number chooses one, a wrong answer is told at once and asked again', async () => {
    const { choices, said } = await typed(['xyzxyz', 'volksfest', '1', '', 'urkundee', 'urkunde', ...enter(16)]);
    expect(choices).toMatchObject({ row: { id: 'marktfestsetzung-beantragen' }, shape: 'urkunde' });
    expect(said).toContain('Zu „xyzxyz“ kennt das Verzeichnis nichts');
    expect(said).toContain('„urkundee“ steht nicht in der Liste. Bitte nennen Sie eine Nummer von 1 bis 13');
  });
  test('a service that is there already is refused', async () => {
    await expect(flagged('--from-row hund-anmelden')).rejects.toThrow('Den Dienst „hund-anmelden“ gibt es schon');
  });
  test.each([
    ['--shape xyz', '--shape: „xyz“ steht nicht in der Liste'],
    ['--groups anliegen', 'Dafür müssen gefragt werden: anschrift'],
    ['--retention bald', '--retention: „bald“ ist keine Dauer'],
    ['--tariff hundesteuer', 'hängt von Antworten des Formulars ab'],
    ['--unit mond', '--unit: „mond“ steht nicht in der Liste'],
    ['--law ;', '--law: Hier wird eine Antwort gebraucht'],
  ])('%s is refused in German', async (words, message) => {
    const failure = flagged(`--from-row marktfestsetzung-beantragen ${words}`);
    await expect(failure).rejects.toThrow(WrongAnswer);
    await expect(failure).rejects.toThrow(message);
  });
  test('a day of an offer lies ahead, and its registration ends before it', async () => {
    const words = '--from-row seniorenveranstaltung-anmelden --shape buchung';
    await expect(flagged(`${words} --offer-from 01.01.2020`)).rejects.toThrow('muss in der Zukunft liegen');
    await expect(flagged(`${words} --offer-from 01.03.2027 --offer-until 02.03.2027`)).rejects.toThrow('endet vor dem Beginn');
    expect((await flagged(`${words} --offer-from 01.03.2027`)).offer).toMatchObject({ from: '2027-03-01', lastDay: '2027-02-28' });
  });
  test('answers that end early are an interruption', async () => {
    await expect(typed(['marktfestsetzung-beantragen', ''])).rejects.toThrow(Interrupted);
  });
  test('every kind of procedure has a proposal that fits', async () => {
    for (const [procedure, { shapes }] of Object.entries(proposals.procedures)) {
      const row = [...raw.registry!.values()].find((entry) => entry.procedure === procedure && !raw.services.has(entry.id))!;
      expect((await flagged(`--from-row ${row.id}`)).shape).toBe(shapes[0]);
    }
  });
});

test('rows are found by word, those whose name fits first', () => {
  const rows = findRows(raw.registry!.values(), 'hund');
  expect(rows[0]!.id).toMatch(/hund/);
  expect(findRows(raw.registry!.values(), 'hund steuer').map(({ id }) => id)).toContain('hundesteuer-befreiung');
  expect(findRows(raw.registry!.values(), ' ')).toEqual([]);
});

describe('switching a service on keeps the rest of tenant.yaml', () => {
  test.each([
    ['services:\n  - a # eins\n  - b # zwei\nmostUsed: [a]\n', 'services:\n  - a # eins\n  - b # zwei\n  - neu\nmostUsed: [a]\n'],
    ['services: [a, b] # kurz\n', 'services: [a, b, neu] # kurz\n'],
    ['services: []\n', 'services: [neu]\n'],
    ['services:\n- a\n- service: b\n  off: true\nx: 1\n', 'services:\n- a\n- service: b\n  off: true\n- neu\nx: 1\n'],
  ])('%j', (before, after) => expect(addToTown(before, 'neu')).toBe(after));
});

describe('writing', () => {
  const folder = 'service-catalog/services/thema/neu';
  const town = { path: 'service-catalog/tenants/ort/tenant.yaml', text: 'nachher' };
  const draft = {
    folder,
    created: new Map([
      [`${folder}/schema.json`, '{}'],
      ['service-catalog/tenants/ort/offers/neu-1.yaml', 'x'],
    ]),
    town,
  };
  let root: string;
  beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'new-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  test('everything is there afterwards, and nothing half-written is left', () => {
    saveFiles(root, draft);
    expect(readFileSync(join(root, town.path), 'utf8')).toBe('nachher');
    expect(readdirSync(join(root, 'service-catalog/services/thema'))).toEqual(['neu']);
    expect(readdirSync(join(root, 'service-catalog/tenants/ort/offers'))).toEqual(['neu-1.yaml']);
  });
  test('nothing that exists is overwritten', () => {
    saveFiles(root, draft);
    expect(() => saveFiles(root, { ...draft, created: new Map([[`${folder}/schema.json`, 'other']]) })).toThrow('already there');
    expect(readFileSync(join(root, folder, 'schema.json'), 'utf8')).toBe('{}');
  });
});

describe('the command', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-'));
    for (const name of ['engine', 'node_modules', 'package.json']) symlinkSync(join(process.cwd(), name), join(root, name));
    for (const name of ['service-catalog', 'workflows']) cpSync(join(process.cwd(), name), join(root, name), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** Runs catalog:new with these answers piped in. */
  function run(words: string[], input: string): Promise<{ code: number | null; out: string }> {
    return new Promise((done) => {
      const child = spawn(process.execPath, ['engine/cli/catalog-new.ts', ...words], { cwd: root });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += String(chunk)));
      child.on('close', (code) => done({ code, out }));
      child.stdin.end(input);
    });
  }
  const path = 'service-catalog/services/unternehmen/marktfestsetzung-beantragen';
  const townText = (at: string): string => readFileSync(join(at, 'service-catalog/tenants/musterstadt/tenant.yaml'), 'utf8');

  test('writes a service from piped answers, checks it and says what is open and what comes next', async () => {
    const { code, out } = await run(['--groups', 'anschrift,veranstaltung'], `volksfest\n1\n${'\n'.repeat(16)}`);
    expect(out).toContain('Geprüft: kein Fehler, keine Warnung.');
    expect(out).toContain('Bearbeitungsfrist ist nicht eingetragen');
    expect(out).toContain('npm run catalog:explain -- marktfestsetzung-beantragen');
    expect(code).toBe(0);
    expect(readdirSync(join(root, path)).sort()).toEqual(['letters', 'scenarios.yaml', 'schema.json', 'workflow.yaml']);
    expect(townText(root).replace('  - marktfestsetzung-beantragen\n', '')).toBe(townText(process.cwd()));
  }, 120_000);

  test('an interrupted run and a wrong flag write nothing', async () => {
    const interrupted = await run([], 'volksfest\n1\n\n');
    expect([interrupted.code, interrupted.out.includes('Es ist nichts geschrieben.')]).toEqual([1, true]);
    const wrong = await run(['--from-row', 'marktfestsetzung-beantragen', '--yes', '--farbe', 'rot'], '');
    expect([wrong.code, wrong.out.includes('--farbe')]).toEqual([2, true]);
    expect(existsSync(join(root, path))).toBe(false);
    expect(townText(root)).toBe(townText(process.cwd()));
  }, 120_000);
});
