import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { newMessages as say } from './messages.de.ts';
import { Interrupted, type Ask, type Question } from './question.ts';

export interface Terminal {
  ask: Ask;
  close(): void;
}

/**
 * Asks in a terminal, or reads the answers line by line from a pipe. Lines that come before they are asked for are kept: a prompt of a
 * library would lose them. @throws Interrupted when the answers end
 */
export function openTerminal(input: Readable, output: Writable): Terminal {
  const lines = createInterface({ input, crlfDelay: Infinity });
  const waiting = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    output.write(`\n${shown(question)}`);
    for (;;) {
      output.write('> ');
      const line = await waiting.next();
      if (line.done) throw new Interrupted(say.interrupted);
      const text = line.value.trim() || question.proposal;
      const answer = text === undefined ? { ok: false as const, message: say.empty } : question.read(text);
      if (answer.ok) return answer.value;
      output.write(`  ${answer.message}\n`);
    }
  };
  return { ask, close: () => lines.close() };
}

function shown<T>({ title, hint, choices = [], proposal }: Question<T>): string {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  const lines = choices.flatMap(({ id, label, about }, index) => [
    `  ${String(index + 1).padStart(2)}  ${id.padEnd(width)}  ${label}`,
    ...(about ? [`      ${' '.repeat(width)}  ${about}`] : []),
  ]);
  return [title, ...(hint ? [hint] : []), ...lines, ...(proposal === undefined ? [] : [say.proposed(proposal)]), ''].join('\n');
}
