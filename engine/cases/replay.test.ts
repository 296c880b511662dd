import { readdirSync, readFileSync } from 'node:fs';
import { replayCase } from './index.ts';

const folder = 'tests/fixtures/histories';

/** Histories as the first version wrote them, with the process their bundles carry and the state they told then. */
describe.each(readdirSync(folder))('%s', (name) => {
  const { process, histories } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  test.each(histories as { name: string; events: never[]; state: object }[])('$name', ({ events, state }) => {
    expect(replayCase(process, events)).toMatchObject(state);
  });
});
