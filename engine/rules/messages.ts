import type { FormField, FormModel } from '../definition/bundle.ts';
import * as de from './messages.de.ts';
import * as en from './messages.en.ts';

type Lang = FormModel['lang'];
const catalogueOf = (lang: Lang): Pick<typeof de, 'messages' | 'unplacedMessage'> => (lang === 'en' ? en : de);

/** What is wrong at a field, in the language of its form. */
export const sayIssue = (code: de.IssueCode, field: FormField, lang: Lang, limit?: string): string =>
  catalogueOf(lang).messages[code](field, limit);
export const sayUnplaced = (lang: Lang): string => catalogueOf(lang).unplacedMessage;
export const isIssueCode = (code: string): code is de.IssueCode => Object.hasOwn(de.messages, code);
export type { IssueCode } from './messages.de.ts';
