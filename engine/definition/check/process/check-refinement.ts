import { refine } from '../../compile/compile-service.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import type { ProcessShape, Workflow } from '../../format.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkShape, type Reporter } from '../check-process.ts';

/** The shape as a service changes it: only what the change breaks, shown at the change. */
export function checkRefinement(file: SourceFile, workflow: Workflow, shape: ProcessShape): Diagnostic[] {
  if (!workflow.refine) return [];
  const before = new Set<string>();
  checkShape(
    {
      report: (code, path, message, more) => {
        before.add(`${code}:${path.join('.')}:${message}`);
        return file.report(code, [], message, more);
      },
    },
    shape,
  );
  const reporter: Reporter = {
    report(code, path, message, more) {
      const [kind, id] = path as ['states' | 'actions' | 'timers', string];
      const changed = Object.hasOwn((workflow.refine?.[kind] ?? {}) as object, String(id));
      const finding = changed
        ? file.report(code, ['refine', ...path], message, more)
        : file.report(code, ['refine'], message, { ...more, key: true });
      return Object.assign(finding, { known: before.has(`${code}:${path.join('.')}:${message}`) && !changed });
    },
  };
  return checkShape(reporter, refine(shape, workflow)).flatMap((finding) => {
    const { known, ...plain } = finding as Diagnostic & { known?: boolean };
    return known ? [] : [plain];
  });
}
