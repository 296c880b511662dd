import { ageOn, daysBetween, monthsBetween, parseDay } from '../../calendar.ts';
import { isPublicHoliday } from '../../holidays.ts';
import { addPeriod } from '../../periods.ts';
import { startedDays, startedMonths, startedWeeks } from '../../started-units.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from '../../working-days.ts';
import { date, number, type FunctionDefinition, type Moment } from './function-definition.ts';

const span = [date('from'), date('to')];
/** Working days need the calendar of a Land; without one there is no answer. */
const inLand =
  <Given extends unknown[]>(reckon: (land: string, ...given: Given) => unknown) =>
  ({ land }: Moment) =>
  (...given: Given) =>
    land === undefined ? null : reckon(land, ...given);

export const dateFunctions: Record<string, FunctionDefinition> = {
  today: {
    takes: [],
    gives: 'date',
    says: 'The day the expression is judged on: day of receipt for an application, day of the decision for a decision.',
    example: 'hund.gehalten_seit <= today()',
    run: (moment) => () => moment.today,
  },
  age: {
    takes: [date('born'), date('on')],
    gives: 'integer',
    says: 'Completed years of life on a day; the day of birth counts (§ 187 (2) BGB).',
    example: 'age(person.geburtsdatum, today()) >= 16',
    run: () => ageOn,
  },
  'days between': {
    takes: span,
    gives: 'integer',
    says: 'Calendar days from one day to another; negative when `to` is earlier.',
    example: 'days between(von, bis) <= 14',
    run: () => daysBetween,
  },
  'months between': {
    takes: span,
    gives: 'integer',
    says: 'Whole months that have passed (§ 188 (2), (3) BGB).',
    example: 'months between(hund.wurfdatum, today()) >= 3',
    run: () => monthsBetween,
  },
  'started days between': {
    takes: span,
    gives: 'integer',
    says: 'Days of a use from the first to the last day, both counted; 0 when `to` is earlier.',
    example: 'started days between(nutzung.von, nutzung.bis)',
    run: () => startedDays,
  },
  'started weeks between': {
    takes: span,
    gives: 'integer',
    says: 'Begun weeks of a use, first and last day counted: eight days are two weeks.',
    example: 'started weeks between(nutzung.von, nutzung.bis)',
    run: () => startedWeeks,
  },
  'started months between': {
    takes: span,
    gives: 'integer',
    says: 'Begun months of a use, first and last day counted: from 15 March to 14 April is one.',
    example: 'started months between(nutzung.von, nutzung.bis)',
    run: () => startedMonths,
  },
  'add period': {
    takes: [date('start'), { name: 'period', kind: 'duration' }],
    gives: 'date',
    says: 'Last day of a period that begins with an event on `start` (§§ 187 (1), 188 BGB); not moved off weekends.',
    example: 'add period(veranstaltung.datum, duration("P1M"))',
    run: () => addPeriod,
  },
  'working days between': {
    takes: span,
    gives: 'integer',
    says: 'Working days after `from` up to and including `to`, without Saturdays, Sundays and public holidays of the Land.',
    example: 'working days between(today(), nutzung.von) >= 5',
    run: inLand((land, from: string, to: string) => workingDaysBetween(from, to, land)),
  },
  'add working days': {
    takes: [date('start'), number('count')],
    gives: 'date',
    says: 'The n-th working day after `start`.',
    example: 'nutzung.von >= add working days(today(), 3)',
    run: inLand((land, start: string, count: number) => addWorkingDays(start, Math.trunc(count), land)),
  },
  'next working day': {
    takes: [date('day')],
    gives: 'date',
    says: 'The day itself or the next working day (§ 193 BGB).',
    example: 'next working day(frist)',
    run: inLand((land, day: string) => nextWorkingDay(day, land)),
  },
  'is working day': {
    takes: [date('day')],
    gives: 'boolean',
    says: 'No Saturday, Sunday or public holiday of the Land.',
    example: 'is working day(termin)',
    run: inLand((land, day: string) => isWorkingDay(day, land)),
  },
  'is public holiday': {
    takes: [date('day')],
    gives: 'boolean',
    says: 'A statewide public holiday of the Land.',
    example: 'not(is public holiday(termin))',
    run: inLand((land, day: string) => isPublicHoliday(day, land)),
  },
  'year of': {
    takes: [date('day')],
    gives: 'integer',
    says: 'Its year.',
    example: 'year of(datum) = 2026',
    run: () => (day: string) => parseDay(day).year,
  },
  'month of': {
    takes: [date('day')],
    gives: 'integer',
    says: 'Its month, 1 to 12.',
    example: 'month of(datum) in [3..9]',
    run: () => (day: string) => parseDay(day).month,
  },
  'day of': {
    takes: [date('day')],
    gives: 'integer',
    says: 'Its day in the month.',
    example: 'day of(datum) = 1',
    run: () => (day: string) => parseDay(day).day,
  },
};
