import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Which room may import from which (design §4). What is not listed is forbidden; a room may always import from itself. */
const mayImport: Record<string, string[]> = {
  'engine/definition': [],
  'engine/rules': ['engine/definition'],
  'engine/tariffs': ['engine/definition', 'engine/rules'],
  'engine/deadlines': ['engine/definition', 'engine/rules', 'engine/tariffs'],
  'engine/routing': ['engine/definition', 'engine/rules'],
  'engine/cases': ['engine/definition', 'engine/rules', 'engine/tariffs', 'engine/deadlines', 'engine/routing'],
  'engine/application': ['engine/definition', 'engine/rules', 'engine/tariffs', 'engine/deadlines', 'engine/routing', 'engine/cases'],
  'engine/contract': ['engine/definition', 'engine/rules', 'engine/tariffs', 'engine/application'],
  'engine/http': ['engine/definition', 'engine/rules', 'engine/tariffs', 'engine/deadlines', 'engine/application', 'engine/contract'],
  'engine/adapters': ['engine/definition', 'engine/rules', 'engine/application'],
  'engine/cli': ['engine/definition', 'engine/rules', 'engine/tariffs', 'engine/application', 'engine/adapters'],
  migrations: [],
  renderer: ['engine/contract', 'engine/rules', 'engine/definition', 'engine/tariffs', 'engine/application'],
};
const rooms = Object.keys(mayImport);
const roomOf = (path: string): string | undefined => rooms.find((room) => path.startsWith(`${room}/`));

const sources: string[] = [];
const walk = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) walk(path);
    else if (/\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)) sources.push(path);
  }
};
['engine', 'renderer', 'migrations'].forEach(walk);
const importsOf = (path: string): { target: string; typeOnly: boolean; bare: boolean }[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'/g)].map((match) => {
    const bare = !match[2]!.startsWith('.');
    return { target: bare ? match[2]! : normalize(join(dirname(path), match[2]!)), typeOnly: match[1] !== undefined, bare };
  });

test('no room imports from one it may not know', () => {
  const wrong: string[] = [];
  for (const path of sources) {
    const room = roomOf(path);
    for (const { target, bare } of importsOf(path)) {
      const other = bare ? undefined : roomOf(target);
      if (room && other && room !== other && !mayImport[room]!.includes(other)) wrong.push(`${path} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the renderer takes from the application only types', () => {
  const wrong = sources
    .filter((path) => path.startsWith('renderer/'))
    .flatMap((path) =>
      importsOf(path)
        .filter(({ target, typeOnly }) => target.startsWith('engine/application') && !typeOnly)
        .map(({ target }) => `${path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('the pure rooms know no express, no database and no clock', () => {
  const wrong: string[] = [];
  for (const path of sources.filter((source) =>
    /^engine\/(rules|tariffs|deadlines|routing|cases|definition\/(compile|expressions))\//.test(source),
  )) {
    for (const { target, bare } of importsOf(path))
      if (bare && /^(express|kysely|pg|better-sqlite3|node:fs|node:http)/.test(target)) wrong.push(`${path} imports ${target}`);
    if (/Date\.now\(\)|new Date\(\)/.test(readFileSync(path, 'utf8'))) wrong.push(`${path} reads the clock`);
  }
  expect(wrong).toEqual([]);
});

test('no import goes in a circle', () => {
  const graph = new Map(
    sources.map((path) => [
      path,
      importsOf(path)
        .filter(({ bare, typeOnly }) => !bare && !typeOnly)
        .map(({ target }) => target),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  expect(circles).toEqual([]);
});
