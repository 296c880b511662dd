import { collectConditions } from '../../compile/conditions.ts';
import type { ProcessShape } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import { reportLetter, type LetterFile } from '../../read/letter-file.ts';
import type { ServiceContext } from '../workflow/service-context.ts';
import { LetterChecker } from './letter-checker.ts';
import { letterTypeOf } from './letter-type.ts';
import { parseLetter } from './parse-letter.ts';

/** Every letter the process writes is there, readable, and names only data that exists and is there when it is written. */
export function checkLetters(context: ServiceContext): void {
  const { raw, service, workflow, shape, report } = context;
  const letters = (workflow.letters ?? {}) as Record<string, string>;
  const known = [...service.letters.keys(), ...raw.letters.keys()];
  const roles = shape ? rolesOf(shape) : new Set<string>();
  for (const role of roles)
    if (!Object.hasOwn(letters, role)) report('AW1631', ['letters'], `Das Verfahren braucht ein Schreiben für „${role}“.`, { key: true });
  for (const [role, id] of Object.entries(letters)) {
    const letter = service.letters.get(id) ?? raw.letters.get(id);
    if (!letter) report('AW1632', ['letters', role], `Das Schreiben „${id}“ gibt es nicht.`, { nearest: findNearest(id, known) });
    else if (shape && !roles.has(role))
      report('AW1638', ['letters', role], `Ein Schreiben für „${role}“ kennt das Verfahren nicht.`, {
        nearest: findNearest(role, roles),
        key: true,
      });
    else checkLetter(context, letter, role);
  }
}

const rolesOf = (shape: ProcessShape): Set<string> =>
  new Set([...(shape.letters ?? []), ...Object.values(shape.actions).flatMap((action) => (action.letter ? [action.letter] : []))]);

function checkLetter(
  { workflow, found, service, schema, judged, shape, handedOver }: ServiceContext,
  letter: LetterFile,
  role: string,
): void {
  const parsed = parseLetter(letter);
  found.push(...parsed.found);
  if (!parsed.program || !schema || !shape) return;
  const writing = Object.values(shape.actions).filter((action) => action.letter === role);
  const prepares = writing.filter((action) => action.does === 'prepare');
  const brings = {
    decision: prepares.length > 0,
    deemed: prepares.length > 0 && prepares.every(({ from }) => from.every((state) => isDeemed(shape, state))),
    request: writing.some((action) => action.does === 'ask'),
    recipient: handedOver !== undefined,
    outcomes: [...new Set(prepares.flatMap((action) => action.outcomes ?? []))] as string[],
    findings: Object.entries(shape.actions).flatMap(([id, action]) =>
      action.does === 'establish' ? [{ id, amount: action.amount === true }] : [],
    ),
    record: workflow.record ?? [],
  };
  const { conditions } = collectConditions(schema);
  const type = letterTypeOf(schema, judged?.expressions.namedTypes ?? {}, brings);
  const checker = new LetterChecker(type, schema, conditions, (code, at, message, nearest) => {
    const shared = !service.letters.has(idOf(letter));
    const text = shared ? `${message} (Dienst ${service.id})` : message;
    found.push(reportLetter(letter, code, at, text, { nearest, service: service.id }));
  });
  checker.check(parsed.program);
}

/** A state that a case comes into only when a decision counts as given. */
const isDeemed = ({ actions }: ProcessShape, state: string): boolean => {
  const ways = Object.values(actions).filter(({ from, to }) => to === state && !from.includes(state));
  return ways.length > 0 && ways.every(({ does }) => does === 'deem');
};

const idOf = (letter: LetterFile): string => letter.path.slice(letter.path.lastIndexOf('/') + 1, -'.hbs'.length);
