import type { PaymentResultPageView, ReceiptPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, ButtonGroup, dateText, dateTimeText, Details, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German } from '../ui/Said.tsx';
import { Bullets } from './Bullets.tsx';
import { CaseAccess, EndSession } from './CaseAccess.tsx';

const { receipt, payment } = citizenWords;

/** It arrived: number, access code, copy for one's own records, what happens next (BSI TR-03172 A3.13). */
export function ReceiptPage({ page }: { page: ReceiptPageView }) {
  const found = page.case;
  return (
    <>
      <PageHeading preline={found.serviceName} title={page.paymentOpen ? receipt.openTitle : receipt.title} />
      {page.paymentOpen ? (
        <Alert tone="warning" title={receipt.openAlert} headingLevel={2}>
          <p className="kern-body">{receipt.openText}</p>
          <form method="post" action={page.payUrl}>
            <Button>{receipt.pay}</Button>
          </form>
        </Alert>
      ) : (
        <Alert tone="success" title={receipt.thanks} />
      )}
      <CaseAccess
        number={found.ref.number}
        secret={page.secret}
        rows={[
          { label: receipt.received, value: dateTimeText(found.receivedAt) },
          { label: receipt.unit, value: <German>{found.unit.name}</German> },
        ]}
      />
      <Section title={receipt.next} id="weiter">
        <NextSteps page={page} />
      </Section>
      <Section title={receipt.documents} id="unterlagen">
        {receipt.german ? <p className="kern-body">{receipt.german}</p> : null}
        <ButtonGroup>
          <LinkButton href={page.pdfUrl} icon="download" download>
            {receipt.pdf}
          </LinkButton>
          <LinkButton href={page.statusUrl} variant="secondary">
            {receipt.status}
          </LinkButton>
        </ButtonGroup>
      </Section>
      <EndSession url={page.endSessionUrl} />
    </>
  );
}

function NextSteps({ page }: { page: ReceiptPageView }) {
  const { unit, deadlines, bundle, stateText } = page.case;
  const decider = bundle.town.authorities[bundle.elsewhere?.authority ?? '']?.name;
  const steps = [
    // Who books wants to know first: a place, the waiting list, or the lottery?
    ...(bundle.booking ? [stateText] : []),
    ...(page.paymentOpen ? [receipt.nextPay] : []),
    receipt.nextUnit(unit.name),
    ...(decider ? [receipt.nextElsewhere(decider)] : []),
    receipt.nextAsk,
    ...(page.inPostbox ? [receipt.nextPostbox] : []),
    ...deadlines.map((deadline) => receipt.nextDeadline(deadline.label, dateText(deadline.date), deadline.kind === 'target')),
  ];
  const explained = deadlines.flatMap((deadline) => deadline.steps);
  return (
    <>
      <Bullets items={steps} numbered />
      {explained.length > 0 ? (
        <Details summary={receipt.how}>
          <div lang={langOfGerman()}>
            <Bullets items={explained} />
          </div>
        </Details>
      ) : null}
    </>
  );
}

const tones = { open: 'info', failed: 'danger', canceled: 'warning', paid: 'success' } as const;

/** Back from the cash desk without a payment. */
export function PaymentResultPage({ page }: { page: PaymentResultPageView }) {
  const { title, short, text } = payment.results[page.state];
  return (
    <>
      <PageHeading title={title} />
      <Alert tone={tones[page.state]} title={short} live>
        {text}
      </Alert>
      <CaseAccess number={page.number} secret={page.secret} />
      <ButtonGroup>
        {page.state === 'open' ? <LinkButton href={page.refreshUrl}>{payment.refresh}</LinkButton> : null}
        <form method="post" action={page.payUrl}>
          <Button variant={page.state === 'open' ? 'secondary' : 'primary'}>{page.state === 'open' ? payment.goOn : payment.again}</Button>
        </form>
        <LinkButton href={page.receiptUrl} variant="secondary">
          {payment.receipt}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}
