import { checkFormat } from '../../definition/check/format/check-format.ts';
import type { Proposals } from '../../definition/format.ts';
import type { CatalogFiles } from '../../definition/read/catalog-files.ts';
import { SourceFile } from '../../definition/read/source-file.ts';
import { formatDiagnostic } from '../../definition/diagnostics.ts';

const path = 'service-catalog/proposals.yaml';

/** @throws with the findings when the file is missing or not in its format */
export function readProposals(files: CatalogFiles): Proposals {
  const file = new SourceFile(path, files.read(path) ?? '');
  const found = [...file.problems, ...checkFormat(file, 'Proposals')];
  if (found.length > 0) throw new Error(found.map(formatDiagnostic).join('\n'));
  return file.data as Proposals;
}
