import type { HttpProblemCode } from './problems.de.ts';

/** The same texts in English. */
export const httpProblemsEn: Record<HttpProblemCode, { title: string; text: string }> = {
  'not-found': { title: 'This page does not exist', text: 'Please check the address or go to the start page.' },
  'form-unreadable': { title: 'The form could not be read', text: 'Please go back and send it once more. What you saved is still there.' },
  'form-too-large': {
    title: 'The form is too large',
    text: 'Please go back, upload fewer or smaller files and send it once more.',
  },
  'cross-site': {
    title: 'This request came from another site',
    text: 'For security it was not carried out. Please open the page of the town and try again there.',
  },
  'bad-request': { title: 'The request cannot be understood', text: 'Please go back and try again.' },
  internal: { title: 'Something went wrong', text: 'Please try again in a few minutes. What you saved is not lost.' },
};
