export { describeOpening, describeToday } from './describe-opening.ts';
export { lastDayOf, openingOn, type OpeningOfDay } from './opening-on.ts';
export { openingOfUnit } from './opening-of-unit.ts';
export { spansOf, weekdays, type OpeningSpan, type Weekday } from './opening-spans.ts';
