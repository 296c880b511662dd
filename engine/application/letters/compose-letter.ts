import { calendarOf } from '../../definition/holidays.ts';
import { findAddressee } from '../parties.ts';
import type { CaseState, Party } from '../../cases/index.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { Offer } from '../../definition/format.ts';
import { describeOpening, openingOfUnit } from '../../definition/opening/index.ts';
import { nounWords } from '../../definition/noun.ts';
import { expressionsOf } from '../../definition/named-values/index.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { formatCents, toLocalDate } from '../local-date.ts';
import type { TextTemplates } from '../ports.ts';
import { chosenOffer } from '../offers/chosen-offer.ts';
import { displayRecord } from '../record/display-record.ts';
import { displayAnswers } from './display-answers.ts';
import { printedReasons } from './printed-reasons.ts';
import { subjectOf, type LetterContent } from './letter-content.ts';

export interface LetterSubject {
  bundle: Bundle;
  state: CaseState;
  number: string;
  today: string;
  /** Whom it goes to, where several get their own; absent: the addressee of the case. */
  party?: Party;
}

/**
 * Text of a letter from the service's template and the case.
 * @throws Error when the template names data that does not exist (the checker looks for this before publishing)
 */
export function composeLetter(templates: TextTemplates, role: string, subject: LetterSubject): LetterContent {
  const source = subject.bundle.letters[role];
  if (source === undefined) throw new Error(`Service ${subject.bundle.service} has no letter for the role ${role}`);
  const text = templates.render(source, letterData(subject)).trim();
  const addressee = subject.party ?? findAddressee(subject.state.parties);
  return {
    title: subjectOf(text),
    text,
    templateText: text,
    addressee: addressLines(addressee),
    addresseeName: addressee?.name ?? '',
    ...(subject.party && { party: subject.party.id }),
  };
}

function addressLines(party: Party | undefined): string[] {
  return party ? [party.name, ...party.address].filter(Boolean) : [];
}

function nounData({ process }: Bundle) {
  const { word, the, this: these, your } = nounWords(process.noun);
  return { word, the, this: these, your };
}

/** The names a letter template may use; documented in docs/how-to-write-a-service.md. */
export function letterData({ bundle, state, number, today, party }: LetterSubject): JsonObject {
  const unit = bundle.town.units[state.unit];
  const opening = openingOfUnit(bundle.town, state.unit);
  const decision = state.decision;
  const fees = decision?.fees ?? state.submitted.fees;
  const data = {
    case: { number, receivedAt: toLocalDate(state.receivedAt), serviceName: bundle.workflow.name, channel: state.submitted.channel },
    noun: nounData(bundle),
    applicant: applicantData(party ?? findAddressee(state.parties)),
    answers: displayAnswers(bundle, state.submitted.answers),
    computed: expressionsOf(bundle).valuesOf(state.submitted.answers, toLocalDate(state.receivedAt), calendarOf(bundle.town)),
    decision: decision && {
      outcome: decision.outcome,
      reasons: printedReasons(bundle, decision),
      conditions: decision.conditions,
      benefit: decision.benefit,
      reclaim: decision.reclaim,
    },
    deemed: [...state.earlierDecisions, ...(decision ? [decision] : [])].find((taken) => taken.deemed)?.deemed,
    findings: Object.fromEntries(state.findings.map(({ action, text, amount }) => [action, { text, amount }])),
    record: displayRecord(bundle.workflow.record ?? [], state.record),
    appointment: state.appointment,
    offer: offerData(chosenOffer(bundle, state.submitted.answers)),
    related: state.related.map(({ number: other }) => other),
    fees: { total: sumOf(fees), lines: fees.map(feeData) },
    unit: {
      name: unit?.name ?? state.unit,
      phone: unit?.phone,
      email: unit?.email,
      room: unit?.room,
      hours: opening ? describeOpening(opening, today) : [],
    },
    town: { name: bundle.town.name, letterhead: bundle.town.letterhead, place: bundle.town.place, website: bundle.town.website },
    recipient: recipientData(bundle, today),
    request: state.request && { text: state.request.text, due: state.request.due },
    today,
  };
  return JSON.parse(JSON.stringify(data)) as JsonObject;
}

/** The authority a town hands the service over to, and why. */
function recipientData({ elsewhere, town }: Bundle, today: string) {
  const authority = elsewhere && town.authorities[elsewhere.authority];
  if (!authority) return undefined;
  const { name, address, phone, email, website, opening } = authority;
  const hours = opening ? describeOpening(opening, today) : [];
  return { name, ...address, phone, email, website, hours, reason: elsewhere.reason ?? '', law: elsewhere.law };
}

function applicantData(party: Party | undefined) {
  // The form does not ask for a form of address (data minimisation), so the salutation names the person in full.
  const salutation = !party?.name || party.organisation ? 'Sehr geehrte Damen und Herren' : `Guten Tag ${party.name}`;
  return {
    name: party?.name ?? '',
    givenName: party?.givenName,
    familyName: party?.familyName,
    organisation: party?.organisation,
    salutation,
  };
}
const offerData = (offer: Offer | undefined) =>
  offer && { title: offer.title, from: offer.from, to: offer.to, times: offer.times, venue: offer.venue };
const sumOf = (lines: GebuehrLine[]): number => lines.reduce((total, line) => total + line.amount, 0);
const feeData = (line: GebuehrLine) => ({
  label: line.label,
  detail: line.detail ?? '',
  law: line.law,
  amount: line.amount,
  text: formatCents(line.amount),
});
