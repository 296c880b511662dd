/** Parts of the invented things that are applied for: a first and a second one make a word. */
const first =
  'Markt Bau Park Hafen Wald Fluss Brücken Dach Keller Garten Sport Musik Licht Wasser Wind Stein Holz Glas Eisen Sand Kies Moor Ufer Tal Berg Schul Dorf Stadt Straßen Wege Acker Wiesen Obst Wein Bienen Pferde Schaf Ziegen Fisch Vogel Kranken Pflege Fahr Flug Schiff Bahn Post Funk Strom Gas'.split(
    ' ',
  );
const second =
  'stand zaun platz mast turm steg schacht anlage halle hütte bühne tafel leitung grube rampe mauer treppe brunnen becken lager werk schuppen gerüst graben damm wehr tor gatter stall weide revier spende umzug lauf fest messe börse wagen kran bagger kabel rohr tank kessel filter speicher zelt pavillon'.split(
    ' ',
  );

/** What forms ask about such a thing: name of the field, its question, its kind. */
export const attributes = [
  ['hoehe', 'Höhe in Zentimetern', 'integer'],
  ['breite', 'Breite in Zentimetern', 'integer'],
  ['tiefe', 'Tiefe in Zentimetern', 'integer'],
  ['gewicht', 'Gewicht in Kilogramm', 'integer'],
  ['anzahl', 'Anzahl', 'integer'],
  ['baujahr', 'Jahr der Herstellung', 'integer'],
  ['leistung', 'Leistung in Kilowatt', 'integer'],
  ['inhalt', 'Inhalt in Litern', 'integer'],
  ['tragfaehigkeit', 'Tragfähigkeit in Kilogramm', 'integer'],
  ['abstand', 'Abstand zum Nachbargrundstück in Zentimetern', 'integer'],
  ['hersteller', 'Hersteller', 'text'],
  ['modell', 'Modell', 'text'],
  ['nummer', 'Nummer auf dem Typenschild', 'text'],
  ['werkstoff', 'Werkstoff', 'text'],
  ['farbe', 'Farbe', 'text'],
  ['lage', 'Lage auf dem Grundstück', 'text'],
  ['zufahrt', 'Zufahrt', 'text'],
  ['befestigung', 'Befestigung am Boden', 'text'],
  ['betreuung', 'Ansprechperson vor Ort', 'text'],
  ['versicherung', 'Versicherung und Nummer des Vertrags', 'text'],
  ['pruefstelle', 'Stelle, die zuletzt geprüft hat', 'text'],
  ['vorgaenger', 'Frühere Nutzung der Stelle', 'text'],
  ['geprueft_am', 'Tag der letzten Prüfung', 'date'],
  ['gekauft_am', 'Tag des Kaufs', 'date'],
  ['aufgestellt_am', 'Tag der Aufstellung', 'date'],
  ['gewartet_am', 'Tag der letzten Wartung', 'date'],
  ['beleuchtet', 'Ist es beleuchtet?', 'boolean'],
  ['umzaeunt', 'Ist es umzäunt?', 'boolean'],
  ['gemietet', 'Ist es gemietet?', 'boolean'],
  ['zerlegbar', 'Lässt es sich zerlegen?', 'boolean'],
  ['hoerbar', 'Ist es von außen zu hören?', 'boolean'],
  ['barrierefrei', 'Ist es ohne Stufen zu erreichen?', 'boolean'],
  ['strom', 'Wird Strom gebraucht?', 'boolean'],
  ['abwasser', 'Fällt Abwasser an?', 'boolean'],
] as const;
export type Attribute = (typeof attributes)[number];

/** The word for the thing of a number, and its form in names of fields and files. */
export function thingOf(index: number): { word: string; key: string } {
  const round = Math.floor(index / (first.length * second.length));
  const word = `${first[index % first.length]!}${second[Math.floor(index / first.length) % second.length]!}`;
  const key = word.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!);
  return round === 0 ? { word, key } : { word: `${word} ${round + 1}`, key: `${key}${round + 1}` };
}
