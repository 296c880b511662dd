import type { ServiceContext } from './service-context.ts';

/** Statutory deadlines name their law and warn in time, where there is a day before the last one; ids are there once. */
export function checkDeadlines({ workflow, report }: ServiceContext): void {
  const deadlines = workflow.deadlines ?? [];
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline.kind === 'statutory' && !deadline.law)
      report('AW1614', ['deadlines', index], 'Eine gesetzliche Frist nennt ihre Rechtsgrundlage (law).');
    if (deadline.kind === 'statutory' && !deadline.warn && daysOf(deadline.period) > 1)
      report('AW1626', ['deadlines', index], 'Vor einer gesetzlichen Frist wird gewarnt: Bitte nennen Sie warn, zum Beispiel P14D.');
    if ((deadline.start === 'event') !== (deadline.event !== undefined))
      report('AW1804', ['deadlines', index], 'Zu „start: event“ gehört „event“, das Datum, mit dem die Frist beginnt, und umgekehrt.');
    if (deadline.warn && daysOf(deadline.warn) >= daysOf(deadline.period))
      report('AW1620', ['deadlines', index, 'warn'], `Die Warnung (${deadline.warn}) käme vor dem Beginn der Frist (${deadline.period}).`);
    if (deadlines.findIndex((other) => other.id === deadline.id) < index)
      report('AW1617', ['deadlines', index, 'id'], `Die Frist „${deadline.id}“ gibt es schon.`);
  }
}

/** Days of a period, by the shortest month and year: enough to compare two of them. */
function daysOf(period: string): number {
  const of = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return of('Y') * 365 + of('M') * 28 + of('W') * 7 + of('D');
}
