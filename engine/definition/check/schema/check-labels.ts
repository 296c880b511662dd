import type { FieldVisit } from './field-visit.ts';

const longest = 120;
/** A declaration is a whole sentence that someone agrees to. */
const longestDeclaration = 2000;
/** "Bitte …", "Geben Sie …": tells to do something. */
const demands = /^([Bb]itte\b|\p{Lu}\p{L}*en Sie\s(?!.*\?$))/u;
/** A statement in the first person, or half a sentence in small letters: no name of what is asked. */
const states = /^(Ich|Wir|Mir|Es) (?!.*\?$)|^\p{Ll}{2}/u;
/** Begins as a question does: with a question word, or with a verb before its subject. */
const asks =
  /^(wer|wen|wem|was|wann|wo|wie|warum|weshalb|wofür|wohin|woher|womit|wozu|welche[mnrs]?|(ab|bis|seit) wann|(hat|haben|ist|sind|war|waren|wird|werden|gibt|soll|sollen|können|möchten|wollen|dürfen|gehör(t|en)|lieg(t|en)|besteh(t|en)) (sie|er|es|ihr|ihre|die|der|das|ein|eine|jemand|diese[rs]?)) .*[^?]$/iu;

/** Labels: there, short, a question or a noun phrase. */
export function checkLabels({ schema, role, kind, report }: FieldVisit): void {
  const { title } = schema;
  if (role === 'field' && !title?.trim()) report('AW1203', [], 'Hier fehlt die Beschriftung (title).');
  if (!title?.trim()) return;
  const limit = kind === 'declaration' ? longestDeclaration : longest;
  if (title.length > limit)
    report(
      'AW1204',
      ['title'],
      `Die Beschriftung hat ${title.length} Zeichen. Möglich sind ${limit}; Weiteres gehört in den Hinweis (description).`,
    );
  if (role === 'field' && kind !== 'declaration' && kind !== 'info') checkWording(title.trim(), kind, report);
}

function checkWording(title: string, kind: FieldVisit['kind'], report: FieldVisit['report']): void {
  // A group may say what it is about in half a sentence, "Wie wir Sie erreichen".
  const asksOne = kind !== 'group' && kind !== 'list';
  if (asksOne && asks.test(title)) report('AW1245', ['title'], 'Diese Beschriftung ist eine Frage. Sie endet mit einem Fragezeichen.');
  else if (demands.test(title)) report('AW1241', ['title'], 'Eine Beschriftung ist eine Frage oder ein Hauptwort, keine Aufforderung.');
  else if (asksOne && states.test(title))
    report('AW1249', ['title'], 'Eine Beschriftung ist eine Frage oder ein Hauptwort, keine Aussage, und beginnt groß.');
  else if (/[.:!,;]$/.test(title))
    report('AW1242', ['title'], 'Eine Beschriftung endet nicht mit einem Satzzeichen außer dem Fragezeichen.');
}
