import type { ServicePageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, Button, ButtonGroup, LinkButton } from '../ui/index.ts';

const { service: texts } = citizenWords;

/** The start button; a draft begun in this session goes first, a login is offered or, where the law wants it, announced. */
export function StartBox({ page, short }: { page: ServicePageView; short?: boolean }) {
  const begin = (
    <form method="post" action={page.startUrl}>
      {page.resumeUrl ? <input type="hidden" name="neu" value="ja" /> : null}
      <Button variant={page.resumeUrl ? 'secondary' : 'primary'} iconRight={page.resumeUrl ? undefined : 'arrow-forward'}>
        {page.resumeUrl ? texts.beginAgain : texts.begin}
      </Button>
    </form>
  );
  return (
    <div className="aw-start-box">
      {page.loginForced && !short ? <Alert tone="info" title={texts.loginForced} /> : null}
      {page.resumeUrl && !short ? <p className="kern-body">{texts.resumeText}</p> : null}
      <ButtonGroup>
        {page.resumeUrl ? (
          <LinkButton href={page.resumeUrl} iconRight="arrow-forward">
            {texts.resume}
          </LinkButton>
        ) : null}
        {begin}
        {page.loginUrl && !page.loginForced && !page.resumeUrl ? (
          <LinkButton href={page.loginUrl} variant="secondary">
            {texts.loginFirst}
          </LinkButton>
        ) : null}
      </ButtonGroup>
      {page.loginUrl && !page.loginForced && !short ? <p className="kern-body kern-body--small">{texts.loginText}</p> : null}
    </div>
  );
}
