import type { Request } from 'express';
import type { Shell } from '../../contract/pages.ts';
import { langTags } from '../../contract/language.ts';
import { isNamedIn } from '../../definition/texts/translate-bundle.ts';
import { citizenUrls } from '../citizen/citizen-urls.ts';
import { draftIdsOf } from '../citizen/draft-session.ts';
import type { AppResponse, HttpContext, Session } from '../context.ts';
import { languageChoices } from './page-language.ts';
import { mayOpenCatalog, mayWorkOnCases } from '../office/staff-functions.ts';

/** Puts `page` and `flash` on the response: view model in, complete document out. */
export function attachPage(context: HttpContext, area: 'citizen' | 'staff', request: Request, response: AppResponse): void {
  const { locals } = response;
  locals.flash = (flash) => locals.session.set('flash', flash);
  locals.page = (page, { title, status = 200, of, at }) => {
    const { tenant: id, accessibility, name, letterhead, example = false, email, phone, website } = locals.tenant;
    const flash = locals.session?.get<Shell['flash']>('flash');
    if (flash) locals.session.delete('flash');
    const path = request.originalUrl.split('?')[0] ?? '';
    const simple = of !== undefined && (of.form.lang === 'de-leicht' || isNamedIn(of, 'de-leicht'));
    const lang = locals.lang === 'de-leicht' && !simple ? 'de' : locals.lang;
    const shell: Shell = {
      title,
      lang,
      german: of?.form.german,
      area: area === 'staff' ? 'office' : 'citizen',
      tenant: { id, name, letterhead, example, email, phone, website },
      languages: area === 'staff' ? undefined : languageChoices(at ?? request.originalUrl, lang, { simple, form: page.kind === 'form' }),
      reportUrl: accessibility?.feedback && citizenUrls(id).service(accessibility.feedback),
      loginUrl: context.identity && citizenUrls(id).login(request.method === 'GET' && status === 200 ? path : undefined),
      draftsUrl: area === 'citizen' && hasDrafts(locals.session) ? citizenUrls(id).drafts : undefined,
      user: userOf(area, response),
      flash,
      path,
      mailboxUrl: context.mailboxUrl,
    };
    const html = context.render(page, shell);
    response.setHeader('content-language', langTags[lang]);
    response.statusCode = status;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (!flash) context.keepPage?.(page.kind, request, response, html);
    sendPage(request, response, html);
  };
}

/** Without a tag for conditional requests: pages are not stored, so nobody could ask with one. */
function sendPage(request: Request, response: AppResponse, html: string): void {
  const body = Buffer.from(html);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Begun in this browser, or found in the account at the login. */
const hasDrafts = (session: Session | undefined): boolean =>
  session !== undefined && (draftIdsOf(session).length > 0 || session.get('accountDrafts') === true);

function userOf(area: 'citizen' | 'staff', { locals }: AppResponse): Shell['user'] {
  if (area === 'staff')
    return (
      locals.staff && {
        name: locals.staff.name,
        detail: locals.staff.units.map((unit) => locals.tenant.units[unit]?.name ?? unit).join(', '),
        offers: [
          ...(mayWorkOnCases(locals.staff) ? (['cases'] as const) : []),
          ...(mayOpenCatalog(locals.staff) ? (['catalog'] as const) : []),
        ],
      }
    );
  return locals.identity && { name: locals.identity.name };
}
