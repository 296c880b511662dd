import type { DeadlineRule } from '../../format.ts';
import type { ServiceContext } from './service-context.ts';

/** Statutory deadlines name their law and warn in time, where there is a day before the last one; ids are there once. */
export function checkDeadlines({ workflow, report }: ServiceContext): void {
  const deadlines = workflow.deadlines ?? [];
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline.kind === 'statutory' && !deadline.law)
      report('AW1614', ['deadlines', index], 'Eine gesetzliche Frist nennt ihre Rechtsgrundlage (law).');
    if (deadline.kind === 'statutory' && !deadline.warn && (!deadline.period || daysOf(deadline.period) > 1))
      report('AW1626', ['deadlines', index], 'Vor einer gesetzlichen Frist wird gewarnt: Bitte nennen Sie warn, zum Beispiel P14D.');
    if ((deadline.start === 'event') !== (deadline.event !== undefined))
      report('AW1804', ['deadlines', index], 'Zu „start: event“ gehört „event“, das Datum, mit dem die Frist beginnt, und umgekehrt.');
    if (deadline.ends === 'on') checkGivenDay(deadline, index, report);
    else if (!deadline.period)
      report('AW1689', ['deadlines', index], 'Eine Frist hat eine Dauer (period) oder endet mit einem Tag (ends: on).');
    if (deadline.period && deadline.warn && daysOf(deadline.warn) >= daysOf(deadline.period))
      report('AW1620', ['deadlines', index, 'warn'], `Die Warnung (${deadline.warn}) käme vor dem Beginn der Frist (${deadline.period}).`);
    if (deadline.ends !== 'on' && deadline.shift !== undefined)
      report('AW1690', ['deadlines', index, 'shift'], '„shift“ gehört zu „ends: on“; eine Frist mit Dauer endet immer an einem Werktag.');
    if (deadlines.findIndex((other) => other.id === deadline.id) < index)
      report('AW1617', ['deadlines', index, 'id'], `Die Frist „${deadline.id}“ gibt es schon.`);
  }
}

/** The day is given by the case, nothing is counted, and whether a weekend moves it is a question of the law that only the author can answer. */
function checkGivenDay({ start, period, shift }: DeadlineRule, index: number, report: ServiceContext['report']): void {
  const at = ['deadlines', index];
  if (start !== 'event')
    report('AW1689', [...at, 'ends'], '„ends: on“ braucht „start: event“ und „event“: den Tag, mit dem die Frist endet.');
  if (period) report('AW1689', [...at, 'period'], 'Eine Frist, die mit einem Tag endet (ends: on), hat keine Dauer.');
  if (shift === undefined)
    report(
      'AW1690',
      [...at, 'ends'],
      'Fällt der Tag auf ein Wochenende: Endet die Frist am nächsten Werktag (shift: true) oder bleibt der Tag (shift: false)?',
    );
}

/** Days of a period, by the shortest month and year: enough to compare two of them. */
function daysOf(period: string): number {
  const of = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return of('Y') * 365 + of('M') * 28 + of('W') * 7 + of('D');
}
