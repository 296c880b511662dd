import type { Bundle } from '../../definition/bundle.ts';
import { KeptBundles } from './kept-bundles.ts';

function keptWith(room: number) {
  const loads: string[] = [];
  const kept = new KeptBundles(async (hash) => {
    loads.push(hash);
    await Promise.resolve();
    return hash === 'missing' ? undefined : { bundle: { hash } as Bundle, bytes: 10 };
  }, room);
  return { loads, find: (hash: string) => kept.find(hash) };
}

test('first uses at the same time load once, later ones not at all', async () => {
  const { find, loads } = keptWith(100);
  const [one, other] = await Promise.all([find('a'), find('a')]);
  expect(one).toBe(other);
  expect(await find('a')).toBe(one);
  expect(loads).toEqual(['a']);
});

test('where there is no room the bundle unused for longest goes', async () => {
  const { find, loads } = keptWith(20);
  for (const hash of ['a', 'b', 'a', 'c', 'a', 'b']) await find(hash);
  expect(loads).toEqual(['a', 'b', 'c', 'b']);
});

test('a bundle larger than the room is kept until the next one comes', async () => {
  const { find, loads } = keptWith(5);
  for (const hash of ['a', 'a', 'b', 'a']) await find(hash);
  expect(loads).toEqual(['a', 'b', 'a']);
});

test('a bundle that is not there is asked for again', async () => {
  const { find, loads } = keptWith(20);
  expect([await find('missing'), await find('missing')]).toEqual([undefined, undefined]);
  expect(loads).toEqual(['missing', 'missing']);
});
