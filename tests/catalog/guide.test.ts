import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { templateHelpers } from '../../engine/adapters/templates/template-helpers.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { functions } from '../../engine/definition/expressions/functions/index.ts';
import { readCatalog } from '../../engine/definition/read/read-catalog.ts';

const guide = readFileSync('docs/how-to-write-a-service.md', 'utf8');
const format = JSON.parse(readFileSync('engine/definition/format/format-1.schema.json', 'utf8'));
/** Files of the walk-through: a path on a line of its own, then its content. */
const files = [...guide.matchAll(/^`(service-catalog\/[^`]+)`\n\n```\w+\n([^]*?)^```$/gm)].map(([, path, text]) => ({
  path: path!,
  text: text!,
}));

describe('docs/how-to-write-a-service.md', () => {
  test('its walk-through is a service without a finding', () => {
    const root = mkdtempSync(join(tmpdir(), 'amtsweg-guide-'));
    try {
      for (const folder of ['service-catalog', 'workflows']) cpSync(folder, join(root, folder), { recursive: true });
      for (const { path, text } of files) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      const town = join(root, 'service-catalog/tenants/musterstadt/tenant.yaml');
      writeFileSync(town, readFileSync(town, 'utf8').replace(/^services:\n/m, 'services:\n  - parkausweis-beispiel\n'));
      expect(files).toHaveLength(5);
      const registry = join(root, 'service-catalog/registry.csv');
      appendFileSync(registry, 'parkausweis-beispiel,Parkausweis (Beispiel),mobilitaet-reisen,,\n');
      const found = checkCatalog(readCatalog({ root }), { templates: createHandlebarsTemplates() });
      const own = found.filter(({ severity, file }) => severity !== 'note' && file.includes('parkausweis-beispiel'));
      expect([...own, ...found.filter(({ severity }) => severity === 'error')]).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  const keywords = Object.keys(format.$defs.FormSchema.properties).filter((name) => name.startsWith('x-'));
  test.each([...keywords, ...Object.keys(functions), ...Object.keys(format.$defs.Workflow.properties)])('names %s', (name) => {
    expect(guide).toMatch(new RegExp(`\`[^\`]*\\b${name}\\b[^\`]*\`|\\b${name}:`));
  });
  test.each(Object.keys(templateHelpers))('names the helper %s', (name) => expect(guide).toContain(`{{${name} `));
});
