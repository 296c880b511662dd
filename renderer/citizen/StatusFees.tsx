import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { endsWithoutDecision } from './ends-without-decision.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { DataTable, dateText, FeeTable, moneyText, Section } from '../ui/index.ts';

/** What the case costs, line by line with its law, and what was paid. */
export function StatusFees({ page }: { page: StatusPageView }) {
  const { status } = citizenWords;
  const { fees, payments } = page.case;
  if (payments.length === 0 && (fees.lines.length === 0 || endsWithoutDecision(page))) return null;
  return (
    <Section title={status.fees} id="gebuehren">
      <FeeTable assessment={fees} />
      {payments.length > 0 ? (
        <DataTable
          caption={status.payments}
          rows={payments}
          rowKey={(payment) => payment.id}
          columns={[
            { header: status.paymentAt, rowHeader: true, cell: (payment) => dateText(payment.at) },
            { header: status.paymentState, cell: (payment) => status.paymentStates[payment.state] },
            { header: status.paymentReference, cell: (payment) => payment.reference ?? '–' },
            { header: status.paymentAmount, numeric: true, cell: (payment) => moneyText(payment.amount) },
          ]}
        />
      ) : null}
    </Section>
  );
}
