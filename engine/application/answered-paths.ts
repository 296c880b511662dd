import type { Evaluation } from '../rules/api.ts';

/**
 * Tells whether everything that an expression reads has been answered: there is no issue at, in or around it, and its page was left or is
 * not shown. What is optional and empty on a page that was left is answered; so is what a condition hides.
 * @param left pages left at least once; absent: all of them, as when an application is sent
 */
export function answeredPaths({ issues, hidden }: Evaluation, left?: ReadonlySet<string>): (reads: string[]) => boolean {
  const wrong = issues.map((issue) => withoutItems(issue.path));
  const pageDone = (page: string): boolean => left === undefined || left.has(page) || hidden.has(page);
  return (reads) =>
    reads.every((read) => {
      const path = withoutItems(read);
      return pageDone(path.split('.')[0]!) && !wrong.some((other) => overlap(path, other));
    });
}

const withoutItems = (path: string): string => (/[*\d]/.test(path) ? withoutNumbers(path) : path);
const withoutNumbers = (path: string): string =>
  path
    .split('.')
    .filter((segment) => segment !== '*' && !/^\d+$/.test(segment))
    .join('.');

const overlap = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
