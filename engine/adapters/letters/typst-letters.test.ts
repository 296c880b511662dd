import type { LetterDocument } from '../../application/ports.ts';
import { createTypstLetters } from './typst-letters.ts';

const letter: LetterDocument = {
  draft: false,
  letterhead: 'Stadt Musterstadt – Der Magistrat',
  sender: 'Stadt Musterstadt · Marktplatz 1',
  addressee: ['Erika Muster', 'Lindenweg 12a', '35390 Musterstadt'],
  office: { unit: 'Steueramt', phone: '030 23125 210' },
  place: 'Musterstadt',
  date: '24. November 2026',
  caseNumber: '2026-000001',
  subject: 'Bescheid über #Hunde & $Katzen',
  blocks: [
    { kind: 'paragraph', text: 'Text mit #let x = 1, $a$, *fett* und [Klammern] bleibt Text.' },
    { kind: 'heading', text: 'Gebühren' },
    { kind: 'list', items: ['eins', 'zwei #panic()'], numbered: false },
    {
      kind: 'fees',
      lines: [{ label: 'Hundesteuer', detail: 'erster Hund', law: 'Hundesteuersatzung', amount: '90,00 €' }],
      total: '90,00 €',
    },
  ],
  closing: ['Mit freundlichen Grüßen', 'Im Auftrag', 'Thomas Taler'],
  data: { case: '2026-000001' },
  lang: 'de',
};
const letters = createTypstLetters({ root: process.cwd(), now: () => 1_795_500_000 });

test('the original is PDF/UA-1, the archive copy PDF/A-3a with the data embedded', async () => {
  const { pdf, archive } = await letters.letter(letter);
  expect(pdf.toString('latin1')).toMatch(/<pdfuaid:part>1</);
  const text = archive.toString('latin1');
  expect(text).toMatch(/<pdfaid:part>3</);
  expect(text).toMatch(/<pdfaid:conformance>A</);
  expect(text).toContain('vorgang.json');
});
test('the same letter gives the same bytes', async () => {
  const [first, second] = [await letters.letter(letter), await letters.letter(letter)];
  expect(first.pdf.equals(second.pdf)).toBe(true);
});
test('a receipt is made from data alone', async () => {
  const pdf = await letters.receipt({
    letterhead: 'Stadt',
    title: 'Eingangsbestätigung',
    caseNumber: '2026-000001',
    receivedAt: '24. November 2026',
    serviceName: 'Hund',
    yourNoun: 'Ihr Antrag',
    sections: [{ title: 'Der Hund', rows: [{ label: 'Rufname', value: '#eval("x")' }] }],
    fees: null,
    next: { title: 'Wie es weitergeht', lines: ['Wir prüfen.'] },
    answersTitle: 'Ihre Angaben',
    chainHash: 'ab'.repeat(32),
    verifyUrl: 'http://localhost/musterstadt/pruefen',
  });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
