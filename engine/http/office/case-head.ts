import type { LetterView, OfficeCase, StoredFile } from '../../application/api.ts';
import type { CaseHead, FileLink, LetterItem, OfficeCasePage } from '../../contract/office-pages.ts';
import type { Outcome } from '../../definition/format.ts';
import { messages } from './messages.de.ts';
import { benefitText } from './benefit-text.ts';
import { euros } from './office-money.ts';
import type { OfficeUrls } from './office-urls.ts';
import { trafficOf } from './traffic.ts';

/** What stands on top of every page of a case. */
export function caseHead(found: OfficeCase, urls: OfficeUrls, now: string): CaseHead {
  const { row } = found;
  const unit = found.units.find(({ id }) => id === row.unit);
  return {
    url: urls.case(row.number),
    queueUrl: urls.queue,
    number: row.number,
    serviceName: row.serviceName,
    who: row.label || messages.anonymous,
    stateLabel: row.stateLabel,
    traffic: trafficOf({ date: row.dueAt, label: row.dueLabel, clock: row.clock }, now),
    assignee: row.assignee?.name ?? messages.unassigned,
    unit: unit?.name ?? row.unit,
    queue: unit?.queues.find(({ id }) => id === row.queue)?.label ?? row.queue,
    channel:
      found.channel === 'online' ? `${messages.channels.online}, ${messages.assurance[found.assurance]}` : messages.channels[found.channel],
    receivedAt: row.receivedAt,
    version: found.version,
  };
}

const letterTones = { draft: 'warning', approved: 'info', sent: 'success' } as const;

export function letterItem(letter: LetterView, found: OfficeCase, urls: OfficeUrls): LetterItem {
  return {
    id: letter.id,
    title: letter.title,
    addressee: letter.addressee,
    state: messages.letterStates[letter.state],
    tone: letterTones[letter.state],
    url: urls.letter(found.ref.number, letter.id),
    pdfUrl: urls.letterPdf(found.ref.number, letter.id),
    editable: letter.editable,
    changed: letter.text.trim() !== letter.templateText.trim(),
    delivery: letter.delivery && messages.deliveries[letter.delivery],
    sentAt: letter.sentAt,
    legalDate: letter.legalDate,
    sha256: letter.sha256,
  };
}

/** How the law of the service calls this outcome. */
export function outcomeLabel({ bundle }: OfficeCase, outcome: Outcome): string {
  return (bundle.workflow.regime === 'ao' && messages.assessed[outcome]) || messages.outcomes[outcome];
}

export function decisionView(found: OfficeCase): OfficeCasePage['decision'] {
  if (!found.decision) return undefined;
  const { outcome, reasons, conditions, preparedBy, approvedBy, benefit, reclaim } = found.decision;
  const named = reclaim === undefined ? outcomeLabel(found, outcome) : messages.reclaimed;
  const granted = benefit ? benefitText(benefit) : reclaim === undefined ? undefined : euros(reclaim);
  return { outcome: named, reasons, conditions, preparedBy, approvedBy, granted };
}

const viewable = new Set(['application/pdf', 'image/jpeg', 'image/png']);
/** Kinds of files that are shown in the browser; everything else is only saved. */
export const isViewable = (mediaType: string): boolean => viewable.has(mediaType);

export function fileLink(file: StoredFile, found: OfficeCase, urls: OfficeUrls): FileLink {
  const kind = file.mediaType.split('/').pop()?.toUpperCase() ?? '';
  const url = urls.file(found.ref.number, file.id);
  return {
    name: file.name,
    detail: `${kind}, ${sizeOf(file.bytes)}`,
    url,
    viewUrl: isViewable(file.mediaType) ? `${url}?ansehen=1` : undefined,
    image: file.mediaType.startsWith('image/') && isViewable(file.mediaType),
  };
}
function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
}
