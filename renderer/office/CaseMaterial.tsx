import type { FileLink, OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { classes, dateTimeText, DescriptionList, Icon, Section, type SummaryRow } from '../ui/index.ts';
import { office } from './messages.de.ts';

const { sections, empty } = office;
type Props = { page: OfficeCasePage };

/** What people sent: answers page by page, files, persons, messages; and what the office noted. */
export function AnswersSection({ page }: Props) {
  return (
    <Section title={sections.answers} id="angaben">
      <p className="kern-body">
        <a className="kern-link" href={page.applicationUrl}>
          {office.answersPdf}
        </a>
      </p>
      {page.summary.length === 0 ? <Nothing text={empty.answers} /> : null}
      {page.summary.map((part) => (
        <div key={part.page} className="aw-panel">
          <h3 className="aw-panel__title">{part.title}</h3>
          <DescriptionList rows={part.rows.map(toRow)} />
        </div>
      ))}
    </Section>
  );
}
function toRow(row: OfficeCasePage['summary'][number]['rows'][number], index: number): SummaryRow {
  const value = row.files.length > 0 ? <FileLinks files={row.files} /> : <span className="aw-prewrap">{row.value}</span>;
  return { label: row.label, value, depth: row.depth, heading: row.heading, key: String(index) };
}

/** Pictures as small previews, every file by its name: to look at in the browser, or to save. */
export function FileLinks({ files, previews = true }: { files: FileLink[]; previews?: boolean }) {
  const pictures = previews ? files.filter(({ image, viewUrl }) => image && viewUrl) : [];
  return (
    <>
      {pictures.length > 0 ? (
        <ul className="aw-thumbs">
          {pictures.map((file) => (
            <li key={file.url}>
              <a href={file.viewUrl} target="_blank">
                <img src={file.viewUrl} alt={office.files.picture(file.name)} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="aw-plain-list">
        {files.map((file) => (
          <li key={file.url} className="aw-file">
            <OneFile file={file} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneFile({ file: { name, detail, url, viewUrl } }: { file: FileLink }) {
  return (
    <>
      <span>
        {name} <span className="aw-muted">({detail})</span>
      </span>
      {viewUrl ? (
        <a className="kern-link kern-link--no-visited-state" href={viewUrl} target="_blank">
          <Icon name="visibility" />
          {office.files.view}
          <span className="kern-sr-only">{office.files.inNewTab(name)}</span>
        </a>
      ) : null}
      <a className="kern-link kern-link--no-visited-state" href={url} download>
        <Icon name="download" />
        {office.files.save}
        <span className="kern-sr-only">: {name}</span>
      </a>
    </>
  );
}

export function FilesSection({ page }: Props) {
  return (
    <Section title={sections.files} id="dateien">
      {page.files.length > 0 ? <FileLinks files={page.files} previews={false} /> : <Nothing text={empty.files} />}
    </Section>
  );
}

export function PartiesSection({ page }: Props) {
  const { parties } = office;
  return (
    <Section title={sections.parties} id="beteiligte">
      {page.parties.length === 0 ? <Nothing text={empty.parties} /> : null}
      <div className="aw-panels">
        {page.parties.map((party, index) => (
          <div key={index} className="aw-panel">
            <p className="kern-preline">{party.role}</p>
            <h3 className="aw-panel__title">{party.name}</h3>
            {party.address.length > 0 ? <address className="aw-address">{party.address.join('\n')}</address> : null}
            <dl className="aw-facts aw-facts--tight">
              {party.phone ? <Pair label={parties.phone} value={party.phone} /> : null}
              {party.email ? <Pair label={parties.email} value={party.email} /> : null}
              <Pair label={parties.reach} value={party.reach} />
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}
function Pair({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

export function MessagesSection({ page }: Props) {
  return (
    <Section title={sections.messages} id="nachrichten">
      {page.messages.length === 0 ? <Nothing text={empty.messages} /> : null}
      {page.messages.map((message, index) => (
        <article key={index} className={classes('aw-message', message.own && 'aw-message--town')}>
          <p className="aw-message__head">
            <span className="aw-strong">{message.from}</span> · <time dateTime={message.at}>{dateTimeText(message.at)}</time>
          </p>
          <p className="aw-prewrap">{message.text}</p>
          {message.files.length > 0 ? <FileLinks files={message.files} /> : null}
        </article>
      ))}
    </Section>
  );
}

export function NotesSection({ page }: Props) {
  return (
    <Section title={sections.notes} id="notizen">
      {page.notes.length === 0 ? <Nothing text={empty.notes} /> : null}
      {page.notes.map((note, index) => (
        <article key={index} className="aw-message">
          <p className="aw-message__head">
            <span className="aw-strong">{note.by}</span> · <time dateTime={note.at}>{dateTimeText(note.at)}</time>
          </p>
          <p className="aw-prewrap">{note.text}</p>
        </article>
      ))}
    </Section>
  );
}

export function Nothing({ text }: { text: string }) {
  return <p className="kern-body aw-muted aw-nothing">{text}</p>;
}
