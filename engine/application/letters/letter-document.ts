import { buildRechtsbehelfsbelehrung, type CaseState } from '../../cases/index.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { findAddressees } from '../parties.ts';
import { formatCents, formatLongDate } from '../local-date.ts';
import type { LetterBlock, LetterDocument } from '../ports.ts';
import type { LetterContent } from './letter-content.ts';
import { paymentBlocks } from './payment-blocks.ts';
import { printedReasons } from './printed-reasons.ts';
import { parseLetterText } from './parse-letter-text.ts';

export interface LetterSource {
  bundle: Bundle;
  state: CaseState;
  number: string;
  role: string;
  content: LetterContent;
  date: string;
  draft: boolean;
}

/** True for the letter that carries the decision: it gets the fee table and the remedy notice. */
export const isDecisionLetter = (state: CaseState, role: string): boolean => state.decision !== undefined && state.decision.letter === role;

/**
 * Letter as data for the typesetter. Fees and remedy notice are appended here, from the assessment and the service's law: nobody
 * can edit them away (design §6.3).
 */
export function buildLetterDocument(source: LetterSource): LetterDocument {
  const { bundle, state, number, content, date, draft } = source;
  const parsed = parseLetterText(content.text);
  const unit = bundle.town.units[state.unit];
  const { street, postcode, city } = bundle.town.address;
  const closing = ['Mit freundlichen Grüßen', 'Im Auftrag', signerOf(state) ?? state.assignee?.name ?? unit?.name ?? ''];
  return {
    draft,
    letterhead: bundle.town.letterhead,
    sender: `${bundle.town.name} · ${street} · ${postcode} ${city}`,
    addressee: content.addressee,
    office: { unit: unit?.name ?? state.unit, phone: unit?.phone, email: unit?.email, room: unit?.room },
    place: bundle.town.place,
    date: formatLongDate(date),
    caseNumber: number,
    subject: parsed.subject,
    blocks: [...parsed.blocks, ...decisionBlocks(source)],
    closing: closing.filter(Boolean),
    data: archiveData(source),
    lang: 'de',
  };
}

/** Who prepared the decision; nobody did where the law lets it count as given. */
const signerOf = ({ decision }: CaseState): string | undefined => (decision?.deemed ? undefined : decision?.preparedBy.name);

function decisionBlocks({ bundle, state, role, number, date }: LetterSource): LetterBlock[] {
  if (!state.decision || !isDecisionLetter(state, role)) return [];
  const blocks: LetterBlock[] = [];
  const fees = feesOf(state.decision);
  if (fees.length > 0)
    blocks.push(
      { kind: 'heading', text: fees.length === 1 ? 'Festgesetzter Betrag' : 'Festgesetzte Beträge' },
      feeBlock(fees),
      ...paymentBlocks(bundle, fees, number, date),
    );
  const several = findAddressees(state.parties).length;
  if (several > 1 && fees.some((line) => line.amount > 0))
    blocks.push({ kind: 'paragraph', text: `Dieser Bescheid geht an ${several} Beteiligte. Der Betrag ist nur einmal zu bezahlen.` });
  const authority = bundle.town.authorities[state.authority];
  const remedy =
    authority &&
    carriesRemedy({ bundle, state }, role) &&
    buildRechtsbehelfsbelehrung(bundle.workflow.remedy, authority, state.decision.outcome === 'completed');
  if (remedy) blocks.push({ kind: 'heading', text: 'Rechtsbehelfsbelehrung' }, { kind: 'paragraph', text: remedy });
  return blocks;
}

const feesOf = ({ fees }: NonNullable<CaseState['decision']>): GebuehrLine[] =>
  fees.filter((line) => line.amount > 0 || line.set || line.relief);

/** Nothing decided but a fee: setting it is an administrative act of its own (§ 35 VwVfG) and carries the notice (§ 37 (6) VwVfG). */
export function carriesRemedy({ bundle, state }: Pick<LetterSource, 'bundle' | 'state'>, role: string): boolean {
  if (!state.decision || !isDecisionLetter(state, role) || bundle.workflow.remedy === 'keiner') return false;
  return state.decision.outcome !== 'completed' || feesOf(state.decision).length > 0;
}

export function feeBlock(lines: GebuehrLine[]): Extract<LetterBlock, { kind: 'fees' }> {
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const rows = lines.map((line) => ({ label: line.label, detail: line.detail ?? '', law: line.law, amount: formatCents(line.amount) }));
  return { kind: 'fees', lines: rows, total: formatCents(total) };
}

function archiveData({ bundle, state, number, role, content, date }: LetterSource): JsonObject {
  const { decision } = state;
  const data = {
    format: 1,
    case: number,
    service: bundle.service,
    bundle: bundle.hash,
    role,
    date,
    subject: content.title,
    decision: decision && { outcome: decision.outcome, reasons: printedReasons(bundle, decision), conditions: decision.conditions },
    record: state.record,
    fees: decision?.fees ?? [],
  };
  return JSON.parse(JSON.stringify(data)) as JsonObject;
}
