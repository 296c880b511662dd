import type { Diagnostic } from '../diagnostics.ts';
import type { ProcessShape } from '../format.ts';
import { findNearest } from '../nearest.ts';
import { own } from '../own.ts';
import { asShape } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkCapabilities } from './process/check-capabilities.ts';
import { checkDeemed } from './process/check-deemed.ts';
import { checkGuards } from './process/check-guards.ts';
import { nounWords } from '../noun.ts';
import { textsNaming } from './process/check-noun.ts';
import { checkNaming } from './process/check-naming.ts';
import { checkPayment } from './process/check-payment.ts';
import { checkTimers } from './process/check-timers.ts';

/** Where findings go: the shape's file, or the file of the service that refines it. */
export type Reporter = Pick<SourceFile, 'report'>;

/** The process as a graph: every state reachable, an end reachable from everywhere, what pauses can go on, four eyes where demanded. */
export function checkProcess(file: SourceFile): Diagnostic[] {
  const shape = asShape(file);
  const name = /([^/]+)\.yaml$/.exec(file.path)?.[1];
  const foreign = shape.noun && shape.noun !== 'antrag' ? textsNaming(shape, 'antrag') : [];
  const misworded =
    foreign.length > 0
      ? [
          file.report(
            'AW1478',
            ['noun'],
            `Abgeschickt wird ${nounWords(shape.noun).a.nominative}, in Texten steht aber „Antrag“: ${foreign.join(', ')}.`,
          ),
        ]
      : [];
  const misnamed = shape.shape === name ? [] : [file.report('AW1407', ['shape'], `Das Verfahren heißt wie seine Datei: „${name}“.`)];
  const inShape = checkShape(file, shape);
  // Paths through a broken shape break as well.
  const scenarios = inShape.some((finding) => finding.severity === 'error') ? [] : checkScenarios(file, shape);
  return [...misnamed, ...misworded, ...inShape, ...scenarios];
}

/** The same for a shape as a service refines it, without the shape's own scenarios. */
export function checkShape(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const references = checkReferences(file, shape);
  if (references.length > 0) return references;
  const found = [
    ...checkReachability(file, shape),
    ...checkCapabilities(file, shape),
    ...checkOperations(file, shape),
    ...checkTimers(file, shape),
    ...checkPayment(file, shape),
    ...checkNaming(file, shape),
    ...checkDeemed(file, shape),
  ];
  // Played through, a shape that is broken in itself only shows the same in other words.
  return found.some(({ severity }) => severity === 'error') ? found : [...found, ...checkGuards(file, shape)];
}

function checkReferences(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  const states = Object.keys(shape.states);
  const known = (state: string | undefined, path: (string | number)[]): void => {
    if (state !== undefined && !Object.hasOwn(shape.states, state))
      found.push(file.report('AW1401', path, `Den Stand „${state}“ gibt es nicht.`, { nearest: findNearest(state, states) }));
  };
  known(shape.initial, ['initial']);
  known(shape.payment, ['payment']);
  for (const [id, action] of Object.entries(shape.actions)) {
    action.from.forEach((state, index) => known(state, ['actions', id, 'from', index]));
    known(action.to, ['actions', id, 'to']);
  }
  for (const [id, timer] of Object.entries(shape.timers ?? {})) {
    timer.in.forEach((state, index) => known(state, ['timers', id, 'in', index]));
    if (!Object.hasOwn(shape.actions, timer.action))
      found.push(
        file.report('AW1402', ['timers', id, 'action'], `Die Aktion „${timer.action}“ gibt es nicht.`, {
          nearest: findNearest(timer.action, Object.keys(shape.actions)),
        }),
      );
  }
  return found;
}

function checkReachability(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  const edges = Object.values(shape.actions).flatMap((action) => action.from.map((from) => [from, action.to ?? from] as const));
  const reached = closure([shape.initial, ...(shape.payment ? [shape.payment] : [])], edges);
  const ends = Object.keys(shape.states).filter((state) => shape.states[state]?.end);
  const canEnd = closure(
    ends,
    edges.map(([from, to]) => [to, from] as const),
  );
  for (const [id, state] of Object.entries(shape.states)) {
    const leaves = edges.some(([from]) => from === id);
    if (!reached.has(id)) found.push(file.report('AW1403', ['states', id], `Der Stand „${id}“ ist nicht erreichbar.`, { key: true }));
    if (state.end && leaves)
      found.push(file.report('AW1404', ['states', id, 'end'], `„${id}“ ist ein Ende, aber Aktionen gehen von dort aus.`));
    if (!state.end && reached.has(id) && !canEnd.has(id))
      found.push(file.report('AW1405', ['states', id], `Von „${id}“ führt kein Weg zu einem Ende.`, { key: true }));
    if (state.end && state.clock !== 'stopped')
      found.push(file.report('AW1406', ['states', id, 'clock'], 'Am Ende steht die Uhr: clock muss stopped sein.'));
  }
  return found;
}

