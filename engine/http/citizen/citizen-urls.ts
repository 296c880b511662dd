/** Addresses of the citizen pages, in one place. */
export function citizenUrls(tenant: string) {
  const base = `/${encodeURIComponent(tenant)}`;
  const ofService = (service: string): string => `${base}/leistung/${encodeURIComponent(service)}`;
  const ofDraft = (draft: string): string => `${base}/antrag/${encodeURIComponent(draft)}`;
  const ofCase = (number: string): string => `${base}/vorgang/${encodeURIComponent(number)}`;
  return {
    home: `${base}/`,
    service: ofService,
    estimate: (service: string) => `${ofService(service)}/gebuehr`,
    begin: (service: string) => `${ofService(service)}/beginnen`,
    draft: ofDraft,
    page: (draft: string, page: string) => `${ofDraft(draft)}/seite/${encodeURIComponent(page)}`,
    autosave: (draft: string, page: string) => `${ofDraft(draft)}/seite/${encodeURIComponent(page)}/stand`,
    review: (draft: string) => `${ofDraft(draft)}/pruefen`,
    stop: (draft: string) => `${ofDraft(draft)}/nicht-moeglich`,
    submit: (draft: string) => `${ofDraft(draft)}/absenden`,
    upload: (draft: string) => `${ofDraft(draft)}/upload`,
    draftFile: (draft: string) => `${ofDraft(draft)}/datei/`,
    resume: (draft: string) => `${ofDraft(draft)}/fortsetzen`,
    discard: (draft: string) => `${ofDraft(draft)}/verwerfen`,
    later: (draft: string) => `${ofDraft(draft)}/spaeter`,
    mailLink: (draft: string) => `${ofDraft(draft)}/link`,
    link: (token: string) => `${base}/weiter/${encodeURIComponent(token)}`,
    drafts: `${base}/entwuerfe`,
    removeDraft: (draft: string) => `${base}/entwuerfe/${encodeURIComponent(draft)}/loeschen`,
    session: `${base}/sitzung`,
    verify: `${base}/pruefen`,
    status: (number?: string) => (number ? `${base}/status?nummer=${encodeURIComponent(number)}` : `${base}/status`),
    case: ofCase,
    receipt: (number: string) => `${ofCase(number)}/quittung`,
    receiptPdf: (number: string) => `${ofCase(number)}/quittung.pdf`,
    exportData: (number: string) => `${ofCase(number)}/daten.zip`,
    objection: (number: string) => `${ofCase(number)}/widerspruch`,
    pay: (number: string) => `${ofCase(number)}/bezahlen`,
    payment: (payment: string) => `${base}/zahlung/${encodeURIComponent(payment)}/zurueck`,
    reports: `${base}/hinweise`,
    postbox: `${base}/postfach`,
    letter: (letter: string) => `${base}/postfach/${encodeURIComponent(letter)}`,
    /** Login; `returnTo` is a path of this town, checked again by `safeReturnPath`. */
    login: (returnTo?: string, level?: string) => `${base}/anmelden${query({ weiter: returnTo, stufe: level })}`,
    loginReturn: `${base}/anmelden/zurueck`,
    logout: `${base}/abmelden`,
    officeCapture: `${base}/amt/erfassen`,
    officeCase: (number: string) => `${base}/amt/vorgang/${encodeURIComponent(number)}`,
  };
}
export type CitizenUrls = ReturnType<typeof citizenUrls>;

function query(values: Record<string, string | undefined>): string {
  const parts = Object.entries(values).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * The path to go on with after login: only a page of this town for citizens, otherwise undefined. Anything that a browser could
 * read as another origin (`//host`, `/\host`, a scheme, control characters) falls away (BSI TR-03172 A3.9: no open redirect).
 */
export function safeReturnPath(tenant: string, wanted: unknown): string | undefined {
  const { home, login, logout } = citizenUrls(tenant);
  if (typeof wanted !== 'string' || wanted.length > 500 || !/^\/[^/\\]/.test(wanted)) return undefined;
  const parsed = URL.parse(wanted, 'http://town.invalid');
  if (!parsed || parsed.origin !== 'http://town.invalid' || !parsed.pathname.startsWith(home)) return undefined;
  const refused = [login(), logout, `${home}amt`];
  if (refused.some((path) => parsed.pathname === path || parsed.pathname.startsWith(`${path}/`))) return undefined;
  return parsed.pathname + parsed.search;
}
