import type { PageLang } from '../../definition/language.ts';
import type { NounWords } from '../../definition/noun.ts';
import { formatCents } from '../local-date.ts';

/** What the timeline says of steps that no process words. */
const german = {
  received: (noun: NounWords) => `${noun.your.nominative} ist bei uns eingegangen.`,
  recorded: (noun: NounWords) => `${noun.your.nominative} ist bei uns eingegangen und wurde erfasst.`,
  inPostbox: (title: string) => `„${title}“ liegt in Ihrem Postfach bereit.`,
  byPost: (title: string) => `„${title}“ geht Ihnen mit der Post zu.`,
  paid: 'Ihre Zahlung ist eingegangen.',
  failed: 'Die Zahlung ist fehlgeschlagen.',
  canceled: 'Die Zahlung wurde abgebrochen.',
  cashed: (cents: number) => `Sie haben am Schalter ${formatCents(cents)} bezahlt.`,
  nothingToPay: 'Sie müssen keine Gebühr bezahlen.',
  recipient: (name: string) => `Empfänger: ${name}.`,
};
const english: typeof german = {
  received: (noun) => `Your ${noun.english} has reached us.`,
  recorded: (noun) => `Your ${noun.english} has reached us and has been recorded.`,
  inPostbox: (title) => `“${title}” is ready in your mailbox.`,
  byPost: (title) => `“${title}” is sent to you by post.`,
  paid: 'Your payment has arrived.',
  failed: 'The payment has failed.',
  canceled: 'The payment was cancelled.',
  cashed: (cents) => `You paid ${formatCents(cents)} at the counter.`,
  nothingToPay: 'You need not pay a fee.',
  recipient: (name) => `Recipient: ${name}.`,
};
export const timelineWords = (lang: PageLang): typeof german => (lang === 'en' ? english : german);
