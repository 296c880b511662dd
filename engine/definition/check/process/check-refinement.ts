import { refineProcess } from '../../compile/refine-process.ts';
import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import { withDeadlineTimers } from '../../compile/deadline-timers.ts';
import type { ActionPatch, DeadlineRule, ProcessShape, Refinement } from '../../format.ts';
import { findNearest } from '../../nearest.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkShape, type Reporter } from '../check-process.ts';

/**
 * A service's `refine`: what it names exists, only optional actions are removed, own actions and states are complete; then the refined
 * process passes everything a shape must pass. Only what the refinement breaks is told, at the refinement that caused it where there is one.
 */
export function checkRefinement(file: SourceFile, shape: ProcessShape, refinement: Refinement, deadlines?: DeadlineRule[]): Diagnostic[] {
  const found = [
    ...checkActionPatches(file, shape, refinement),
    ...checkStatePatches(file, shape, refinement),
    ...checkTimers(file, shape, refinement),
  ];
  return found.length > 0 ? found : checkRefined(file, shape, refinement, deadlines);
}

function checkRefined(file: SourceFile, shape: ProcessShape, refinement: Refinement, deadlines?: DeadlineRule[]): Diagnostic[] {
  const known = new Set<string>();
  const found: Diagnostic[] = [];
  const keyOf = (code: string, path: DataPath, message: string): string => `${code}:${path.join('.')}:${message}`;
  const before: Reporter = {
    report(code, path, message, more) {
      known.add(keyOf(code, path, message));
      return file.report(code, [], message, more);
    },
  };
  const after: Reporter = {
    report(code, path, message, more) {
      const changed = isChanged(refinement, path);
      const [at, key] = changed ? [['refine', ...path], more?.key] : [['refine'], true];
      const finding = file.report(code, at, `Verfeinertes Verfahren: ${message}`, { ...more, key });
      if (changed || !known.has(keyOf(code, path, message))) found.push(finding);
      return finding;
    },
  };
  checkShape(before, shape);
  checkShape(after, withDeadlineTimers(refineProcess(shape, refinement), deadlines));
  return found;
}

/** True where the refinement itself has the place. */
function isChanged(refinement: Refinement, path: DataPath): boolean {
  const [part, id] = path as [keyof Refinement, string];
  return refinement[part] !== undefined && Object.hasOwn(refinement[part], id);
}

function checkActionPatches(file: SourceFile, shape: ProcessShape, { actions = {} }: Refinement): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, patch] of Object.entries(actions)) {
    const base = shape.actions[id];
    const at = ['refine', 'actions', id];
    if (patch === false && !base?.optional) {
      const message = base ? `„${id}“ gehört fest zum Verfahren und lässt sich nicht streichen.` : `Die Aktion „${id}“ gibt es nicht.`;
      found.push(file.report('AW1441', at, message, { nearest: base ? undefined : findNearest(id, Object.keys(shape.actions)) }));
    }
    const missing = patch && !base ? missingKeys(patch) : [];
    if (missing.length > 0) {
      const message = `Das Verfahren „${shape.shape}“ hat keine Aktion „${id}“. Einer neuen fehlt: ${missing.join(', ')}.`;
      found.push(file.report('AW1442', at, message, { key: true, nearest: findNearest(id, Object.keys(shape.actions)) }));
    }
  }
  return found;
}
const missingKeys = (patch: ActionPatch): string[] =>
  (['label', 'does', 'by', 'from'] as const).filter((key) => patch[key] === undefined && !(key === 'from' && patch.alsoFrom));

function checkStatePatches(file: SourceFile, shape: ProcessShape, { states = {} }: Refinement): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, patch] of Object.entries(states)) {
    const missing = shape.states[id] ? [] : (['label', 'citizen', 'clock'] as const).filter((key) => patch[key] === undefined);
    if (missing.length > 0) {
      const message = `Das Verfahren „${shape.shape}“ hat keinen Stand „${id}“. Einem neuen fehlt: ${missing.join(', ')}.`;
      found.push(
        file.report('AW1443', ['refine', 'states', id], message, { key: true, nearest: findNearest(id, Object.keys(shape.states)) }),
      );
    }
    if (patch.like !== undefined && !shape.states[patch.like]) {
      const nearest = findNearest(patch.like, Object.keys(shape.states));
      found.push(
        file.report('AW1444', ['refine', 'states', id, 'like'], `Den Stand „${patch.like}“ hat das Verfahren nicht.`, { nearest }),
      );
    }
  }
  return found;
}

function checkTimers(file: SourceFile, shape: ProcessShape, { timers = {} }: Refinement): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, patch] of Object.entries(timers)) {
    if (shape.timers?.[id]) continue;
    const at = ['refine', 'timers', id];
    const nearest = findNearest(id, Object.keys(shape.timers ?? {}));
    if (patch === false) found.push(file.report('AW1445', at, `Die Frist „${id}“ gibt es nicht.`, { nearest }));
    else if (!patch.in || !patch.after || !patch.action)
      found.push(file.report('AW1446', at, 'Eine neue Frist braucht in, after und action.', { key: true, nearest }));
  }
  return found;
}
