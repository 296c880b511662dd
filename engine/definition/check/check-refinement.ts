import { refineProcess } from '../compile/refine-process.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { ActionPatch, ProcessShape, Refinement } from '../format.ts';
import { findNearest } from '../nearest.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkProcessGraph } from './check-process.ts';

/**
 * A service's `refine`: what it names exists, only optional actions are removed, own actions and states are complete; then the refined
 * process passes everything a shape must pass. Findings stand in workflow.yaml, at the refinement that caused them where there is one.
 */
export function checkRefinement(file: SourceFile, shape: ProcessShape, refinement: Refinement): Diagnostic[] {
  const found = [
    ...checkActionPatches(file, shape, refinement),
    ...checkStatePatches(file, shape, refinement),
    ...checkTimers(file, shape, refinement),
  ];
  if (found.length > 0) return found;
  const here: Pick<SourceFile, 'report'> = {
    report: (code, path, message, more) => file.report(code, placeOf(refinement, path), `Verfeinertes Verfahren: ${message}`, more),
  };
  return checkProcessGraph(here, refineProcess(shape, refinement));
}

/** The finding's own place where the refinement has it, otherwise the refinement as a whole. */
function placeOf(refinement: Refinement, path: DataPath): DataPath {
  const [part, id] = path as [keyof Refinement, string];
  return refinement[part] && Object.hasOwn(refinement[part], id) ? ['refine', ...path] : ['refine'];
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
