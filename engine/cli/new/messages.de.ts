/** What catalog:new says, and what it writes into a draft. */
export const newMessages = {
  notInList: (text: string, count: number) =>
    `„${text}“ steht nicht in der Liste. Bitte nennen Sie eine Nummer von 1 bis ${count} oder den Namen davor.`,
  empty: 'Hier wird eine Antwort gebraucht.',
  tooLong: (text: string, most: number) => `„${text.slice(0, 40)}…“ ist zu lang: höchstens ${most} Zeichen.`,
  twice: (text: string) => `„${text}“ ist zweimal genannt.`,
  noPeriod: (text: string) => `„${text}“ ist keine Dauer. Schreiben Sie zum Beispiel 3 Jahre, 6 Monate oder P3Y.`,
  noDay: (text: string) => `„${text}“ ist kein Tag. Schreiben Sie zum Beispiel 01.09.2027.`,
  dayTooEarly: 'Der Tag muss in der Zukunft liegen, frühestens übermorgen.',
  noCount: (text: string) => `„${text}“ ist keine Zahl. Schreiben Sie zum Beispiel 20.`,
  noSuchRow: (text: string) => `Zu „${text}“ kennt das Verzeichnis nichts. Versuchen Sie ein anderes Wort, zum Beispiel Hund oder Parken.`,
  manyRows: (count: number, lines: string[]) =>
    [
      `${count} Dienste passen dazu. Bitte nennen Sie die Nummer oder die Kennung, oder suchen Sie genauer:`,
      ...lines,
      ...(count > lines.length ? [`  … und ${count - lines.length} weitere`] : []),
    ].join('\n'),
  exists: (id: string) => `Den Dienst „${id}“ gibt es schon. Ändern Sie seine Dateien, oder wählen Sie einen anderen.`,
  addressNeeded: (groups: string[]) => `Dieses Verfahren verschickt einen Bescheid. Dafür müssen gefragt werden: ${groups.join(', ')}.`,
  feeNeedsMore: (tariff: string) =>
    `Der Tarif „${tariff}“ hängt von Antworten des Formulars ab. Tragen Sie ihn nach dem Schreiben in workflow.yaml ein.`,
  missingFlag: (flag: string) => `Es fehlt --${flag}, und einen Vorschlag gibt es dafür nicht.`,
  wrongFlag: (flag: string, message: string) => `--${flag}: ${message}`,
  noFlag: (word: string) => `„${word}“ gehört zu keiner Angabe. Angaben beginnen mit --, zum Beispiel --from-row hund-anmelden.`,
  unusedFlags: (flags: string[]) => `Das wird bei diesem Dienst nicht gefragt: ${flags.map((flag) => `--${flag}`).join(', ')}.`,
  flagWithoutValue: (flag: string) => `Zu --${flag} fehlt die Antwort.`,
  written: (paths: string[]) => `\nGeschrieben:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  nothingFound: '\nGeprüft: kein Fehler, keine Warnung.',
  open: (points: string[]) =>
    `\nWas nur Sie klären können (workflow.yaml, provenance.open):\n${points.map((point) => `  - ${point}`).join('\n')}`,
  next: (service: string) =>
    [
      '\nSo geht es weiter:',
      '  1. Fragen, Fristen, Gebühren und Schreiben ergänzen (docs/how-to-write-a-service.md); geklärte Punkte streichen.',
      `  2. npm run catalog:check -- ${service} --watch`,
      `  3. npm run catalog:explain -- ${service}`,
      '  4. npm start und den Dienst ausprobieren.',
    ].join('\n'),
  interrupted: 'Abgebrochen. Es ist nichts geschrieben.',
  noTown: 'Der Katalog hat keine Stadt, die diesen Dienst anbieten könnte.',
  registrationTooLate: (begin: string) => `Die Anmeldung endet vor dem Beginn am ${begin}.`,
  procedure: (label: string) => `Im Verzeichnis: ${label}. Passende Verfahren stehen oben.`,
  alreadyThere: ' (gibt es schon)',
  proposed: (proposal: string) => `Enter für: ${proposal}`,
  brokenCatalog: (path: string) => `${path} ist nicht in Ordnung. Was zu beheben ist, sagt npm run catalog:check.`,
} as const;

export const questionTitles = {
  row: 'Welcher Dienst? (Suchwort, Kennung oder Nummer aus der Liste)',
  town: 'Für welche Stadt?',
  shape: 'Nach welchem Verfahren?',
  audience: 'Wer stellt den Antrag?',
  groups: 'Was wird gefragt? (mehrere mit Komma)',
  documents: 'Welche Unterlagen werden hochgeladen? (mit Semikolon getrennt, „(freiwillig)“ dahinter, - für keine)',
  tariff: 'Welche Gebühr?',
  offerTitle: 'Wie heißt das erste Angebot, für das Plätze vergeben werden?',
  offerFrom: 'An welchem Tag beginnt es?',
  offerPlaces: 'Wie viele Plätze gibt es?',
  offerLastDay: 'Bis zu welchem Tag kann man sich anmelden?',
  unit: 'Welche Stelle bearbeitet die Anträge?',
  queue: 'In welche Warteschlange kommen sie?',
  law: 'Auf welchem Recht beruht der Dienst? (mit Semikolon getrennt)',
  regime: 'Nach welchem Verfahrensrecht?',
  remedy: 'Welcher Rechtsbehelf ist gegen die Entscheidung gegeben?',
  assurance: 'Wie sicher muss die Person angemeldet sein?',
  retention: 'Wie lange werden Vorgänge nach ihrem Ende aufbewahrt?',
  summary: 'In einem Satz für Bürgerinnen und Bürger: Wofür ist der Dienst da?',
} as const;

export const choiceLabels = {
  audience: { buerger: 'Privatpersonen', unternehmen: 'Firmen, Vereine, Einrichtungen', beide: 'beide' },
  regime: {
    vwvfg: 'Verwaltungsverfahrensgesetz',
    ao: 'Abgabenordnung (Steuern und Abgaben)',
    sgbx: 'Sozialgesetzbuch X (Sozialleistungen)',
  },
  remedy: { widerspruch: 'Widerspruch', klage: 'Klage (wo kein Vorverfahren stattfindet)' },
  assurance: {
    keine: 'ohne Anmeldung',
    basis: 'Nutzerkonto mit Kennwort',
    substanziell: 'Nutzerkonto mit geprüfter Identität',
    hoch: 'Online-Ausweis',
  },
  noFee: 'keine Gebühr, oder sie wird später eingetragen',
  noSecond: 'Hier darf noch niemand mitzeichnen (staff.example.yaml).',
} as const;

export const shapeFacts = {
  payFirst: 'Gebühr vor der Bearbeitung möglich',
  counter: 'Termin, Prüfung der Identität und Kasse am Schalter',
  places: 'vergibt Plätze eines Angebots',
  second: 'zweite Person zeichnet mit',
  consults: 'andere Stellen nehmen Stellung',
  benefit: 'Zahlung über einen Zeitraum',
  decision: 'endet mit einem Bescheid',
  confirmation: 'endet mit einem Schreiben',
  noDecision: 'ohne Entscheidung',
} as const;

/** Words of the draft itself; all of them are proposals to their author. */
export const draftTexts = {
  applicantPage: 'Angaben zu Ihnen',
  applicantKind: 'Für wen stellen Sie den Antrag?',
  applicantOptions: { person: 'Für mich selbst', organisation: 'Für eine Firma, einen Verein oder eine Einrichtung' },
  documentsPage: 'Unterlagen',
  documentHint: 'Alle Seiten, gut lesbar.',
  offerPage: 'Angebot',
  offerTitle: 'Erstes Angebot',
  offerField: 'Wofür möchten Sie sich anmelden?',
  who: {
    buerger: 'Privatpersonen.',
    unternehmen: 'Firmen, Vereine und andere Einrichtungen.',
    beide: 'Privatpersonen, Firmen, Vereine und andere Einrichtungen.',
  },
  summary: (name: string) => `Hier erledigen Sie online: ${name}.`,
  purpose: 'Wir brauchen Ihre Angaben, um Ihr Anliegen zu bearbeiten.',
  basis: (cite: string) => `Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit ${cite}`,
  needsFee: 'ein Zahlungsmittel für die Gebühr',
  retentionLaw: 'Rechtsgrundlage noch zu nennen, von der Stadt festzulegen',
  offerSource: 'Angabe bei catalog:new, von der Stadt zu bestätigen',
} as const;

/** What a draft cannot know: its author finds out and takes the line away. */
export const openPoints = {
  draft: 'Entwurf: fachlich noch von niemandem geprüft',
  law: 'Rechtsgrundlagen stammen aus dem Verzeichnis und sind nicht am Wortlaut geprüft',
  ownLaw: 'Rechtsgrundlagen hat der Verfasser genannt; am Wortlaut geprüft ist keine',
  statute: (cite: string) => `${cite}: Satzung der Stadt verlinken (statute) oder Paragrafen nennen`,
  deadline: 'Bearbeitungsfrist ist nicht eingetragen (deadlines)',
  retention: (period: string) => `Aufbewahrungsfrist (${period}) ist für jeden Ausgang gleich und ohne Rechtsgrundlage`,
  fee: (setter: string) => `Gebühr fehlt: Nach dem Verzeichnis setzt sie ${setter} fest`,
  amount: (fee: string) => `Gebühr fehlt: Das Verzeichnis nennt ${fee} Euro nach Bundesrecht, nicht geprüft`,
  tariff: (tariff: string) => `Ob der Tarif „${tariff}“ für diesen Dienst gilt und wer ermäßigt wird, ist nicht geprüft`,
  questions: (asks: string) => `Fragen des Fachverfahrens fehlen noch, üblich sind: ${asks}`,
  documents: 'Welche Unterlagen das Recht verlangt und bei welcher Antwort, ist nicht geprüft',
  authority: (executing: string) => `Zuständig ist nach dem Verzeichnis ${executing}; ob die gewählte Stelle es ist, ist nicht geprüft`,
  eligibility: 'Wer den Antrag nicht stellen darf, ist nicht geprüft (eligibility)',
  letters: 'Schreiben sind allgemein gehalten und nicht mit der Fachabteilung abgestimmt',
  assurance: 'Ob ein Gesetz eine sicherere Anmeldung verlangt, ist nicht geprüft',
  privacy: 'Zweck und Rechtsgrundlage der Verarbeitung sind allgemein gehalten',
  offer: 'Angebote der Stadt sind noch einzutragen; das erste steht nur als Anfang da',
} as const;

export const executingWords: Record<string, string> = {
  gemeinde: 'die Gemeinde',
  kreis: 'der Kreis',
  beide: 'je nach Fall die Gemeinde oder der Kreis',
};
export const feeSetters: Record<string, string> = { municipal: 'die Stadt', land: 'das Land', federal: 'der Bund' };

export const scenarioNames = {
  outcome: { granted: 'bewilligt', partial: 'teilweise bewilligt', refused: 'abgelehnt', completed: 'erledigt' } as Record<string, string>,
  end: (label: string) => `endet: ${label}`,
  empty: 'nichts ausgefüllt',
  person: 'für sich selbst',
  organisation: 'für eine Einrichtung',
} as const;
