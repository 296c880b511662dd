import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import {
  Alert,
  Badge,
  Button,
  ButtonGroup,
  dateText,
  Details,
  ErrorSummary,
  LinkButton,
  PageHeading,
  Section,
  Timeline,
} from '../ui/index.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German, Said } from '../ui/Said.tsx';
import { AnswerSections } from './AnswerSections.tsx';
import { EndSession } from './CaseAccess.tsx';
import { FileList } from './FileList.tsx';
import { StatusData } from './StatusData.tsx';
import { StatusFees } from './StatusFees.tsx';
import { AnswerForm, Messages, Reopen } from './StatusMessages.tsx';
import { StatusNews } from './StatusNews.tsx';
import { StatusLetters } from './StatusLetters.tsx';
import { StatusRemedy } from './StatusRemedy.tsx';

const { status } = citizenWords;

/** State in plain words first, then what the person has to do, then everything else. */
export function StatusPage({ page }: { page: StatusPageView }) {
  const found = page.case;
  const standing = standingOf(page);
  const by = { citizen: status.you, town: found.unit.name, system: undefined };
  return (
    <>
      <PageHeading preline={status.number(found.ref.number)} title={found.serviceName} lead={found.stateText}>
        <Badge tone={standing.tone}>{standing.text}</Badge>
      </PageHeading>
      <ErrorSummary items={page.problem ? [{ id: `text-${page.problem.action}`, message: page.problem.message }] : []} />
      {page.paymentOpen ? <Unpaid page={page} /> : <Lasting page={page} />}
      {found.request ? <AnswerForm page={page} request={found.request} /> : null}
      <StatusNews page={page} />
      <StatusLetters page={page} />
      <StatusRemedy page={page} />
      <Deadlines page={page} />
      <Section title={status.timeline} id="verlauf">
        <Timeline
          entries={found.timeline.filter(isNew).map((entry, index) => ({
            at: entry.at,
            text: entry.text,
            by: by[entry.by],
            key: `${entry.at} ${index}`,
          }))}
        />
      </Section>
      <Messages page={page} />
      <StatusFees page={page} />
      <Answers page={page} />
      <Reopen page={page} />
      <Withdraw page={page} />
      <StatusData page={page} />
      <EndSession url={page.endSessionUrl} />
    </>
  );
}

/** Whose turn it is, in two or three words. */
function standingOf({ case: found, paymentOpen }: StatusPageView): { tone: 'neutral' | 'info' | 'warning'; text: string } {
  if (found.closed) return { tone: 'neutral', text: status.closed };
  if (found.request) return { tone: 'warning', text: status.waiting };
  return paymentOpen ? { tone: 'warning', text: status.toPay } : { tone: 'info', text: status.running };
}

/** The payment and the step it sets off say the same: once is enough. */
function isNew(entry: Entry, index: number, all: Entry[]): boolean {
  const before = all[index - 1];
  return before?.text !== entry.text || before.at.slice(0, 16) !== entry.at.slice(0, 16);
}
type Entry = StatusPageView['case']['timeline'][number];

function Unpaid({ page }: { page: StatusPageView }) {
  return (
    <Alert tone="warning" title={status.unpaid} headingLevel={2}>
      <p className="kern-body">{status.unpaidText}</p>
      {page.case.lastsUntil ? <p className="kern-body">{status.unpaidUntil(dateText(page.case.lastsUntil))}</p> : null}
      <form method="post" action={`${page.base}/bezahlen`}>
        <Button>{status.pay}</Button>
      </form>
    </Alert>
  );
}

/** A state that ends by itself: an appointment not kept, a document not fetched. */
function Lasting({ page: { case: found } }: { page: StatusPageView }) {
  if (!found.lastsUntil || found.closed) return null;
  return (
    <Alert tone="warning" title={status.lastsUntil(dateText(found.lastsUntil))} headingLevel={2}>
      {status.lastsUntilText}
    </Alert>
  );
}

/** Dates that still count; each explains how it came about. */
function Deadlines({ page }: { page: StatusPageView }) {
  const { deadlines, closed } = page.case;
  if (closed || deadlines.length === 0) return null;
  return (
    <Section title={status.deadlines} id="fristen">
      {deadlines.map(({ id, label, date, kind, paused, steps }) => (
        <div key={id}>
          <p className="kern-body">
            {page.paymentOpen
              ? status.deadlineUnpaid(label)
              : paused
                ? status.deadlinePaused(label)
                : `${status.deadline(label, dateText(date), kind === 'target')}.`}
          </p>
          {steps.length > 0 && !paused && !page.paymentOpen ? (
            <Details summary={status.deadlineHow}>
              {steps.map((step) => (
                <p className="kern-body" key={step} lang={langOfGerman()}>
                  {step}
                </p>
              ))}
            </Details>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

function Answers({ page }: { page: StatusPageView }) {
  const { summary, files } = page.case;
  const fileBase = `${page.base}/datei/`;
  const shown = new Set(summary.flatMap((section) => section.rows.flatMap((row) => (row.files ?? []).map((file) => file.id))));
  const further = files.filter((file) => !shown.has(file.id));
  return (
    <Section title={status.answers} id="angaben">
      <Details summary={status.showAnswers}>
        <AnswerSections sections={summary} fileBase={fileBase} level={3} />
      </Details>
      {further.length > 0 ? (
        <>
          <h3 className="kern-heading-small">{status.files}</h3>
          <FileList files={further} base={fileBase} />
        </>
      ) : null}
      <ButtonGroup>
        <LinkButton href={`${page.base}/quittung.pdf`} variant="secondary" icon="download" download>
          {status.pdf}
        </LinkButton>
      </ButtonGroup>
    </Section>
  );
}

function Withdraw({ page }: { page: StatusPageView }) {
  const withdraw = page.case.actions.find((allowed) => allowed.action.does === 'withdraw');
  if (!withdraw) return null;
  return (
    <Section title={status.withdrawTitle} id="zuruecknehmen">
      <p className="kern-body">{withdraw.refused ? <German>{withdraw.refused}</German> : status.withdrawText}</p>
      {withdraw.refused ? null : (
        <ButtonGroup>
          <LinkButton href={`${page.base}/aktion/${encodeURIComponent(withdraw.id)}`} variant="secondary">
            <Said>{withdraw.action.label}</Said>
          </LinkButton>
        </ButtonGroup>
      )}
    </Section>
  );
}
