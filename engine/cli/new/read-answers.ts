import { addDays } from '../../definition/periods.ts';
import { isRealDate } from '../../definition/calendar.ts';
import { readGermanDate } from '../../rules/german-values.ts';
import type { DocumentChoice } from './choices.ts';
import { newMessages as say } from './messages.de.ts';
import type { Answer, Choice } from './question.ts';

const fine = <T>(value: T): Answer<T> => ({ ok: true, value });
const wrong = (message: string): { ok: false; message: string } => ({ ok: false, message });

/** One of a list, by its number or its name. */
export function readChoice<T extends string>(choices: Choice[]): (text: string) => Answer<T> {
  return (text) => {
    const chosen = choices[Number(text) - 1] ?? choices.find(({ id }) => id === text);
    return chosen ? fine(chosen.id as T) : wrong(say.notInList(text, choices.length));
  };
}

/** Several of a list, parted by commas or blanks; `-` for none. */
export function readChoices(choices: Choice[]): (text: string) => Answer<string[]> {
  return (text) => {
    if (text === '-') return fine([]);
    const read = readChoice(choices);
    const found: string[] = [];
    for (const part of text.split(/[\s,]+/).filter(Boolean)) {
      const answer = read(part);
      if (!answer.ok) return answer;
      found.push(answer.value);
    }
    // The order of the form is that of the list.
    return fine(choices.map(({ id }) => id).filter((id) => found.includes(id)));
  };
}

/** Texts parted by semicolons. */
export function readTexts(text: string): Answer<string[]> {
  const texts = partsOf(text);
  return texts.length > 0 ? fine([...new Set(texts)]) : wrong(say.empty);
}

const longestTitle = 80;

/** `Lageplan; Vollmacht (freiwillig)`; `-` for none. */
export function readDocuments(text: string): Answer<DocumentChoice[]> {
  if (text === '-') return fine([]);
  const documents = partsOf(text).map((part) => ({
    title: part.replace(/\s*\(freiwillig\)$/, ''),
    required: !part.endsWith('(freiwillig)'),
  }));
  const long = documents.find(({ title }) => title.length > longestTitle);
  if (long) return wrong(say.tooLong(long.title, longestTitle));
  const twice = documents.find(({ title }, index) => documents.findIndex((other) => other.title === title) < index);
  return twice ? wrong(say.twice(twice.title)) : fine(documents);
}

export function readText(longest: number): (text: string) => Answer<string> {
  return (text) => {
    if (text.trim() === '') return wrong(say.empty);
    return text.length > longest ? wrong(say.tooLong(text, longest)) : fine(text.trim());
  };
}

/** `3 Jahre`, `6 Monate`, or the period itself. */
export function readPeriod(text: string): Answer<string> {
  const words = /^(\d+) ?(Jahr|Monat|Woche|Tag)(?:e|en)?$/i.exec(text.trim());
  const letters: Record<string, string> = { jahr: 'Y', monat: 'M', woche: 'W', tag: 'D' };
  const period = words ? `P${words[1]}${letters[words[2]!.toLowerCase()]}` : text.trim().toUpperCase();
  return /^P[1-9]\d{0,2}[YMWD]$/.test(period) ? fine(period) : wrong(say.noPeriod(text));
}

/** A day after `today`, the German way or the ISO way. */
export function readFutureDay(today: string): (text: string) => Answer<string> {
  return (text) => {
    const day = isRealDate(text) ? text : readGermanDate(text);
    if (!day || !isRealDate(day)) return wrong(say.noDay(text));
    return day > addDays(today, 1) ? fine(day) : wrong(say.dayTooEarly);
  };
}

export function readCount(text: string): Answer<number> {
  return /^[1-9]\d{0,4}$/.test(text) ? fine(Number(text)) : wrong(say.noCount(text));
}

const partsOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
