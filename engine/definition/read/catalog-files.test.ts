import { filesWith, rememberedFiles, type CatalogFiles } from './catalog-files.ts';
import { readCatalogFrom } from './read-catalog.ts';

const none: CatalogFiles = { list: () => [], isFolder: () => false, read: () => undefined };
const service = 'service-catalog/services/t/a';

function counted(texts: Map<string, string>): { files: CatalogFiles; asked: string[] } {
  const asked: string[] = [];
  const base = filesWith(none, texts);
  const noted = <T>(look: (path: string) => T) => {
    return (path: string): T => {
      asked.push(path);
      return look(path);
    };
  };
  return { asked, files: { list: noted(base.list), isFolder: noted(base.isFolder), read: noted(base.read) } };
}

test('what is remembered is asked for once, and again when it is forgotten, with what is above and below', () => {
  const texts = new Map([['a/b/c.yaml', '1']]);
  const { files, asked } = counted(texts);
  const remembered = rememberedFiles(files);
  const look = (): unknown[] => [remembered.list('a'), remembered.list('a/b'), remembered.read('a/b/c.yaml'), remembered.read('x')];
  expect(look()).toEqual([['b'], ['c.yaml'], '1', undefined]);
  expect(look()).toEqual([['b'], ['c.yaml'], '1', undefined]);
  expect(asked).toEqual(['a', 'a/b', 'a/b/c.yaml', 'x']);
  texts.set('a/b/c.yaml', '2').set('a/b/d/e.yaml', '');
  remembered.forget('a/b');
  expect(look()).toEqual([['b'], ['c.yaml', 'd'], '2', undefined]);
  expect(asked.slice(4)).toEqual(['a', 'a/b', 'a/b/c.yaml']);
  remembered.forget();
  look();
  expect(asked).toHaveLength(11);
});

test('a later reading is made of what did not change', () => {
  const texts = new Map([
    [`${service}/schema.json`, '{}'],
    [`${service}/workflow.yaml`, 'a: 1'],
    [`${service}/letters/x.hbs`, 'x'],
    ['service-catalog/services/t/b/schema.json', '{}'],
    ['service-catalog/vocabulary/v.schema.json', '{}'],
    ['service-catalog/tenants/s/tenant.yaml', 'a: 1'],
    ['service-catalog/registry.csv', 'id,name\na,A\n'],
  ]);
  const read = (before?: ReturnType<typeof readCatalogFrom>) => readCatalogFrom(filesWith(none, texts), before);
  const first = read();
  const again = read(first);
  for (const [part, value] of Object.entries(first)) if (part !== 'problems') expect(again[part as keyof typeof again]).toBe(value);
  expect(again.problems).toEqual(first.problems);

  texts.set(`${service}/letters/x.hbs`, 'y').set('service-catalog/vocabulary/w.schema.json', '{}');
  const changed = read(first);
  expect(changed.services.get('a')).not.toBe(first.services.get('a'));
  expect(changed.services.get('a')!.workflow).toBe(first.services.get('a')!.workflow);
  expect(changed.services.get('b')).toBe(first.services.get('b'));
  expect(changed.vocabulary).not.toBe(first.vocabulary);
  expect(changed.vocabulary.get('v')).toBe(first.vocabulary.get('v'));
  expect(changed.tenants).toBe(first.tenants);
  expect(changed.registry).toBe(first.registry);
});
