export { assessGebuehren, type AssessmentDates, type AssessmentResult } from './assess.ts';
export { periodOn } from './period-on.ts';
export { describeAmount } from './describe-amount.ts';
export type { DueDate, GebuehrAssessment, GebuehrLine } from './api.ts';
