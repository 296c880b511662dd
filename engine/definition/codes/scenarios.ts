import { error, explain, warning } from './explained-code.ts';

/** 19xx and the older 166x: scenarios and what they cover. */
export const scenarioCodes = explain({
  AW1661: error('Zu wenige Szenarien', 'Drei sind das wenigste: es gelingt, es wird abgelehnt, es fehlt etwas.', 'Szenarien ergänzen.'),
  AW1662: error(
    'Regel der Zuständigkeit ohne Szenario',
    'Dass sie wirkt, ist nicht bewiesen.',
    'Ein Szenario ergänzen, das in diese Warteschlange kommt.',
  ),
  AW1663: error(
    'Gebühr ohne Szenario',
    'Dass sie erhoben wird und wann nicht, ist nicht bewiesen.',
    'Ein Szenario mit und eines ohne die Gebühr ergänzen.',
  ),
  AW1664: error(
    'Eigene Aktion ohne Szenario',
    'Was der Dienst am Verfahren ändert, muss ein Szenario durchlaufen.',
    'Ein Szenario über diese Aktion ergänzen.',
  ),
  AW1665: error('Stand im Szenario unbekannt', 'Das Verfahren kennt den Stand nicht.', 'Den Namen eines Standes verwenden.'),
  AW1901: error(
    'Szenario kommt anders heraus',
    'Der Dienst tut nicht, was das Szenario verlangt.',
    'Dienst oder Szenario ändern, je nachdem, was gemeint war.',
  ),
  AW1902: error('Feld im Szenario unbekannt', 'Erwartet wird etwas über ein Feld, das es nicht gibt.', 'Den Pfad berichtigen.'),
  AW1903: error('Tarif im Szenario unbekannt', 'Diesen Tarif erhebt der Dienst nicht.', 'Den Namen berichtigen.'),
  AW1904: error('Stelle oder Warteschlange im Szenario unbekannt', 'Der Mandant hat sie nicht.', 'Den Namen berichtigen.'),
  AW1905: error('Aktion im Szenario unbekannt', 'Das Verfahren kennt die Aktion nicht.', 'Den Namen berichtigen.'),
  AW1906: error('Frist im Szenario unbekannt', 'Der Dienst hat keine Frist dieses Namens.', 'Den Namen berichtigen.'),
  AW1907: error('Schreiben im Szenario unbekannt', 'Der Dienst hat kein Schreiben für diese Rolle.', 'Den Namen der Rolle berichtigen.'),
  AW1908: error(
    'Antwort auf eine Frage, die es nicht gibt',
    'Der Dienst fragt dieses Feld nicht; das Szenario gehört vielleicht zu einem anderen Dienst.',
    'Das Feld entfernen oder den Namen berichtigen.',
  ),
  AW1909: error('Szenario doppelt', 'Zwei Szenarien haben denselben Namen.', 'Einen Namen ändern.'),
  AW1910: error(
    'Ausgang im Szenario',
    'Eine Entscheidung braucht im Szenario einen Ausgang, den sie haben kann.',
    '{ action: …, outcome: … } mit einem möglichen Ausgang schreiben.',
  ),
  AW1911: error(
    'Bedingung ohne Szenario',
    'Beide Seiten einer Bedingung, gezeigt und verborgen, müssen vorkommen.',
    'Ein Szenario für die fehlende Seite ergänzen.',
  ),
  AW1912: error('Zeile des Tarifs ohne Szenario', 'Der Betrag ist nicht bewiesen.', 'Ein Szenario ergänzen, das diese Zeile trifft.'),
  AW1913: error('Zuschlag ohne Szenario', 'Der Zu- oder Abschlag ist nicht bewiesen.', 'Ein Szenario ergänzen, in dem er greift.'),
  AW1914: error('Übliche Warteschlange ohne Szenario', 'Alle Szenarien gehen Sonderwege.', 'Ein gewöhnliches Szenario ergänzen.'),
  AW1915: error('Ausgang ohne Szenario', 'Eine Entscheidung dieser Art ist nicht bewiesen.', 'Ein Szenario mit diesem Ausgang ergänzen.'),
  AW1916: error('Regel ohne Szenario', 'Dass die Regel anschlägt, ist nicht bewiesen.', 'Ein Szenario ergänzen, das gegen sie verstößt.'),
  AW1917: error(
    'Stellungnahme ohne Szenario',
    'Dass sie verlangt wird, ist nicht bewiesen.',
    'Ein Szenario ergänzen, in dem sie nötig ist.',
  ),
  AW1918: error('Ende ohne Szenario', 'Kein Szenario endet hier.', 'Ein Szenario ergänzen, das so endet.'),
  AW1919: error(
    'Ablauf einer Frist ohne Szenario',
    'Was nach der Frist von selbst geschieht, ist nicht bewiesen.',
    'Ein Szenario ergänzen, dessen path über diese Aktion geht; die Uhr geht dort auf den Tag nach der Frist.',
  ),
  AW1920: error(
    'Eigene Schreiben ohne Szenario',
    'Dass mehrere ein eigenes Schreiben bekommen (notified), ist nicht bewiesen.',
    'Ein Szenario mit mehreren Beteiligten ergänzen; expect: { addressees: […] } nennt sie.',
  ),
  AW1921: warning(
    'Verfeinerter Schritt kommt nicht vor',
    'Er gehört zur Zahlung vor der Bearbeitung, und dieser Dienst verlangt keine.',
    'Die Verfeinerung entfernen, oder die Gebühr mit due: before-processing erheben.',
  ),
  AW1999: error(
    'Ließ sich nicht übersetzen',
    'Das hätte der Prüfer vorher sehen müssen: ein Fehler des Programms, nicht der Definition.',
    'Bitte melden; der letzte gute Stand wird weiter angeboten.',
  ),
});
