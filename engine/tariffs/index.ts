export { assessGebuehren, type AssessmentDates, type AssessmentResult } from './assess.ts';
export { periodOn } from './period-on.ts';
export { describeAmount } from './describe-amount.ts';
export { judgeService, judgeTariff, type Judge } from './tariff-scope.ts';
export type { DueDate, GebuehrAssessment, GebuehrLine } from './api.ts';
