export { addDays, addPeriod, daysBetween, parsePeriod, weekday } from './calendar.ts';
export { computeDeadlines, type ClockFacts } from './compute-deadlines.ts';
export { easterSunday, isPublicHoliday } from './holidays.ts';
export {
  addWorkingDays,
  endOfPeriod,
  isWorkingDay,
  nextWorkingDay,
  notificationByPost,
  notificationInPortal,
  remedyEnd,
  type ExplainedDate,
} from './legal-dates.ts';
