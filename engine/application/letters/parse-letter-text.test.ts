import { parseLetterText } from './parse-letter-text.ts';

describe('parseLetterText', () => {
  it('reads subject, paragraphs, headings and lists', () => {
    const text = '# Ihr Antrag\r\n\r\nGuten Tag,\nhier ist es.\n\n## Gründe\n\nWeil:\n- eins\n- zwei\n\n1. erstens\n2. zweitens\nEnde.';
    expect(parseLetterText(text)).toEqual({
      subject: 'Ihr Antrag',
      blocks: [
        { kind: 'paragraph', text: 'Guten Tag, hier ist es.' },
        { kind: 'heading', text: 'Gründe' },
        { kind: 'paragraph', text: 'Weil:' },
        { kind: 'list', items: ['eins', 'zwei'], numbered: false },
        { kind: 'list', items: ['erstens', 'zweitens'], numbered: true },
        { kind: 'paragraph', text: 'Ende.' },
      ],
    });
  });

  it('takes markup of other languages as plain text', () => {
    expect(parseLetterText('# A\n\n#let x = 1 $a$ *b* [c] {{d}}').blocks).toEqual([
      { kind: 'paragraph', text: '#let x = 1 $a$ *b* [c] {{d}}' },
    ]);
  });

  it('takes a date at the start of a line as text', () => {
    expect(parseLetterText('# A\n\nFrist ist der\n24. November 2026.').blocks).toEqual([
      { kind: 'paragraph', text: 'Frist ist der 24. November 2026.' },
    ]);
  });

  it('needs no subject', () => {
    expect(parseLetterText('Nur Text')).toEqual({ subject: '', blocks: [{ kind: 'paragraph', text: 'Nur Text' }] });
    expect(parseLetterText('')).toEqual({ subject: '', blocks: [] });
  });
});
