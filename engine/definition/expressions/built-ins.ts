import { dayOf, FeelFunction, parseDate } from './feel.ts';
import { functions, type FunctionDefinition, type Moment, type Parameter } from './functions/index.ts';

/** Names of ours with spaces, which the parser must know; the library knows its own. */
export const ownNames: Record<string, unknown> = Object.fromEntries(
  Object.entries(functions)
    .filter(([name, { run }]) => run && name.includes(' '))
    .map(([name]) => [name, new FeelFunction(() => null, [])]),
);

/** The functions an expression calls, as far as they are the engine's own. `moment` is read when they run: the clock is injected. */
export function builtIns(names: Iterable<string>, moment: Moment): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name of names) {
    const definition = functions[name];
    if (definition?.run) own[name] = inFeel(definition, moment);
  }
  return own;
}

/** FEEL values in and out: dates as ISO text inside, nothing where a needed value is missing. */
function inFeel({ takes, gives, run }: FunctionDefinition, moment: Moment): unknown {
  const call = (...given: unknown[]): unknown => {
    if (takes.some((parameter, index) => !parameter.mayMiss && (given[index] ?? null) === null)) return null;
    const plain = given.map((value, index) => plainOf(value, takes[index]?.kind));
    const result = run!(moment)(...(plain as never[]));
    return gives === 'date' && typeof result === 'string' ? parseDate(result) : (result ?? null);
  };
  return new FeelFunction(
    call,
    takes.map((parameter) => parameter.name),
  );
}

function plainOf(value: unknown, kind: Parameter['kind'] | undefined): unknown {
  if (kind === 'date') return dayOf(value);
  return kind === 'duration' ? String(value) : value;
}
