export { daysBetween } from '../definition/calendar.ts';
export { calendarOf, easterSunday, isPublicHoliday } from '../definition/holidays.ts';
export { addDays, addPeriod, parsePeriod, weekday } from '../definition/periods.ts';
export { addWorkingDays, isWorkingDay, nextWorkingDay } from '../definition/working-days.ts';
export { computeDeadlines, type ClockFacts } from './compute-deadlines.ts';
export { endOfPeriod, notificationByPost, notificationInPortal, remedyEnd, type ExplainedDate } from './legal-dates.ts';
