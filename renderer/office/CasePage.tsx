import type { OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { AnswersSection, FilesSection, MessagesSection, NotesSection, PartiesSection } from './CaseMaterial.tsx';
import { ConsultationsSection, DeadlinesSection, DecisionSection, FeesSection, LettersSection, TimelineSection } from './CaseProgress.tsx';
import { Instructions } from './Instructions.tsx';
import { office } from './messages.de.ts';
import { NextSteps } from './NextSteps.tsx';
import { RecordsSection } from './RecordsSection.tsx';

/** One case on one page: what was applied for, how far it is, and beside it what can be done. */
export function CasePage({ page }: { page: OfficeCasePage }) {
  const all = allSections(page);
  const sections = all.filter(({ count }) => count !== 0);
  const missing = all.filter(({ count }) => count === 0).map(({ title }) => title);
  return (
    <>
      <CaseHeader head={page.head} />
      <div className="aw-office-case">
        <div className="aw-office-side">
          <NextSteps page={page} />
          <nav aria-label={office.steps.contents} className="aw-contents">
            <h2 className="aw-steps__sub">{office.steps.contents}</h2>
            <ul>
              {sections.map(({ id, title, count }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    {title}
                    {count ? <span className="aw-contents__count"> ({count})</span> : null}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="aw-office-main">
          <Instructions sentences={page.instructions} />
          {sections.map(({ id, Body }) => (
            <Body key={id} page={page} />
          ))}
          {missing.length > 0 ? (
            <p className="kern-body aw-missing">
              {office.missing} {missing.join(', ')}.
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** In the order of the work. A part with nothing in it (count 0) is only named at the end; `undefined` counts nothing. */
function allSections(page: OfficeCasePage) {
  const titles = office.sections;
  return [
    ...(page.decision ? [{ id: 'entscheidung', title: titles.decision, count: undefined, Body: DecisionSection }] : []),
    ...(page.records?.length ? [{ id: 'festgehalten', title: titles.records, count: undefined, Body: RecordsSection }] : []),
    { id: 'angaben', title: titles.answers, count: undefined, Body: AnswersSection },
    { id: 'dateien', title: titles.files, count: page.files.length, Body: FilesSection },
    { id: 'beteiligte', title: titles.parties, count: page.parties.length, Body: PartiesSection },
    { id: 'schreiben', title: titles.letters, count: page.letters.length, Body: LettersSection },
    { id: 'stellungnahmen', title: titles.consultations, count: page.consultations.length, Body: ConsultationsSection },
    { id: 'nachrichten', title: titles.messages, count: page.messages.length, Body: MessagesSection },
    { id: 'notizen', title: titles.notes, count: page.notes.length, Body: NotesSection },
    { id: 'fristen', title: titles.deadlines, count: page.deadlines.length, Body: DeadlinesSection },
    { id: 'gebuehren', title: titles.fees, count: undefined, Body: FeesSection },
    { id: 'verlauf', title: titles.timeline, count: undefined, Body: TimelineSection },
  ];
}
