import { formatLongDate } from '../local-date.ts';
import type { CitizenCase } from '../api.ts';

/** Names and words in the archive with a person's own data. */
export const exportTexts = {
  receipt: 'Eingangsbestätigung.pdf',
  letters: 'Schreiben',
  files: 'Dateien',
  readMe: {
    name: 'LIESMICH.txt',
    text: ({ ref, serviceName, unit, letterByPost }: CitizenCase, today: string): string =>
      [
        `Ihre Daten zum Vorgang ${ref.number} (${serviceName}), Stand ${formatLongDate(today)}`,
        'Eingangsbestätigung.pdf: Ihre Angaben, so wie sie eingegangen sind.',
        'daten.json: dieselben Angaben, Nachrichten, Verlauf, Gebühren und Zahlungen, für Programme lesbar.',
        'Dateien: was Sie hochgeladen oder nachgereicht haben und was Ihnen geschickt wurde.',
        'Schreiben: die Schreiben aus Ihrem Postfach. Sie liegen nur bei, wenn Sie angemeldet waren.',
        ...(letterByPost ? ['Schreiben, die Sie mit der Post erhalten haben, liegen nicht bei.'] : []),
        `Interne Vermerke der Verwaltung stehen hier nicht. Auskunft über alles, was zu Ihnen gespeichert ist (Art. 15 DSGVO), gibt Ihnen: ${[unit.name, unit.email, unit.phone].filter(Boolean).join(', ')}.`,
        '',
      ].join('\r\n\r\n'),
  },
} as const;
