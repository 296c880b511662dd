/** What http hands to the renderer. http never imports the renderer: main.ts injects `Render`. */
import type { CitizenPage } from './citizen-pages.ts';
import type { PageLang } from '../definition/language.ts';
import type { FormPageView } from './form-page.ts';
import type { OfficePage } from './office-pages.ts';

/** Around every page. */
export interface Shell {
  /** <title>, without the town's name. */
  title: string;
  lang: PageLang;
  /** Languages this page can be had in; absent where there is no choice. */
  languages?: LanguageChoice[];
  /** Texts of the service on this page that are German although the page is not. */
  german?: string[];
  area: 'citizen' | 'office';
  tenant: { id: string; name: string; letterhead: string; example: boolean; email: string; phone?: string; website?: string };
  /** Where barriers on these pages are reported. */
  reportUrl?: string;
  /** Login that comes back to this page; absent where the town has no identity provider. */
  loginUrl?: string;
  /** There are drafts to go on with. */
  draftsUrl?: string;
  /** Logged-in person of this area; `offers`: the parts of the office that are open to them. */
  user?: { name: string; detail?: string; offers?: ('cases' | 'catalog')[] };
  /** One-time notice from the request before. */
  flash?: { kind: 'success' | 'info' | 'warning' | 'danger'; title: string; text?: string };
  /** Path of this request, for the active navigation entry. */
  path: string;
  /** Address of the development mailbox, when mail goes to a folder. */
  mailboxUrl?: string;
}
export interface LanguageChoice {
  lang: PageLang;
  current: boolean;
  /** The same page in this language. A form has none: its language is changed by a post, so that nothing typed is lost. */
  url?: string;
}
export type Page = CitizenPage | FormPageView | OfficePage;
/** Returns a complete HTML document. */
export type Render = (page: Page, shell: Shell) => string;
