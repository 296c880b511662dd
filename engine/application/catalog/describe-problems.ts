import type { CatalogProblem } from './catalog-registry.ts';

/** What a start says about broken definitions: which service or town, what serves instead, and every finding. */
export function describeProblems(problems: CatalogProblem[]): string[] {
  return problems.flatMap(({ tenant, service, serving, messages }) => {
    const what = service === '' ? `${tenant}: Die Definition des Mandanten` : `${tenant}/${service}: Die Definition`;
    const instead =
      serving === 'last-good'
        ? 'der letzte gute Stand wird weiter angeboten'
        : service === ''
          ? 'er wird nicht angeboten'
          : 'der Dienst wird nicht angeboten';
    return [`  ACHTUNG ${what} ist fehlerhaft, ${instead}.`, ...messages.map((message) => `    ${message}`), ''];
  });
}
