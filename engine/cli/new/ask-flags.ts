import { newMessages as say } from './messages.de.ts';
import { WrongAnswer, type Ask } from './question.ts';

/** `--shape urkunde --yes` → flags and whether proposals are taken without asking. @throws WrongAnswer for what is no flag */
export function readFlags(words: string[]): { flags: Map<string, string>; yes: boolean } {
  const flags = new Map<string, string>();
  let yes = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--yes') {
      yes = true;
      continue;
    }
    const flag = word.startsWith('--') ? word.slice(2) : undefined;
    const value = words[++index];
    if (flag === undefined) throw new WrongAnswer(say.noFlag(word));
    if (value === undefined) throw new WrongAnswer(say.flagWithoutValue(flag));
    flags.set(flag === 'id' ? 'from-row' : flag, value);
  }
  return { flags, yes };
}

/** Answers from flags first; the rest is asked, or with `--yes` taken as proposed. A flag nobody asked for is told by `unused`. */
export function askWithFlags(flags: ReadonlyMap<string, string>, otherwise: Ask | undefined): { ask: Ask; unused(): string[] } {
  const used = new Set<string>();
  const ask: Ask = async (question) => {
    const given = flags.get(question.flag);
    used.add(question.flag);
    if (given === undefined && otherwise) return otherwise(question);
    const text = given ?? question.proposal;
    if (text === undefined) throw new WrongAnswer(say.missingFlag(question.flag));
    const answer = question.read(text);
    if (answer.ok) return answer.value;
    throw new WrongAnswer(say.wrongFlag(question.flag, answer.message));
  };
  return { ask, unused: () => [...flags.keys()].filter((flag) => !used.has(flag)) };
}
