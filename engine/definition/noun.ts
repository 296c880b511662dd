import type { Noun } from './format.ts';

/** The four cases of a noun with its companion: "der Antrag", "des Antrags", "dem Antrag", "den Antrag". */
export interface Cases {
  nominative: string;
  genitive: string;
  dative: string;
  accusative: string;
}

/** What a person sends, in every form a sentence needs. */
export interface NounWords {
  word: string;
  plural: string;
  the: Cases;
  this: Cases;
  your: Cases;
  a: Cases;
  /** What one does with it: "Sie können diesen Antrag nicht stellen". */
  make: string;
  /** The same at the end of a clause: "wer den Antrag stellt". */
  makes: string;
  /** Who does: "Antragstellende Person". */
  person: string;
  /** In English sentences. */
  english: string;
}

type Gender = 'm' | 'f';
interface Entry extends Pick<NounWords, 'word' | 'plural' | 'make' | 'makes' | 'person' | 'english'> {
  gender: Gender;
  /** Masculine nouns only: feminine ones do not change. */
  genitive?: string;
}

/** The closed set, in one place. Another noun is one more line here and in `Noun` of the format. */
const entries: Record<Noun, Entry> = {
  antrag: masculine('Antrag', 'Antrags', 'Anträge', 'stellen', 'stellt', 'Antragstellende Person', 'application'),
  anfrage: feminine('Anfrage', 'Anfragen', 'stellen', 'stellt', 'Anfragende Person', 'enquiry'),
  anmeldung: feminine('Anmeldung', 'Anmeldungen', 'vornehmen', 'vornimmt', 'Anmeldende Person', 'registration'),
  ummeldung: feminine('Ummeldung', 'Ummeldungen', 'vornehmen', 'vornimmt', 'Ummeldende Person', 'change of registration'),
  abmeldung: feminine('Abmeldung', 'Abmeldungen', 'vornehmen', 'vornimmt', 'Abmeldende Person', 'deregistration'),
  anzeige: feminine('Anzeige', 'Anzeigen', 'erstatten', 'erstattet', 'Anzeigende Person', 'notification'),
  beschwerde: feminine('Beschwerde', 'Beschwerden', 'einlegen', 'einlegt', 'Beschwerdeführende Person', 'complaint'),
  bestellung: feminine('Bestellung', 'Bestellungen', 'aufgeben', 'aufgibt', 'Bestellende Person', 'order'),
  bewerbung: feminine('Bewerbung', 'Bewerbungen', 'einreichen', 'einreicht', 'Bewerbende Person', 'application'),
  buchung: feminine('Buchung', 'Buchungen', 'vornehmen', 'vornimmt', 'Buchende Person', 'booking'),
  einspruch: masculine('Einspruch', 'Einspruchs', 'Einsprüche', 'einlegen', 'einlegt', 'Einspruchsführende Person', 'objection'),
  erklaerung: feminine('Erklärung', 'Erklärungen', 'abgeben', 'abgibt', 'Erklärende Person', 'declaration'),
  hinweis: masculine('Hinweis', 'Hinweises', 'Hinweise', 'geben', 'gibt', 'Meldende Person', 'report'),
  meldung: feminine('Meldung', 'Meldungen', 'abgeben', 'abgibt', 'Meldende Person', 'report'),
  mitteilung: feminine('Mitteilung', 'Mitteilungen', 'machen', 'macht', 'Mitteilende Person', 'notice'),
  stellungnahme: feminine('Stellungnahme', 'Stellungnahmen', 'abgeben', 'abgibt', 'Stellung nehmende Person', 'statement'),
  widerspruch: masculine('Widerspruch', 'Widerspruchs', 'Widersprüche', 'erheben', 'erhebt', 'Widerspruchsführende Person', 'objection'),
};

const companions: Record<'the' | 'this' | 'your' | 'a', Record<Gender, [string, string, string, string]>> = {
  the: { m: ['der', 'des', 'dem', 'den'], f: ['die', 'der', 'der', 'die'] },
  this: { m: ['dieser', 'dieses', 'diesem', 'diesen'], f: ['diese', 'dieser', 'dieser', 'diese'] },
  your: { m: ['Ihr', 'Ihres', 'Ihrem', 'Ihren'], f: ['Ihre', 'Ihrer', 'Ihrer', 'Ihre'] },
  a: { m: ['ein', 'eines', 'einem', 'einen'], f: ['eine', 'einer', 'einer', 'eine'] },
};

/** Forms of a noun; a process without one speaks of an Antrag. */
export function nounWords(noun: Noun = 'antrag'): NounWords {
  const entry = entries[noun];
  const { word, plural, make, makes, person, english } = entry;
  const cases = (companion: keyof typeof companions): Cases => withCompanion(entry, companions[companion][entry.gender]);
  return { word, plural, make, makes, person, english, the: cases('the'), this: cases('this'), your: cases('your'), a: cases('a') };
}

function withCompanion(
  { word, genitive = word }: Entry,
  [nominative, ofGenitive, dative, accusative]: [string, string, string, string],
): Cases {
  return {
    nominative: `${nominative} ${word}`,
    genitive: `${ofGenitive} ${genitive}`,
    dative: `${dative} ${word}`,
    accusative: `${accusative} ${word}`,
  };
}

function masculine(word: string, genitive: string, plural: string, make: string, makes: string, person: string, english: string): Entry {
  return { gender: 'm', word, genitive, plural, make, makes, person, english };
}

function feminine(word: string, plural: string, make: string, makes: string, person: string, english: string): Entry {
  return { gender: 'f', word, plural, make, makes, person, english };
}

/** First letter in capitals, for the start of a sentence. */
export const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
