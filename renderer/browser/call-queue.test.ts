import { CallQueue } from './call-queue.ts';

test('calls go one after the other, also after one that failed', async () => {
  const queue = new CallQueue();
  const log: string[] = [];
  const call =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const first = queue.run(call('a', true));
  const second = queue.run(call('b'));
  expect(queue.busy).toBe(true);
  await expect(first).rejects.toThrow('a');
  await expect(second).resolves.toBe('b');
  await queue.idle();
  expect(queue.busy).toBe(false);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
