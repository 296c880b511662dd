import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { describeOpening, openingOfUnit } from '../../engine/definition/opening/index.ts';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';
import { findZustaendigkeit } from '../../engine/routing/index.ts';

const guide = readFileSync('docs/how-to-set-up-a-town.md', 'utf8');
/** Files of the guide: a path on a line of its own, then its content. */
const files = [...guide.matchAll(/^`(service-catalog\/[^`]+)`\n\n```\w+\n([^]*?)^```$/gm)].map(([, path, text]) => ({
  path: path!,
  text: text!,
}));

test('who follows docs/how-to-set-up-a-town.md has a town without a finding that offers a service', () => {
  const root = mkdtempSync(join(tmpdir(), 'amtsweg-town-'));
  try {
    for (const folder of ['service-catalog', 'workflows']) cpSync(folder, join(root, folder), { recursive: true });
    expect(files.map(({ path }) => path)).toEqual(['service-catalog/tenants/neudorf/tenant.yaml']);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const raw = readCatalog({ root });
    const found = checkCatalog(raw, { templates: createHandlebarsTemplates(), today: '2026-11-24' });
    const own = found.filter(({ file }) => file.includes('neudorf'));
    expect([...own, ...found.filter(({ severity }) => severity === 'error')]).toEqual([]);
    const bundle = compileService(raw, 'strassenschaden-melden', 'neudorf');
    expect(findZustaendigkeit(bundle, {}, '2026-11-24')).toEqual({
      authority: 'gemeindevorstand',
      unit: 'buergerbuero',
      queue: 'anliegen',
    });
    expect(describeOpening(openingOfUnit(bundle.town, 'buergerbuero')!, '2026-11-24')).toEqual([
      'Montag und Dienstag 8 bis 12 Uhr',
      'Mittwoch geschlossen',
      'Donnerstag 14 bis 18 Uhr, 18 bis 19 Uhr nach Vereinbarung',
      'Freitag nach Vereinbarung',
      '03.12.2026 8 bis 10 Uhr (Personalversammlung)',
      '24.12.2026 bis 31.12.2026 geschlossen (Betriebsruhe)',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

const keys = ['standsFor', 'opening', 'changes', 'holidays', 'districts', 'parts', 'postcodes', 'streets', 'lists', 'statutes', 'services'];
test.each(keys)('the guide names %s', (key) => expect(guide).toMatch(new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\`|\\b${key}:`)));
