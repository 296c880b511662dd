/** Words of the pages that belong to no town. */
export const installationDe = {
  name: 'Rathaus online',
  title: 'Wo möchten Sie etwas erledigen?',
  titleOf: (query: string) => (query === '' ? 'Kommune auswählen' : `Suche nach „${query}“`),
  lead: 'Wählen Sie Ihre Stadt, Ihre Gemeinde oder Ihren Landkreis. Dort finden Sie alle Leistungen, die Sie online erledigen können.',
  searchLabel: 'Stadt, Gemeinde oder Landkreis suchen',
  searchHint: 'Name oder Postleitzahl',
  search: 'Suchen',
  all: 'Alle Kommunen',
  found: (count: number, query: string) =>
    count === 0
      ? `Nichts gefunden für „${query}“`
      : count === 1
        ? `Eine Kommune gefunden für „${query}“`
        : `${count} Kommunen gefunden für „${query}“`,
  nothing: 'Prüfen Sie die Schreibweise oder geben Sie nur den Anfang des Namens ein. Vielleicht ist Ihre Kommune hier noch nicht dabei.',
  showAll: (count: number) => `Alle ${count} Kommunen anzeigen`,
  services: (count: number) => (count === 1 ? 'Eine Leistung' : `${count} Leistungen`),
  example: 'Beispiel',
  toStart: 'Zur Startseite',
};
