import type { ReactNode } from 'react';
import { langOf, langOfGerman } from '../messages/speech.ts';

/** A text of the service: marked as German where the page speaks another language and nobody translated it (WCAG 3.1.2). */
export function Said({ children }: { children: ReactNode }) {
  const lang = langOf(children);
  return lang ? <span lang={lang}>{children}</span> : children;
}

/** A text that is German in every language: of a law, an office, a letter. */
export function German({ children }: { children: ReactNode }) {
  const lang = langOfGerman();
  return lang ? <span lang={lang}>{children}</span> : children;
}
