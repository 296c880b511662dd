import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import { Alert, Button, dateDe, dateTimeDe, DescriptionList, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { Bullets } from './ServicePage.tsx';

/** It arrived: number, access code (shown in this session only), copy, what happens next. */
export function ReceiptPage({ page }: { page: Extract<CitizenPage, { kind: 'receipt' }> }) {
  const found = page.case;
  const next = [
    ...(page.paymentOpen ? ['Bitte bezahlen Sie die Gebühr. Danach beginnen wir mit der Bearbeitung.'] : []),
    `Zuständig ist: ${found.unit.name}.`,
    ...found.deadlines.map((deadline) => `${deadline.label}: bis ${dateDe(deadline.date)}.`),
  ];
  return (
    <>
      <PageHeading
        preline={found.serviceName}
        title={page.paymentOpen ? 'Fast fertig: Bitte noch bezahlen' : 'Ihr Antrag ist eingegangen'}
      />
      {page.paymentOpen ? (
        <Alert tone="warning" title="Die Gebühr ist noch offen">
          <p className="kern-body">Ihre Angaben sind sicher gespeichert.</p>
          <form method="post" action={page.payUrl}>
            <Button>Jetzt bezahlen</Button>
          </form>
        </Alert>
      ) : (
        <Alert tone="success" title="Vielen Dank. Wir haben alles erhalten." />
      )}
      <DescriptionList
        rows={[
          { label: 'Vorgangsnummer', value: <strong>{found.ref.number}</strong> },
          ...(page.secret ? [{ label: 'Zugangscode', value: <strong className="aw-code">{page.secret}</strong> }] : []),
          { label: 'Eingegangen', value: dateTimeDe(found.receivedAt) },
        ]}
      />
      {page.secret ? (
        <Alert tone="info" title="Bitte bewahren Sie Nummer und Zugangscode auf">
          <p className="kern-body">
            Damit sehen Sie jederzeit den Stand, beantworten Rückfragen und schreiben uns. Der Zugangscode wird nur jetzt angezeigt.
          </p>
        </Alert>
      ) : null}
      <Section title="So geht es weiter">
        <Bullets items={next} />
      </Section>
      <Section title="Ihre Unterlagen">
        <div className="aw-actions">
          <LinkButton href={page.pdfUrl} download>
            Eingangsbestätigung herunterladen (PDF)
          </LinkButton>
          <LinkButton href={page.statusUrl} variant="secondary">
            Zum Stand des Vorgangs
          </LinkButton>
        </div>
      </Section>
    </>
  );
}

const results = {
  open: {
    title: 'Die Zahlung ist noch nicht bestätigt',
    text: 'Die Kasse hat uns noch nicht gemeldet, ob Sie bezahlt haben. Wir fragen weiter nach. Wenn Sie nicht bezahlt haben, können Sie es noch einmal versuchen.',
  },
  failed: {
    title: 'Die Zahlung ist fehlgeschlagen',
    text: 'Es wurde nichts abgebucht. Ihre Angaben sind gespeichert. Bitte versuchen Sie es noch einmal.',
  },
  canceled: {
    title: 'Sie haben die Zahlung abgebrochen',
    text: 'Es wurde nichts abgebucht. Ihre Angaben sind gespeichert. Sie können jetzt oder in den nächsten 14 Tagen bezahlen.',
  },
  paid: { title: 'Ihre Zahlung ist eingegangen', text: 'Vielen Dank.' },
} as const;

export function PaymentResultPage({ page }: { page: Extract<CitizenPage, { kind: 'payment-result' }> }) {
  const { title, text } = results[page.state];
  return (
    <>
      <PageHeading title={title} lead={text} />
      <div className="aw-actions">
        <form method="post" action={page.payUrl}>
          <Button>Erneut bezahlen</Button>
        </form>
        <LinkButton href={page.receiptUrl} variant="secondary">
          Zur Eingangsbestätigung
        </LinkButton>
      </div>
    </>
  );
}
