/** View models of the office pages: discriminated by `kind` (office-login, office-queue, office-case, …). */
export type OfficePage = { kind: 'office-error'; status: number; title: string; text: string };