function checkOperations(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  const actions = Object.entries(shape.actions);
  const does = (operation: string) => actions.filter(([, action]) => action.does === operation);
  for (const [id, action] of does('ask')) {
    const target = action.to && shape.states[action.to];
    if (!target || target.clock !== 'paused')
      found.push(
        file.report('AW1411', ['actions', id], 'Eine Rückfrage muss in einen Stand führen, in dem die Uhr ruht (clock: paused).', {
          key: true,
        }),
      );
    else if (!does('answer').some(([, answer]) => answer.from.includes(action.to!) && answer.by.includes('citizen')))
      found.push(
        file.report('AW1412', ['actions', id], 'Auf diese Rückfrage kann niemand antworten: Es fehlt eine Aktion answer für citizen.', {
          key: true,
        }),
      );
  }
  for (const [id, action] of does('send')) {
    if (action.letter && !does('prepare').some(([, prepare]) => prepare.letter === action.letter))
      found.push(file.report('AW1413', ['actions', id, 'letter'], `Das Schreiben „${action.letter}“ wird nirgends vorbereitet (prepare).`));
    const signed = does('approve').some(([, approve]) => approve.to && action.from.includes(approve.to));
    if (does('approve').length > 0 && !signed && !action.requires?.includes('approved'))
      found.push(
        file.report(
          'AW1414',
          ['actions', id],
          'Dieses Schreiben kann ohne die zweite Person hinausgehen. Bitte verlangen Sie requires: [approved].',
          { key: true },
        ),
      );
  }
  for (const [id, action] of does('approve'))
    if (action.by.some((role) => role !== 'second'))
      found.push(file.report('AW1415', ['actions', id, 'by'], 'Freigeben darf nur die zweite Person (by: [second]).'));
  for (const [id, action] of does('consult'))
    if (does('opinion').length === 0)
      found.push(file.report('AW1416', ['actions', id], `Zu „${action.label}“ fehlt eine Aktion opinion.`, { key: true }));
  if (shape.payment && !does('settle').some(([, action]) => action.from.includes(shape.payment!)))
    found.push(file.report('AW1417', ['payment'], 'Aus dem Stand der Zahlung führt keine Aktion settle.'));
  if (shape.payment && !Object.values(shape.timers ?? {}).some((timer) => timer.in.includes(shape.payment!)))
    found.push(file.report('AW1418', ['payment'], 'Auf die Zahlung wird ewig gewartet: Es fehlt eine Frist (timers).'));
  return found;
}

function checkScenarios(file: Reporter, shape: ProcessShape): Diagnostic[] {
  const found: Diagnostic[] = [];
  const used = new Set<string>();
  for (const [index, scenario] of (shape.scenarios ?? []).entries()) {
    let state =
      scenario.path[0] && shape.payment && own(shape.actions, scenario.path[0])?.from.includes(shape.payment)
        ? shape.payment
        : shape.initial;
    let broken = false;
    for (const [step, id] of scenario.path.entries()) {
      const action = own(shape.actions, id);
      used.add(id);
      if (!action?.from.includes(state)) {
        found.push(
          file.report('AW1421', ['scenarios', index, 'path', step], `„${id}“ ist im Stand „${state}“ nicht möglich.`, {
            nearest: action ? undefined : findNearest(id, Object.keys(shape.actions)),
          }),
        );
        broken = true;
        break;
      }
      state = action.to ?? state;
    }
    if (!broken && state !== scenario.end)
      found.push(file.report('AW1422', ['scenarios', index, 'end'], `Der Weg endet im Stand „${state}“.`));
  }
  // A path that breaks off leaves the rest of its actions unused.
  if (found.length > 0) return found;
  for (const id of Object.keys(shape.actions))
    if (!used.has(id)) found.push(file.report('AW1423', ['actions', id], `Kein Szenario geht über die Aktion „${id}“.`, { key: true }));
  return found;
}

function closure(start: string[], edges: (readonly [string, string])[]): Set<string> {
  const seen = new Set(start);
  for (let grown = true; grown;) {
    grown = false;
    for (const [from, to] of edges) if (seen.has(from) && !seen.has(to)) grown = Boolean(seen.add(to));
  }
  return seen;
}
