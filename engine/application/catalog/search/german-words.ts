import { foldText } from '../../../definition/fold-text.ts';

/** Words that say nothing about what somebody looks for. */
const stopWords = new Set(
  (
    'aber alle als am an auch auf aus bei beim bin bis bitte brauche brauchen braucht da damit dann das dem den der des die dies diese diesen dieser doch ' +
    'dort du durch ein eine einem einen einer eines er es etwas fuer gegen geht gibt habe haben hat hier ich ihr ihre ihren im in ins ist ja kann ' +
    'kein keine koennen machen man mein meine meinem meinen meiner mich mir mit moechte muss nach nicht noch nur ob oder ohne sein sich sie sind so ' +
    'soll ueber um und uns unser unsere unter vom von vor wann warum was wegen weil wenn wer werden wie will wir wird wo wohin woher wurde zu zum zur online'
  ).split(' '),
);

/** Words of a text, folded, without those that say nothing; all of them where nothing else would be left. */
export function wordsOf(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

const ending = /(?:ungen|ung|innen|isch|lich|ern|ten|et|em|en|er|es|te|in|e|(?<!o)n|s|t)$/;

/** What people want done: it tells services apart that are about the same, and says little where it stands alone. */
const deeds = new Set(
  (
    'beantragen antrag formular anmelden abmelden ummelden melden anzeigen aendern aenderung verlaengern bestellen buchen reservieren termin neu neue neuen neuer ' +
    'kosten kaufen holen bekommen machen stellen ausstellen erneuern abgelaufen verloren verlust kuendigen einreichen anfordern brauchen erlauben ' +
    'erlaubnis genehmigung genehmigen lassen bescheinigung mitteilen vereinbaren erstmals einfach einfache mehr hilfe stadt gemeinde amt rathaus kreis'
  )
    .split(' ')
    .map(stemOf),
);

/** True for a stem of a word that names a deed and no matter. */
export const isDeed = (stem: string): boolean => deeds.has(stem);

/**
 * What words of one kind have in common: without inflection, umlaut and the `ge` of participles ("Häuser" and "Haus", "Anmeldung", "anmelden"
 * and "angemeldet"). Light on purpose: what is cut too much finds too much, and the order of results puts that right.
 */
export function stemOf(word: string): string {
  const plain = word.replace(/(?<![aeq])([aou])e/g, '$1').replace(/^(ab|an|auf|aus|ein|um|vor|zu)?ge(?=.{5,}t(?:e[mnrs]?)?$)/, '$1');
  const once = plain.length > 7 ? plain.replace(/(?:e[mnrs]|e|(?<!o)n|s)$/, '') : plain;
  const stem = once.replace(ending, '');
  return stem.length >= 3 ? stem : once;
}

/** What may stand between the parts of a compound. */
const joints = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/**
 * Parts of a compound, as stems: "hundesteuermarke" → hund, steu, mark. Undefined where the word cannot be told apart with the stems that are
 * known. The longest first part wins, as in the decompounders of search engines that go by a dictionary.
 */
export function splitCompound(word: string, known: ReadonlySet<string>): string[] | undefined {
  const plain = word.replace(/(?<![aeq])([aou])e/g, '$1');
  return plain.length < 7 ? undefined : partsFrom(plain, known);
}

/**
 * The longest known beginning and the longest known end of a word that cannot be told apart as a whole, as stems, and what is left over:
 * "witwenrente" → end rent, "gewerbeanmeldug" → beginning gewerb with the rest anmeldug.
 */
export function knownEdges(word: string, known: ReadonlySet<string>): { part: string; rest: string }[] {
  const plain = word.replace(/(?<![aeq])([aou])e/g, '$1');
  const found: { part: string; rest: string }[] = [];
  for (let end = plain.length - 3; end >= 4; end--) {
    const part = partOf(plain.slice(0, end), known);
    if (part === undefined) continue;
    found.push({ part, rest: plain.slice(end) });
    break;
  }
  for (let start = 3; start <= plain.length - 4; start++) {
    const part = partOf(plain.slice(start), known);
    if (part === undefined) continue;
    found.push({ part, rest: plain.slice(0, start) });
    break;
  }
  return found;
}

/** Ends of a word that is not told apart, as stems: "abfallbehaelter" is also found by "behaelter". */
export function endsOf(word: string): string[] {
  const ends: string[] = [];
  for (let at = 3; at <= word.length - 6; at++) ends.push(stemOf(word.slice(at)));
  return ends;
}

function partsFrom(rest: string, known: ReadonlySet<string>): string[] | undefined {
  for (let end = rest.length - 3; end >= 3; end--) {
    const head = partOf(rest.slice(0, end), known);
    if (head === undefined) continue;
    const tail = rest.slice(end);
    const last = partOf(tail, known);
    if (last !== undefined) return [head, last];
    const more = tail.length >= 6 ? partsFrom(tail, known) : undefined;
    if (more) return [head, ...more];
  }
  return undefined;
}

function partOf(piece: string, known: ReadonlySet<string>): string | undefined {
  for (const joint of joints) {
    if (!piece.endsWith(joint)) continue;
    const bare = piece.slice(0, piece.length - joint.length);
    if (bare.length < 3) continue;
    if (known.has(bare)) return bare;
    const stem = stemOf(bare);
    if (stem.length >= 3 && known.has(stem)) return stem;
  }
  return undefined;
}
