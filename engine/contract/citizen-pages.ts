/** View models of the citizen pages: discriminated by `kind` (start, service, review, …). */
export type CitizenPage = { kind: 'citizen-error'; status: number; title: string; text: string; next?: { label: string; url: string } };
