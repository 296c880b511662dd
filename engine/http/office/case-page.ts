import { nounWords } from '../../contract/noun.ts';
import type { AllowedAction, OfficeCase } from '../../application/api.ts';
import type { CaseAction, OfficeCasePage } from '../../contract/office-pages.ts';
import type { Operation } from '../../definition/format.ts';
import { caseHead, decisionView, fileLink, letterItem } from './case-head.ts';
import { messages } from './messages.de.ts';
import { recordItems } from './record-items.ts';
import type { OfficeUrls } from './office-urls.ts';
import { trafficOf } from './traffic.ts';

/** One case as the office sees it, ready to print. `now` is today's date in Germany. */
export function casePage(found: OfficeCase, urls: OfficeUrls, now: string): OfficeCasePage {
  const links = (files: OfficeCase['files']) => files.map((file) => fileLink(file, found, urls));
  return {
    kind: 'office-case',
    head: caseHead(found, urls, now),
    instructions: instructionsOf(found),
    actions: caseActions(found, urls),
    summary: found.summary.map(({ page, title, rows }) => ({
      page,
      title,
      rows: rows.map(({ label, value, depth, heading = false, files = [] }) => ({ label, value, depth, heading, files: links(files) })),
    })),
    applicationUrl: urls.application(found.ref.number),
    files: links(found.files),
    parties: found.parties.map(({ postbox, role, ...party }) => ({
      ...party,
      role: role === 'applicant' ? nounWords(found.bundle.process.noun).person : (messages.roles[role] ?? role),
      reach: reachOf(postbox, party.address),
    })),
    timeline: found.timeline.map(({ at, text, actor, details, hash }) => ({ at, text, actor, details, hash })),
    chainOk: found.chainOk,
    deadlines: found.deadlines.map((deadline) => ({
      ...deadline,
      kindLabel: messages.deadlineKinds[deadline.kind],
      traffic: trafficOf(
        { date: deadline.date, clock: found.row.clock === 'stopped' ? 'stopped' : deadline.paused ? 'paused' : 'running' },
        now,
      ),
    })),
    fees: found.fees,
    payments: found.payments.map(({ at, amount, state, reference }) => ({
      at,
      amount,
      reference,
      stateLabel: messages.payments[state],
      tone: paymentTones[state],
    })),
    consultations: found.consultations.map(({ unitName, question, askedAt, dueAt, answer, mandatory }) => {
      return { unitName, question, askedAt, dueAt, answer, mandatory, traffic: trafficOf({ date: dueAt, clock: 'running' }, now) };
    }),
    decision: decisionView(found),
    records: recordItems(found, urls),
    letters: found.letters.map((letter) => letterItem(letter, found, urls)),
    messages: found.messages.map(({ at, from, text, files }) => {
      return {
        at,
        text,
        own: from === 'town',
        from: from === 'town' ? messages.town : nounWords(found.bundle.process.noun).person,
        files: links(files),
      };
    }),
    notes: found.notes,
    bundleHash: found.bundle.hash,
    law: found.bundle.workflow.law.map(({ cite }) => cite),
  };
}

/** For the whole case first, then for where it stands. */
function instructionsOf({ bundle, row }: OfficeCase): string[] {
  const { case: always = [], states = {} } = bundle.workflow.instructions ?? {};
  return [...always, ...(states[row.state] ?? [])];
}

const paymentTones = { open: 'warning', paid: 'success', failed: 'danger', canceled: 'info' } as const;

function reachOf(postbox: boolean, address: string[]): string {
  return postbox ? messages.reach.portal : address.length > 0 ? messages.reach.post : messages.reach.none;
}

/** Steps that bring the case on come first; of them, those that are possible now. */
const order: Operation[] = [
  'opinion',
  'approve',
  'send',
  'claim',
  'identify',
  'cash',
  'hand-out',
  'prepare',
  'complete',
  'order',
  'evaluate',
  'establish',
  'resume',
  'confirm',
  'settle',
  'answer',
  'appoint',
  'relate',
  'ask',
  'consult',
  'return',
  'extend',
  'suspend',
  'reopen',
  'publish',
  'hand-over',
  'flag',
  'message',
  'note',
  'transfer',
  'release',
  'withdraw',
  'expire',
  'place',
  'wait',
  'deem',
];
const leading: Operation[] = [
  'opinion',
  'approve',
  'send',
  'claim',
  'order',
  'identify',
  'cash',
  'hand-out',
  'evaluate',
  'establish',
  'resume',
  'prepare',
  'complete',
];
/** Handing over is what a case is there for only where the town takes the application for another authority. */
const isLeading = ({ does }: AllowedAction['action'], { bundle, row }: OfficeCase): boolean =>
  leading.includes(does) || (does === 'hand-over' && bundle.elsewhere !== undefined && row.clock === 'running');
const oneClick: Operation[] = ['claim', 'release'];

function caseActions(found: OfficeCase, urls: OfficeUrls): CaseAction[] {
  const sorted = [...found.actions].sort((a, b) => rank(a) - rank(b));
  const primary = sorted.find(
    ({ action, refused }) => !refused && isLeading(action, found) && !(action.does === 'claim' && found.row.assignee),
  );
  return sorted.map((allowed) => ({
    id: allowed.id,
    label: allowed.action.label,
    does: allowed.action.does,
    via: oneClick.includes(allowed.action.does) ? 'post' : 'form',
    url: urls.action(found.ref.number, allowed.id),
    primary: allowed === primary,
    refused: allowed.refused,
  }));
}
const rank = ({ action, refused }: AllowedAction): number => order.indexOf(action.does) + (refused ? 100 : 0);
