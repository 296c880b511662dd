import { readFileSync } from 'node:fs';
import { type YAMLMap } from 'yaml';
import { findDefinitionFiles } from './find-definition-files.ts';
import type { Upgrade } from './upgrade.ts';
import { upgradeText } from './upgrade-text.ts';
import { currentFormat, upgrades } from './upgrades.ts';

/** Two invented later formats: a key renamed, then a text turned into a list. */
const later: Upgrade[] = [
  {
    to: 2,
    title: 'needs heißt have',
    edits: {
      workflow: (document) => {
        const pair = (document.contents as YAMLMap).items.find((item) => String(item.key) === 'needs');
        if (pair) document.set('have', pair.value);
        document.delete('needs');
      },
    },
  },
  { to: 3, title: 'who als Liste', edits: { workflow: (document) => document.set('who', document.createNode([document.get('who')])) } },
];
const before = `# Kopf der Datei
format: 1
service: hund # warum er so heißt
who: Alle.
needs: [Chipnummer, 'IBAN: mit Leerzeichen'] # vorher bereitlegen
# Ende
`;

test('upgrades run one after the other, and every comment stays', () => {
  const result = upgradeText('workflow', before, later, 3);
  expect(result).toMatchObject({ ok: true, applied: [{ to: 2 }, { to: 3 }] });
  const { text } = result as { text: string };
  for (const comment of ['# Kopf der Datei', '# warum er so heißt', '# Ende']) expect(text).toContain(comment);
  expect(text).toContain("have: [ Chipnummer, 'IBAN: mit Leerzeichen' ]");
  expect(text).toContain('format: 3');
  expect(upgradeText('workflow', text, later, 3)).toEqual({ ok: true, text, applied: [] });
});

test('other kinds only get the number; JSON stays JSON', () => {
  expect(upgradeText('tariff', 'format: 1 # Tarif\nname: x\n', later, 3)).toMatchObject({ text: 'format: 3 # Tarif\nname: x\n' });
  const json = upgradeText('schema', '{ "x-format": 1, "title": "T" }', later, 3) as { text: string };
  expect(JSON.parse(json.text)).toEqual({ 'x-format': 3, title: 'T' });
});

test.each([
  ['a: [', 'unreadable'],
  ['service: x\n', 'no-format'],
  ['format: 9\n', 'too-new'],
  ['format: 0\n', 'gap'],
])('%j cannot be upgraded: %s', (text, reason) => {
  expect(upgradeText('workflow', text, later, 3)).toMatchObject({ ok: false, reason });
});

test('every upgrade up to the current format is there, and every shipped file is in that format', () => {
  expect(upgrades.map((upgrade) => upgrade.to)).toEqual(Array.from({ length: currentFormat - 1 }, (_, index) => index + 2));
  const files = findDefinitionFiles(process.cwd());
  expect(files.length).toBeGreaterThan(20);
  for (const { path, kind } of files) {
    const text = readFileSync(path, 'utf8');
    expect({ path, result: upgradeText(kind, text, upgrades, currentFormat) }).toEqual({ path, result: { ok: true, text, applied: [] } });
  }
});
