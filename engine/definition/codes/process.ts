import { error, explain, warning } from './explained-code.ts';

/** 14xx: process shapes and their refinements. */
export const processCodes = explain({
  AW1401: error('Stand unbekannt', 'Der Vorgang käme in einen Stand, den es nicht gibt.', 'Den Namen eines Standes aus states verwenden.'),
  AW1402: error('Aktion der Frist unbekannt', 'Wenn die Frist abläuft, geschähe nichts.', 'Den Namen einer Aktion verwenden.'),
  AW1403: error('Stand nicht erreichbar', 'Keine Aktion führt dorthin.', 'Eine Aktion dorthin führen oder den Stand entfernen.'),
  AW1404: error('Ende mit Fortsetzung', 'Ein abgeschlossener Vorgang bleibt abgeschlossen.', 'Die Aktion oder end entfernen.'),
  AW1405: error('Kein Weg zum Ende', 'Vorgänge blieben hier für immer offen.', 'Eine Aktion ergänzen, die weiterführt.'),
  AW1406: error('Uhr läuft am Ende', 'Abgeschlossene Vorgänge haben keine Frist mehr.', 'clock: stopped verwenden.'),
  AW1407: error('Name des Verfahrens', 'Dienste finden das Verfahren über den Namen der Datei.', 'Den Namen der Datei verwenden.'),
  AW1408: error('Beginn am Ende', 'Der Vorgang wäre mit dem Eingang abgeschlossen.', 'initial auf einen Stand ohne end setzen.'),
  AW1411: error(
    'Rückfrage ohne Pause',
    'Während auf die Antwort gewartet wird, ruht die Frist.',
    'In einen Stand mit clock: paused führen.',
  ),
  AW1412: error('Rückfrage ohne Antwort', 'Niemand könnte antworten.', 'Eine Aktion answer für citizen ergänzen.'),
  AW1413: error(
    'Schreiben nicht vorbereitet',
    'Versandt würde ein Schreiben, das niemand entworfen hat.',
    'Eine Aktion prepare mit diesem letter ergänzen.',
  ),
  AW1414: error(
    'Versand ohne zweite Person',
    'Das Verfahren kennt eine Freigabe, dieses Schreiben ginge an ihr vorbei.',
    'requires: [approved] ergänzen.',
  ),
  AW1415: error('Freigabe durch die Falschen', 'Freigeben darf nur die zweite Person.', 'by: [second] verwenden.'),
  AW1416: error('Stellungnahme ohne Antwort', 'Die gefragte Stelle könnte nicht antworten.', 'Eine Aktion opinion ergänzen.'),
  AW1417: error('Zahlung ohne Eingang', 'Auch wer zahlt, käme nicht weiter.', 'Eine Aktion settle aus dem Stand der Zahlung ergänzen.'),
  AW1418: error('Zahlung ohne Frist', 'Unbezahlte Vorgänge blieben für immer.', 'Eine Frist (timers) ergänzen.'),
  AW1421: error(
    'Schritt im Szenario nicht möglich',
    'Das Szenario beschreibt einen Weg, den es nicht gibt.',
    'Den Weg oder das Verfahren ändern.',
  ),
  AW1422: error('Szenario endet anders', 'Der Weg führt in einen anderen Stand als angegeben.', 'end oder den Weg ändern.'),
  AW1423: error('Aktion ohne Szenario', 'Was kein Szenario durchläuft, ist nicht bewiesen.', 'Ein Szenario über diese Aktion ergänzen.'),
  AW1424: error(
    'Aktion nie möglich',
    'Was sie voraussetzt (requires, by), tritt in keinem ihrer Stände ein.',
    'Voraussetzung, Rolle oder from ändern.',
  ),
  AW1426: error(
    'Falle',
    'In dieser Lage ist kein Schritt mehr möglich, der zu einem Ende führt.',
    'Eine Aktion ohne die Voraussetzung ergänzen.',
  ),
  AW1427: error('Aktion für niemanden', 'by ist leer.', 'Eine Rolle nennen.'),
  AW1428: error('Ablauf ohne Frist', 'Die Aktion expire löst nur eine Frist aus.', 'Unter timers eine Frist ergänzen.'),
  AW1429: error('Frist ohne Befugnis', 'Die Uhr handelt als system.', 'by um system ergänzen.'),
  AW1430: error(
    'Frist in falschem Stand',
    'In diesem Stand ist die Aktion nicht möglich; die Frist liefe ins Leere.',
    'in oder from ändern.',
  ),
  AW1431: error(
    'Ende ohne Entscheidung',
    'end: decided nimmt den Ausgang der Entscheidung, hier gibt es keine.',
    'Vorher prepare verlangen oder einen anderen Ausgang nennen.',
  ),
  AW1432: error('Zahlung führt nicht weiter', 'Auch bezahlt bleibt der Vorgang im Stand der Zahlung.', 'to auf den nächsten Stand setzen.'),
  AW1433: error('Zahlung ohne System', 'Den Eingang meldet der Bezahldienst.', 'by um system ergänzen.'),
  AW1434: error(
    'Zahlungsfrist ohne Folge',
    'Nach Ablauf bleibt der Vorgang im Stand der Zahlung.',
    'Die Frist mit einer Aktion verbinden, die herausführt.',
  ),
  AW1435: error('Zahlung am Ende', 'Am Ende kann niemand mehr zahlen.', 'payment auf einen Stand ohne end setzen.'),
  AW1437: warning('Zwei Knöpfe mit einem Namen', 'Dieselbe Person sähe zwei gleiche Knöpfe.', 'Eine der Aktionen anders nennen.'),
  AW1438: error('Entscheidung ohne Ausgänge', 'Ohne outcomes ist nicht klar, was entschieden werden kann.', 'outcomes ergänzen.'),
  AW1439: error('Entscheidung ohne Schreiben', 'Ein Bescheid wird wirksam, wenn er bekannt gegeben ist.', 'letter ergänzen.'),
});
