import type { CaseState } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { RecordField } from '../../definition/format.ts';
import { demandedBy } from '../../definition/record-fields.ts';
import { holds } from '../catalog/bundle-runtime.ts';
import { toLocalDate } from '../local-date.ts';

/** Fields of the office that apply to these answers, judged like every rule of a case on the day of receipt. */
export function applicableRecord(bundle: Bundle, { submitted }: Pick<CaseState, 'submitted'>): RecordField[] {
  const received = toLocalDate(submitted.receivedAt);
  const isTrue = (source: string, under?: string): boolean => holds(bundle, source, submitted.answers, received, under);
  return (bundle.workflow.record ?? [])
    .filter(({ when }) => !when || isTrue(when))
    .map((field) => demandedBy(field, (source) => isTrue(source, field.when)));
}
