import type { ServiceContext } from '../workflow/service-context.ts';

/** Outcomes without reasons can come about. */
export function checkReasons({ workflow: { reasons }, shape, report }: ServiceContext): void {
  if (!shape) return;
  const prepares = Object.values(shape.actions).filter(({ does }) => does === 'prepare');
  const reached = new Set(prepares.flatMap(({ outcomes }) => outcomes ?? ['granted', 'refused']));
  for (const outcome of Object.keys(reasons ?? {}))
    if (![...reached].some((known) => known === outcome))
      report('AW1681', ['reasons', outcome], `Das Ergebnis „${outcome}“ gibt es in diesem Verfahren nicht.`, { key: true });
}
