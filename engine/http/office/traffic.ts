import type { Traffic } from '../../contract/office-pages.ts';
import type { IsoDate } from '../../definition/format.ts';
import { messages } from './messages.de.ts';
import { daysBetween } from './office-date.ts';

const SOON_DAYS = 7;

/** Traffic light of a due day: colour and the same in words. A paused clock is told apart from one that never ran. */
export function trafficOf(due: { date?: IsoDate; label?: string; clock: 'running' | 'paused' | 'stopped' }, now: IsoDate): Traffic {
  const rest = { date: due.date, label: due.label };
  if (due.clock === 'stopped') return { tone: 'info', text: messages.traffic.closed };
  if (due.clock === 'paused') return { tone: 'info', text: messages.traffic.paused, ...rest };
  if (!due.date) return { tone: 'info', text: messages.traffic.none };
  const days = daysBetween(now, due.date);
  if (days < 0) return { tone: 'danger', text: messages.traffic.overdue(-days), ...rest };
  if (days === 0) return { tone: 'danger', text: messages.traffic.today, ...rest };
  const text = days === 1 ? messages.traffic.tomorrow : messages.traffic.inDays(days);
  return { tone: days <= SOON_DAYS ? 'warning' : 'success', text, ...rest };
}
