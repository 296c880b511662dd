/** Addresses of the office pages, in one place. */
export function officeUrls(tenant: string) {
  const base = `/${encodeURIComponent(tenant)}/amt`;
  const ofCase = (number: string): string => `${base}/vorgang/${encodeURIComponent(number)}`;
  return {
    queue: base,
    login: `${base}/anmelden`,
    capture: `${base}/erfassen`,
    printStack: `${base}/druckstapel`,
    print: (letter: string) => `${base}/druckstapel/${encodeURIComponent(letter)}`,
    offers: `${base}/angebote`,
    drawOffer: (offer: string) => `${base}/angebote/${encodeURIComponent(offer)}/auslosen`,
    evaluateOffer: (offer: string) => `${base}/angebote/${encodeURIComponent(offer)}/auswerten`,
    catalog: `${base}/katalog`,
    find: `${base}/vorgang`,
    case: ofCase,
    action: (number: string, action: string) => `${ofCase(number)}/aktion/${encodeURIComponent(action)}`,
    file: (number: string, file: string) => `${ofCase(number)}/datei/${encodeURIComponent(file)}`,
    application: (number: string) => `${ofCase(number)}/antrag.pdf`,
    letter: (number: string, letter: string) => `${ofCase(number)}/schreiben/${encodeURIComponent(letter)}`,
    letterPdf: (number: string, letter: string) => `${ofCase(number)}/schreiben/${encodeURIComponent(letter)}.pdf`,
    draftPage: (draft: string, page: string) =>
      `/${encodeURIComponent(tenant)}/antrag/${encodeURIComponent(draft)}/seite/${encodeURIComponent(page)}`,
    service: (service: string) => `/${encodeURIComponent(tenant)}/leistung/${encodeURIComponent(service)}`,
  };
}
export type OfficeUrls = ReturnType<typeof officeUrls>;

/**
 * The return path after login: only a path of this tenant's office, otherwise the queue. Anything that a browser could read
 * as another origin (`//host`, `/\host`, a scheme, control characters) falls away.
 */
export function safeReturnPath(tenant: string, wanted: unknown): string {
  const { queue, login } = officeUrls(tenant);
  if (typeof wanted !== 'string' || wanted.length > 500 || !/^\/[^/\\]/.test(wanted)) return queue;
  const parsed = URL.parse(wanted, 'http://office.invalid');
  if (!parsed || parsed.origin !== 'http://office.invalid') return queue;
  const inside = parsed.pathname === queue || parsed.pathname.startsWith(`${queue}/`);
  if (!inside || parsed.pathname.startsWith(login) || parsed.pathname === `${queue}/abmelden`) return queue;
  return parsed.pathname + parsed.search;
}
