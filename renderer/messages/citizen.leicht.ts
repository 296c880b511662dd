import type { Catalogue, Differences } from './catalogue.ts';
import type { citizenDe } from './citizen.de.ts';

/** What is said more simply on pages in Leichte Sprache. Not checked by people with learning difficulties yet. */
export const citizenLeicht: Differences<Catalogue<typeof citizenDe>> = {
  service: {
    begin: 'Jetzt anfangen',
    resume: 'Weiter machen',
    beginAgain: 'Neu anfangen',
    resumeText: 'Sie haben das Formular schon angefangen. Ihre Antworten sind gespeichert.',
    loginText: 'Sie können sich anmelden. Sie müssen sich nicht anmelden.',
    audiences: { buerger: 'Für alle Menschen in der Stadt', unternehmen: 'Für Firmen', beide: 'Für alle Menschen und für Firmen' },
    needs: 'Das brauchen Sie',
    documents: 'Bilder und Papiere zum Hoch·laden',
    documentsText: 'Ein Foto mit dem Handy ist gut genug.',
    free: 'Das kostet nichts.',
    office: 'Diese Stelle hilft Ihnen',
    offline: 'Sie können auch zu uns kommen. Oder Sie können uns einen Brief schreiben. Fragen Sie bei dieser Stelle.',
    translation: {
      simple: 'Diese Seite ist in Leichter Sprache. Niemand hat den Text bisher geprüft.',
      partly: 'Einige Teile von dieser Seite sind noch nicht in Leichter Sprache.',
    },
  },
  review: {
    title: 'Lesen und abschicken',
    lead: 'Lesen Sie alles noch einmal. Wenn Sie abgeschickt haben, können Sie nichts mehr ändern.',
    missing: 'Das fehlt noch',
    sendTitle: 'Abschicken',
    rash: 'Schicken Sie nur ab, wenn alles stimmt.',
    copy: 'Danach bekommen Sie eine Bestätigung. Die Bestätigung können Sie speichern.',
    submit: 'Jetzt abschicken',
    back: 'Zurück zum Formular',
    discard: 'Alles löschen',
    german: 'Briefe vom Amt sind in schwerer Sprache. Denn vor dem Gesetz zählt nur der deutsche Text.',
  },
  receipt: {
    title: 'Wir haben Ihre Antworten bekommen',
    thanks: 'Vielen Dank. Alles ist bei uns angekommen.',
    number: 'Nummer',
    secret: 'Geheimer Code',
    received: 'Angekommen am',
    unit: 'Diese Stelle kümmert sich',
    keepTitle: 'Bitte schreiben Sie die Nummer und den Code auf',
    keepText: 'Mit der Nummer und dem Code können Sie sehen: So weit ist es. Den Code zeigen wir Ihnen später nicht mehr.',
    next: 'So geht es weiter',
    nextUnit: (unit) => `Diese Stelle liest Ihre Antworten: ${unit}.`,
    nextAsk: 'Vielleicht haben wir noch eine Frage. Dann schreiben wir Ihnen.',
    documents: 'Für Sie zum Speichern',
    pdf: 'Bestätigung herunter·laden (PDF)',
    status: 'Wie weit ist es?',
    german: 'Die Bestätigung und unsere Briefe sind in schwerer Sprache. Denn vor dem Gesetz zählt nur der deutsche Text.',
  },
  session: {
    title: 'Ist das nicht Ihr Computer?',
    text: 'Dann drücken Sie auf den Knopf. Danach kann niemand mehr Ihre Antworten sehen. Schreiben Sie vorher die Nummer und den Code auf.',
    end: 'Fertig',
  },
};
