import { remedyEnd } from '../../deadlines/index.ts';
import { calendarOf } from '../../definition/holidays.ts';
import type { Authority, IsoDate, Workflow } from '../../definition/format.ts';
import type { CaseFile } from '../case-file.ts';
import type { CatalogRegistry } from '../catalog/catalog-registry.ts';
import type { Dependencies } from '../dependencies.ts';
import { carriesRemedy } from '../letters/letter-document.ts';
import type { LetterRow } from '../ports.ts';

/** What may be done against the decision of a case, and until when. */
export interface Remedy {
  kind: Exclude<Workflow['remedy'], 'keiner' | 'antrag-amtsgericht'>;
  /** Day the decision counts as notified, and the last day of the period. */
  notifiedOn: IsoDate;
  until: IsoDate;
  steps: string[];
  running: boolean;
  byPost: boolean;
  authority: Pick<Authority, 'name' | 'address'>;
  /** Numbers of objections that were filed here. */
  filed: string[];
  /** Service of the town with which an objection is filed here. */
  service?: string;
}

/** The period is reckoned from the letter with the decision: without one, or while it lies in the print stack, none runs. */
export async function findRemedy(
  { store, catalog }: Pick<Dependencies, 'store' | 'catalog'>,
  file: CaseFile,
  letters: LetterRow[],
  today: IsoDate,
) {
  const remedy = remedyOf(file, letters, today, catalog);
  if (!remedy) return undefined;
  const related = await store.read.listRelations(file.row.tenant, file.row.id);
  const filed = related.flatMap(({ kind, incoming, number }) => (kind === 'objection-to' && incoming ? [number] : []));
  return { ...remedy, filed };
}

function remedyOf(file: CaseFile, letters: LetterRow[], today: IsoDate, catalog: CatalogRegistry): Omit<Remedy, 'filed'> | undefined {
  const { bundle, state } = file;
  const { remedy: kind } = bundle.workflow;
  if (kind === 'keiner' || kind === 'antrag-amtsgericht' || !state.decision?.effective) return undefined;
  const letter = letters.findLast((row) => carriesRemedy(file, row.role) && row.sentAt && row.legalDate);
  const authority = bundle.town.authorities[state.authority];
  if (!letter?.legalDate || !authority) return undefined;
  const { date: until, steps } = remedyEnd(letter.legalDate, calendarOf(bundle.town));
  // The remedy is named as the shape of process that takes it: widerspruch.
  const [shape] = kind.split('-');
  const service = catalog.listActive(bundle.tenant).find((card) => card.shape === shape && card.online)?.service;
  const where = kind === 'klage' ? authority.court : authority;
  return {
    kind,
    notifiedOn: letter.legalDate,
    until,
    steps,
    running: today <= until,
    byPost: letter.delivery === 'print',
    authority: { name: where.name, address: where.address },
    service,
  };
}
