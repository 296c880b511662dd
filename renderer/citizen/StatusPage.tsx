import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import type { StoredFile } from '../../engine/application/api.ts';
import {
  Alert,
  Button,
  bytesDe,
  dateDe,
  dateTimeDe,
  Details,
  FeeTable,
  FileField,
  LinkButton,
  PageHeading,
  Section,
  SummaryList,
  TextArea,
  TextField,
  Timeline,
} from '../ui/index.ts';

export function StatusLoginPage({ page, base }: { page: Extract<CitizenPage, { kind: 'status-login' }>; base: string }) {
  return (
    <>
      <PageHeading title="Stand eines Vorgangs abfragen" lead="Beides finden Sie auf Ihrer Eingangsbestätigung." />
      {page.failed ? (
        <Alert tone="danger" title="Nummer und Zugangscode passen nicht zusammen" live>
          Bitte prüfen Sie beide Angaben. Groß- und Kleinschreibung spielt keine Rolle.
        </Alert>
      ) : null}
      <form method="post" action={`${base}/status`} className="aw-form">
        <TextField name="nummer" label="Vorgangsnummer" hint="Zum Beispiel 2026-000123" value={page.number} />
        <TextField name="code" label="Zugangscode" hint="Zum Beispiel ABCD-EFGH-JKMN-PQRS" autoComplete="off" />
        <Button>Stand anzeigen</Button>
      </form>
    </>
  );
}

/** State in plain words first, then what the person can do, then everything else. */
export function StatusPage({ page }: { page: Extract<CitizenPage, { kind: 'status' }> }) {
  const found = page.case;
  const message = found.actions.find((allowed) => allowed.action.does === 'message');
  const withdraw = found.actions.find((allowed) => allowed.action.does === 'withdraw');
  const by = { citizen: 'Sie', town: found.unit.name, system: undefined };
  return (
    <>
      <PageHeading preline={`Vorgang ${found.ref.number}`} title={found.serviceName} lead={found.stateText} />
      {page.problem ? (
        <Alert tone="danger" title="Das hat nicht geklappt" live>
          {page.problem}
        </Alert>
      ) : null}
      {page.paymentOpen ? (
        <Alert tone="warning" title="Die Gebühr ist noch nicht bezahlt">
          <form method="post" action={`${page.base}/bezahlen`}>
            <Button>Jetzt bezahlen</Button>
          </form>
        </Alert>
      ) : null}
      {found.request ? <AnswerForm page={page} request={found.request} /> : null}
      {found.letterByPost ? <Alert tone="info" title="Ein Schreiben geht Ihnen mit der Post zu" /> : null}
      {found.deadlines.length > 0 ? (
        <Section title="Fristen">
          {found.deadlines.map((deadline) => (
            <Details
              key={deadline.id}
              summary={`${deadline.label}: ${deadline.paused ? 'angehalten, bis Sie geantwortet haben' : `bis ${dateDe(deadline.date)}`}`}
            >
              {deadline.steps.map((step) => (
                <p className="kern-body" key={step}>
                  {step}
                </p>
              ))}
            </Details>
          ))}
        </Section>
      ) : null}
      <Section title="Verlauf">
        <Timeline
          entries={found.timeline.map((entry, index) => ({ at: entry.at, text: entry.text, by: by[entry.by], key: `${entry.at}${index}` }))}
        />
      </Section>
      <Section title="Nachrichten">
        {found.messages.length === 0 ? <p className="kern-body">Es gibt noch keine Nachrichten.</p> : null}
        {found.messages.map((entry, index) => (
          <article className={`aw-message aw-message--${entry.from}`} key={`${entry.at}${index}`}>
            <p className="aw-message__head">
              {entry.from === 'citizen' ? 'Sie' : found.unit.name}, {dateTimeDe(entry.at)}
            </p>
            <p className="kern-body aw-prewrap">{entry.text}</p>
            <Files files={entry.files} base={page.base} />
          </article>
        ))}
        {message && !found.request ? (
          <form method="post" action={`${page.base}/aktion/${message.id}`} encType="multipart/form-data" className="aw-form">
            <TextArea name="text" label="Ihre Nachricht an das Amt" value={page.typed} rows={4} />
            <FileField
              name="dateien"
              label="Dateien"
              hint="PDF, JPG oder PNG, je Datei höchstens 10 MB"
              optional
              multiple
              accept=".pdf,.jpg,.jpeg,.png"
            />
            <Button variant="secondary">Nachricht senden</Button>
          </form>
        ) : null}
      </Section>
      {found.fees.lines.length > 0 ? (
        <Section title="Gebühren">
          <FeeTable assessment={found.fees} />
        </Section>
      ) : null}
      <Section title="Ihre Angaben">
        {found.summary.map((section) => (
          <SummaryList
            key={section.page}
            title={section.title}
            level={3}
            rows={section.rows.map((row) => ({
              label: row.label,
              value: row.value,
              depth: row.depth,
              heading: row.heading,
              key: row.path,
            }))}
          />
        ))}
        <Files files={found.files} base={page.base} />
        <LinkButton href={`${page.base}/quittung.pdf`} variant="secondary" download>
          Eingangsbestätigung herunterladen (PDF)
        </LinkButton>
      </Section>
      {withdraw ? (
        <p className="kern-body">
          <a className="kern-link" href={`${page.base}/aktion/${withdraw.id}`}>
            {withdraw.action.label}
          </a>
        </p>
      ) : null}
    </>
  );
}

function AnswerForm({
  page,
  request,
}: {
  page: Extract<CitizenPage, { kind: 'status' }>;
  request: NonNullable<Extract<CitizenPage, { kind: 'status' }>['case']['request']>;
}) {
  return (
    <Section title="Wir brauchen Ihre Antwort" id="rueckfrage">
      <div className="aw-message aw-message--town">
        <p className="kern-body aw-prewrap">{request.text}</p>
      </div>
      {request.due ? <p className="kern-body">Bitte antworten Sie bis zum {dateDe(request.due)}. So lange ruht die Bearbeitung.</p> : null}
      <form method="post" action={`${page.base}/aktion/${request.action}`} encType="multipart/form-data" className="aw-form">
        <TextArea name="text" label="Ihre Antwort" value={page.typed} rows={5} />
        <FileField
          name="dateien"
          label="Unterlagen"
          hint="PDF, JPG oder PNG, höchstens 5 Dateien, je Datei höchstens 10 MB"
          optional
          multiple
          accept=".pdf,.jpg,.jpeg,.png"
        />
        <Button>Antwort senden</Button>
      </form>
    </Section>
  );
}

function Files({ files, base }: { files: StoredFile[]; base: string }) {
  if (files.length === 0) return null;
  return (
    <ul className="kern-list aw-plain-list">
      {files.map((file) => (
        <li key={file.id}>
          <a className="kern-link" href={`${base}/datei/${file.id}`}>
            {file.name}
          </a>{' '}
          ({bytesDe(file.bytes)})
        </li>
      ))}
    </ul>
  );
}

export function WithdrawPage({ page }: { page: Extract<CitizenPage, { kind: 'withdraw' }> }) {
  return (
    <>
      <PageHeading preline={`Vorgang ${page.case.ref.number}`} title={page.question} />
      <form method="post" action={`${page.base}/aktion/${page.action}`} className="aw-actions">
        <Button>Ja, zurücknehmen</Button>
        <LinkButton href={page.base} variant="secondary">
          Nein, zurück zum Vorgang
        </LinkButton>
      </form>
    </>
  );
}
