import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { BlockingFindings, checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { formatDiagnostic, type Diagnostic } from '../../engine/definition/diagnostics.ts';
import { filesBelow, filesWith } from '../../engine/definition/read/catalog-files.ts';
import { readCatalogFrom } from '../../engine/definition/read/read-catalog.ts';

jest.setTimeout(120_000);
const shipped = filesBelow(process.cwd());
const templates = createHandlebarsTemplates();
const small = 'service-catalog/tenants/beispielheim';
const large = 'service-catalog/tenants/musterstadt';

function check(changes: Record<string, (text: string) => string | null>) {
  const texts = Object.entries(changes).map(([path, change]) => [path, change(shipped.read(path)!)] as const);
  const raw = readCatalogFrom(filesWith(shipped, new Map(texts)));
  return { raw, found: checkCatalog(raw, { templates }) };
}
const errorsOf = (found: Diagnostic[]): string[] => found.filter(({ severity }) => severity === 'error').map(formatDiagnostic);

test('another amount in one town is found in what this town expects, and stops nothing of the other', () => {
  const { raw, found } = check({ [`${small}/tariffs/hundesteuer.yaml`]: (text) => text.replace('amount: 4200', 'amount: 4300') });
  expect(errorsOf(found)).toEqual([
    expect.stringMatching(
      /^service-catalog\/tenants\/beispielheim\/scenarios\/hund-anmelden\.yaml:\d+:\d+ Fehler AW1901 .*hundesteuer 42,00.*hundesteuer 43,00/,
    ),
  ]);
  const blocking = new BlockingFindings(raw, found);
  expect(blocking.of('hund-anmelden', 'beispielheim')).toHaveLength(1);
  expect(blocking.of('hund-anmelden', 'musterstadt')).toEqual([]);
});

test('a town that switches a service off does not stop it in another', () => {
  const { found } = check({
    [`${large}/tenant.yaml`]: (text) => text.replaceAll('\n  - hund-anmelden', '').replace('hund-anmelden, ', ''),
  });
  expect(errorsOf(found)).toEqual([]);
});

test('an installation without the town the scenarios were written for has no errors', () => {
  const gone = [
    ...shipped.list(`${large}/tariffs`).map((name) => `tariffs/${name}`),
    ...shipped.list(`${large}/offers`).map((name) => `offers/${name}`),
  ];
  const files = [...gone, 'tenant.yaml', 'staff.example.yaml'].map((name) => [`${large}/${name}`, () => null] as const);
  const { raw, found } = check(Object.fromEntries(files));
  expect([...raw.tenants.keys()].filter((town) => raw.tenants.get(town)?.tenant)).toEqual(['beispielheim']);
  expect(errorsOf(found).filter((text) => !text.includes('AW1003'))).toEqual([]);
});
