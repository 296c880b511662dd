const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const longest = 40;

/** A title as the name of a field: lower case, umlauts written out, as many whole words as fit. */
export function fieldNameOf(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('_').length <= longest);
  const name = fitting.length > 0 ? fitting.join('_') : (words[0] ?? 'feld').slice(0, longest);
  return /^[a-z]/.test(name) ? name : `feld_${name}`;
}

/** Names that differ, for titles that differ. */
export function fieldNamesOf(titles: string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let name = fieldNameOf(title);
    for (let count = 2; taken.has(name); count++) name = `${fieldNameOf(title)}_${count}`;
    taken.add(name);
    return name;
  });
}
