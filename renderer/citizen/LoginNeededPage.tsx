import type { LoginNeededPageView } from '../../engine/contract/citizen-pages.ts';
import { nounWords } from '../../engine/contract/noun.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { ButtonGroup, DescriptionList, LinkButton, PageHeading, type SummaryRow } from '../ui/index.ts';
import { Office } from './Office.tsx';

/** Before the first question: why a login is needed, at which level, and how to get there. */
export function LoginNeededPage({ page }: { page: LoginNeededPageView }) {
  const { loginNeeded: texts } = citizenWords;
  const rows: SummaryRow[] = [{ label: texts.needed, value: texts.levels[page.needed] }];
  if (page.present) rows.push({ label: texts.present, value: texts.levels[page.present] });
  const explain = texts.explain[page.needed];
  return (
    <>
      <PageHeading
        preline={page.serviceName}
        title={page.present ? texts.tooLow : texts.title}
        lead={texts.lead(page.serviceName, nounWords(page.noun))}
      />
      <DescriptionList rows={rows} columns />
      {explain ? <p className="kern-body">{explain}</p> : null}
      {page.login ? null : (
        <>
          <p className="kern-body">{texts.unavailable}</p>
          <Office unit={page.unit} />
        </>
      )}
      <ButtonGroup>
        {page.login ? <LinkButton href={page.login.url}>{page.present ? texts.again : texts.login(page.login.provider)}</LinkButton> : null}
        <LinkButton href={page.serviceUrl} variant="secondary">
          {texts.back}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}
