import type { CaseEvent } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { PageLang } from '../../definition/language.ts';
import { nounWords } from '../../definition/noun.ts';
import { translateWords } from '../../definition/texts/translate-bundle.ts';
import type { CitizenCase, OfficeCase } from '../api.ts';
import type { CaseFile } from '../case-file.ts';
import { flagLabel } from './flag-label.ts';
import { receiptText } from './receipt-text.ts';
import { timelineWords } from './timeline-words.ts';
import { formatCents, formatShortDate } from '../local-date.ts';

/** Timeline for the citizen: plain sentences of the process, nothing internal. */
export function citizenTimeline({ events, bundle }: Pick<CaseFile, 'events' | 'bundle'>, lang: PageLang = 'de'): CitizenCase['timeline'] {
  const entries: CitizenCase['timeline'] = [];
  for (const event of events) {
    const text = citizenText(event, bundle, lang);
    if (text) entries.push({ at: event.at, text, by: event.actor.kind === 'staff' ? 'town' : event.actor.kind });
  }
  return entries;
}

function citizenText(event: CaseEvent, bundle: Bundle, lang: PageLang): string | undefined {
  const words = timelineWords(lang);
  const said = (text: string | undefined): string | undefined => text && translateWords(text, bundle, lang);
  switch (event.type) {
    case 'submitted': {
      const noun = nounWords(bundle.process.noun);
      return event.data.channel === 'online' ? words.received(noun) : words.recorded(noun);
    }
    case 'letter-sent':
      return (event.data.delivery === 'portal' ? words.inPostbox : words.byPost)(event.data.title);
    case 'payment':
      return words[event.data.state];
    case 'cash':
      return event.data.amount > 0 ? words.cashed(event.data.amount) : words.nothingToPay;
    case 'hand-over':
      return (
        event.data.citizen &&
        [said(event.data.citizen), event.data.recipient && words.recipient(event.data.recipient)].filter(Boolean).join(' ')
      );
    case 'letter-edited':
    case 'letter-printed':
    case 'letter-fetched':
      return undefined;
    default:
      return said(event.data.citizen);
  }
}

/** Timeline for the office: everything, with who did it. */
export function officeTimeline(file: CaseFile): OfficeCase['timeline'] {
  return file.events.map((event, index) => ({
    at: event.at,
    type: event.type,
    text: officeText(file.bundle, event),
    actor: event.actor.name,
    details: officeDetails(file.bundle, event),
    hash: file.eventRows[index]?.hash ?? '',
  }));
}

const channels = { online: 'online', paper: 'auf Papier', counter: 'am Schalter' } as const;
const payments = { paid: 'Zahlung eingegangen', failed: 'Zahlung fehlgeschlagen', canceled: 'Zahlung abgebrochen' } as const;

function officeText(bundle: Bundle, event: CaseEvent): string {
  switch (event.type) {
    case 'submitted':
      return `${nounWords(bundle.process.noun).word} eingegangen (${channels[event.data.channel]})`;
    case 'letter-sent':
      return `Schreiben versandt: ${event.data.title}`;
    case 'letter-edited':
      return `Schreiben bearbeitet: ${event.data.title}`;
    case 'letter-printed':
      return `Schreiben gedruckt und zur Post gegeben: ${event.data.title}`;
    case 'letter-fetched':
      return `Schreiben im Postfach abgerufen: ${event.data.title}`;
    case 'payment':
      return payments[event.data.state];
    default:
      return bundle.process.actions[event.data.action]?.label ?? event.data.action;
  }
}

function officeDetails(bundle: Bundle, event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'ask':
      return `Frist ${formatShortDate(event.data.due)}`;
    case 'consult':
      return `${bundle.town.units[event.data.unit]?.name ?? event.data.unit}, Frist ${formatShortDate(event.data.due)}`;
    case 'transfer':
      return `An ${bundle.town.units[event.data.unit]?.name ?? event.data.unit}: ${event.data.reason}`;
    case 'return':
    case 'suspend':
    case 'reopen':
      return event.data.reason;
    case 'resume':
      return event.data.reason || undefined;
    case 'hand-over':
      return `An ${event.data.recipient ?? bundle.town.units[event.data.unit ?? '']?.name ?? ''}: ${event.data.reason}`;
    case 'extend':
      return `Bis ${formatShortDate(event.data.until)}: ${event.data.reason}`;
    case 'confirm':
      return `Vollständig seit ${formatShortDate(event.data.from)}`;
    case 'deem':
      return `Frist abgelaufen am ${formatShortDate(event.data.ranOut)} (${event.data.law})`;
    case 'relate':
      return `Vorgang ${event.data.number}`;
    case 'establish':
      return [event.data.amount !== undefined && formatCents(event.data.amount), event.data.text].filter(Boolean).join(': ');
    case 'order':
      return formatCents(event.data.benefit.amount);
    case 'appoint': {
      const [day = '', time = ''] = event.data.on.split('T');
      return [`${formatShortDate(day)}, ${time} Uhr`, event.data.where].filter(Boolean).join(', ');
    }
    case 'cash':
      return receiptText(event.data);
    case 'flag':
      return `${flagLabel(bundle, event.data.flag)} ${event.data.on ? 'gesetzt' : 'entfernt'}`;
    case 'place':
    case 'wait':
      return `${bundle.booking?.offers[event.data.offer]?.title ?? event.data.offer}, Nr. ${event.data.rank}${event.data.draw ? ` (Los aus ${event.data.draw.entries}, Startwert ${event.data.draw.seed})` : ''}`;
    case 'hand-out':
    case 'evaluate':
    case 'publish':
      return event.data.text;
    case 'payment':
      return [formatCents(event.data.amount), event.data.reference && `Kassenzeichen ${event.data.reference}`].filter(Boolean).join(', ');
    case 'letter-sent':
      return event.data.delivery === 'portal' ? 'Bereitgestellt im Postfach (§ 9 OZG)' : 'Druckstapel';
    default:
      return undefined;
  }
}
