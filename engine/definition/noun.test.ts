import { atStart, nounWords } from './noun.ts';

test.each([
  ['antrag', 'Ihr Antrag', 'des Antrags', 'Ihrem Antrag', 'diesen Antrag', 'stellen', 'stellt'],
  ['hinweis', 'Ihr Hinweis', 'des Hinweises', 'Ihrem Hinweis', 'diesen Hinweis', 'geben', 'gibt'],
  ['widerspruch', 'Ihr Widerspruch', 'des Widerspruchs', 'Ihrem Widerspruch', 'diesen Widerspruch', 'erheben', 'erhebt'],
  ['meldung', 'Ihre Meldung', 'der Meldung', 'Ihrer Meldung', 'diese Meldung', 'abgeben', 'abgibt'],
  ['stellungnahme', 'Ihre Stellungnahme', 'der Stellungnahme', 'Ihrer Stellungnahme', 'diese Stellungnahme', 'abgeben', 'abgibt'],
  ['bestellung', 'Ihre Bestellung', 'der Bestellung', 'Ihrer Bestellung', 'diese Bestellung', 'aufgeben', 'aufgibt'],
] as const)('%s: %s, %s, %s, %s', (noun, yours, ofThe, toYours, this_, make, makes) => {
  const words = nounWords(noun);
  expect([words.your.nominative, words.the.genitive, words.your.dative, words.this.accusative, words.make, words.makes]).toEqual([
    yours,
    ofThe,
    toYours,
    this_,
    make,
    makes,
  ]);
});

test('a process without a noun, as bundles of earlier versions are, speaks of an Antrag', () =>
  expect(nounWords().a.dative).toBe('einem Antrag'));
test('a sentence may begin with it', () => expect(atStart(nounWords('anzeige').this.nominative)).toBe('Diese Anzeige'));
