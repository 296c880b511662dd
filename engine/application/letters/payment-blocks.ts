import { endOfPeriod, notificationByPost } from '../../deadlines/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import { calendarOf } from '../../definition/holidays.ts';
import type { IsoDate, IsoDuration } from '../../definition/format.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { formatCents, formatLongDate } from '../local-date.ts';
import type { LetterBlock } from '../ports.ts';

/**
 * How a fee set with a decision is paid: amount, last day, account and what to name, or that the town collects it. Added to the letter by
 * the engine, so that the day fits the day it is sent. Nothing where the town names no account.
 * @param date day of the letter; the period begins with its notification, four days later (§ 41 (2) VwVfG, § 122 (2) AO, § 37 (2) SGB X)
 */
export function paymentBlocks(bundle: Bundle, lines: GebuehrLine[], number: string, date: IsoDate): LetterBlock[] {
  const payment = bundle.town.payment;
  const owed = lines.filter((line) => line.due === 'after-decision' && line.amount > 0);
  const account = payment?.accounts[0];
  if (!payment || !account || owed.length === 0) return [];
  const blocks: LetterBlock[] = [{ kind: 'heading', text: 'Zahlung' }];
  for (const { within, debit, amount } of together(owed, payment.due)) {
    const due = formatLongDate(lastDay(bundle, date, within));
    if (debit)
      blocks.push({
        kind: 'paragraph',
        text: `Sie haben uns ein SEPA-Lastschriftmandat erteilt. Wir buchen ${formatCents(amount)} am ${due} von Ihrem Konto ab.`,
      });
    else
      blocks.push(
        { kind: 'paragraph', text: `Bitte überweisen Sie ${formatCents(amount)} bis zum ${due}:` },
        {
          kind: 'list',
          numbered: false,
          items: [
            `Empfänger: ${account.holder}`,
            `IBAN: ${inGroups(account.iban)}`,
            `Bank: ${account.bank}`,
            `Verwendungszweck: ${number}`,
          ],
        },
      );
  }
  return blocks;
}

interface Sum {
  within: IsoDuration;
  debit: boolean;
  amount: number;
}

/** Lines that are paid on one day and in one way are one payment. */
function together(lines: GebuehrLine[], usual: IsoDuration): Sum[] {
  const sums: Sum[] = [];
  for (const { within = usual, debit = false, amount } of lines) {
    const same = sums.find((sum) => sum.within === within && sum.debit === debit);
    if (same) same.amount += amount;
    else sums.push({ within, debit, amount });
  }
  return sums;
}

/** Post and postbox count alike: the fourth day. The last day moves to a working day (§ 193 BGB). */
function lastDay({ workflow, town }: Bundle, date: IsoDate, within: IsoDuration): IsoDate {
  const notified = notificationByPost(date, workflow.regime, calendarOf(town)).date;
  return endOfPeriod(notified, within, { calendar: calendarOf(town), shift: true }).date;
}

const inGroups = (iban: string): string => iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
