import type { CaseFacts } from '../cases/index.ts';
import type { ConsultationRule } from '../definition/format.ts';
import type { CaseFile } from './case-file.ts';
import { holds } from './catalog/bundle-runtime.ts';
import { computeDueDates } from './case-due.ts';
import { feesSettled } from './fees.ts';
import { toLocalDate } from './local-date.ts';
import { outcomesWithoutReasons } from './record/outcomes-without-reasons.ts';
import { applicableRecord } from './record/applicable-record.ts';

/** Consultations that the service's rules demand for this case's answers. */
export function mandatoryConsultations(file: Pick<CaseFile, 'bundle' | 'state'>): ConsultationRule[] {
  const { answers, receivedAt } = file.state.submitted;
  const rules = file.bundle.workflow.consultations ?? [];
  return rules.filter((rule) => !rule.when || holds(file.bundle, rule.when, answers, toLocalDate(receivedAt)));
}

export function runningDeadlines(bundle: CaseFile['bundle'], state: CaseFile['state'], today: string): NonNullable<CaseFacts['deadlines']> {
  const lawOf = (id: string): string | undefined => bundle.workflow.deadlines?.find((rule) => rule.id === id)?.then?.law;
  return computeDueDates(bundle, state, today).map(({ id, date, paused }) => ({ id, date, paused, law: lawOf(id) }));
}

/** @param today absent where only what is allowed is asked; a pause that goes on is then not counted */
export function caseFacts(file: Pick<CaseFile, 'bundle' | 'state' | 'payments'>, today = toLocalDate(file.state.receivedAt)): CaseFacts {
  return {
    mandatoryConsultations: mandatoryConsultations(file).map((rule) => ({ id: rule.id, unit: rule.unit })),
    feesSettled: feesSettled(file.state, file.payments),
    record: applicableRecord(file.bundle, file.state),
    withoutReasons: outcomesWithoutReasons(file.bundle),
    deadlines: runningDeadlines(file.bundle, file.state, today),
  };
}
