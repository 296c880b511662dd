/** Pages that belong to no town: the choice among the towns of an installation, and what is found in none of them. */
export type InstallationPage = TownsPageView | OutsideErrorPage;

export interface TownsPageView {
  kind: 'towns';
  /** What was searched for; '' for all towns. */
  query: string;
  /** How many towns there are in all. */
  total: number;
  towns: TownEntry[];
}
export interface TownEntry {
  id: string;
  name: string;
  /** What it is, in a line of its own words. */
  summary?: string;
  postcode: string;
  place: string;
  services: number;
  example: boolean;
}
export interface OutsideErrorPage {
  kind: 'outside-error';
  title: string;
  text: string;
}
/** Returns a complete HTML document. */
export type RenderInstallation = (page: InstallationPage, frame: { mailboxUrl?: string }) => string;
