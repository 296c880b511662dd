import { error, explain, warning } from './explained-code.ts';

/** 13xx: tenant.yaml and the example accounts. */
export const tenantCodes = explain({
  AW1301: error(
    'Dienst des Mandanten unbekannt',
    'In der Liste steht ein Dienst, den es nicht gibt; er würde nicht angeboten.',
    'Den Namen berichtigen oder entfernen.',
  ),
  AW1302: warning(
    'Meistgenutzter Dienst nicht angeboten',
    'Der Eintrag auf der Startseite führte ins Leere und wird weggelassen.',
    'Den Dienst auch unter services nennen.',
  ),
  AW1303: error(
    'Behörde unbekannt',
    'Die Stelle gehört zu keiner Behörde; Bescheide hätten keine Belehrung.',
    'Eine Behörde aus authorities nennen.',
  ),
  AW1304: error('Stelle eines Zugangs unbekannt', 'Die Person sähe keinen Vorgang.', 'Eine Stelle aus units nennen.'),
  AW1305: warning('Dienst doppelt in der Liste', 'Einmal genügt.', 'Einen der Einträge entfernen.'),
  AW1306: error('Anmeldung doppelt', 'Zwei Personen hätten denselben Zugang.', 'Eine der Anmeldungen umbenennen.'),
  AW1307: error('Name des Mandanten', 'Der Ordner ist die Adresse der Stadt.', 'Den Namen des Ordners verwenden.'),
  AW1308: warning('Gemeindeschlüssel', 'Der AGS hat acht Ziffern.', 'Den Schlüssel in Anführungszeichen mit acht Ziffern schreiben.'),
  AW1309: error(
    'Land unbekannt',
    'Vom Land hängen die Feiertage und damit alle Fristen ab.',
    'Das Kürzel des Landes verwenden, zum Beispiel HE.',
  ),
  AW1310: error('Stelle ohne Warteschlange', 'Ein Vorgang, der dorthin abgegeben wird, läge nirgends.', 'Eine Warteschlange ergänzen.'),
  AW1311: error(
    'Zuständige Behörde fehlt',
    'Niemand erführe, wer entscheidet, und die Abgabenachricht hätte keinen Empfänger.',
    'authority nennen: einen Schlüssel aus authorities.',
  ),
  AW1312: error(
    'Abgabe ohne Weg oder Grund',
    'Das Amt muss wissen, wie der Antrag zur Behörde kommt, und die Person, warum die Stadt nicht entscheidet.',
    'by und reason ergänzen.',
  ),
  AW1313: error('Schlüssel ohne Wirkung', 'In dieser Art, den Dienst anzubieten, bedeutet er nichts.', 'Entfernen oder mode ändern.'),
  AW1314: error(
    'Kein Verfahren für die Abgabe',
    'Abgegeben wird in einem gemeinsamen Verfahren, das es hier nicht gibt.',
    'Ein Verfahren mit standsFor: hand-over in workflows/ aufnehmen.',
  ),
  AW1315: warning(
    'Behörde nicht erreichbar',
    'Die Seite nennt eine Behörde, aber nicht, wie man sich an sie wendet.',
    'phone, email oder website der Behörde ergänzen.',
  ),
  AW1316: error(
    'Ankündigung ohne Adresse',
    'Die Abgabe soll der Behörde per E-Mail angekündigt werden.',
    'email der Behörde ergänzen oder by: post verwenden.',
  ),
  AW1317: error(
    'Abgabe an sich selbst',
    'Wer abgibt, entscheidet nicht selbst.',
    'Eine andere Behörde nennen oder den Dienst selbst entscheiden (mode: decide).',
  ),
  AW1318: error(
    'Ergänzung ohne Dienst',
    'Was die Kommune ergänzt, gehört zu einem Dienst; an seinem Namen wird es gefunden.',
    'Datei und service so nennen wie den Dienst.',
  ),
  AW1319: error(
    'Ergänzung eines Dienstes, den die Kommune nicht anbietet',
    'Sie hätte keine Wirkung.',
    'Den Dienst unter services in tenant.yaml aufnehmen oder die Datei entfernen.',
  ),
  AW1320: error(
    'Ergänzung ohne Wirkung in dieser Art, den Dienst anzubieten',
    'Wo eine andere Behörde entscheidet, gelten deren Gebühren, Fristen und Schritte; wo die Kommune nur informiert, wird nichts gefragt.',
    'Den Schlüssel entfernen oder mode in tenant.yaml ändern.',
  ),
  AW1321: error(
    'Text einer unbekannten Stelle',
    'Der Dienst hat dort keinen Text (mehr); die Worte der Kommune stünden nirgends.',
    'Die Stelle berichtigen; npm run catalog:texts -- <Dienst> --places nennt alle. Texte, die nur eine Nummer haben (needs, rules), lassen sich nicht ersetzen.',
  ),
  AW1322: warning(
    'Ergänzung sagt dasselbe wie der Dienst',
    'Sie ändert nichts, hielte aber eine spätere Änderung des Dienstes auf.',
    'Die Angabe entfernen.',
  ),
  AW1323: error(
    'Ort einer eigenen Frage unbekannt',
    'Der Dienst hat diese Seite, Gruppe oder Liste nicht (mehr); die Frage würde nicht gestellt.',
    'Unter at den Pfad einer Gruppe nennen oder at weglassen: dann ist es eine eigene Seite.',
  ),
  AW1324: error(
    'Feld vor einer eigenen Frage unbekannt',
    'Der Dienst fragt es an dieser Stelle nicht (mehr); wo die eigene Frage stehen soll, ist offen.',
    'Unter after ein Feld derselben Gruppe nennen oder after weglassen.',
  ),
  AW1325: error(
    'Name einer eigenen Frage',
    'Eigene Fragen heißen kommune_…, damit sie nie so heißen wie eine, die der Dienst später stellt.',
    'Den Namen mit kommune_ beginnen.',
  ),
  AW1326: error('Eigene Frage doppelt', 'Zwei Antworten hätten denselben Namen.', 'Eine der Fragen umbenennen.'),
  AW1327: error(
    'Ergänzung regelt eine Frage des Dienstes',
    'Was der Dienst fragt und wann, bestimmt er selbst: Eine Kommune macht daraus weder Pflicht noch Ausnahme.',
    'In required, then und else nur eigene Fragen nennen.',
  ),
  AW1328: error(
    'Gebühr, die der Dienst nicht erhebt',
    'Geändert oder weggelassen wird nur, was da ist.',
    'Den Namen des Tarifs berichtigen oder die Gebühr unter add ergänzen.',
  ),
  AW1329: error(
    'Gebühr steht im Recht von Bund oder Land',
    'Der Tarif ist keiner der Kommune; sie kann auf ihn nicht verzichten und keinen anderen setzen.',
    'Den Eintrag entfernen. Gibt das Recht der Kommune den Betrag frei, gehört der Tarif in ihren Ordner tariffs.',
  ),
  AW1330: error('Frist, die der Dienst nicht hat', 'Der Eintrag hätte keine Wirkung.', 'Die id einer Frist des Dienstes nennen.'),
  AW1331: error(
    'Gesetzliche Frist',
    'Was ein Gesetz bestimmt, ändert keine Kommune; andere Längen gibt es nur für Ziele (kind: target).',
    'Den Eintrag entfernen.',
  ),
  AW1332: warning('Ergänzung ändert nichts', 'Die Datei nennt nur den Dienst.', 'Etwas ergänzen oder die Datei entfernen.'),
  AW1333: error(
    'Name ist den Kommunen vorbehalten',
    'Namen mit kommune_ gehören den eigenen Fragen einer Kommune; sonst träfen sich zwei Fragen unter einem Namen.',
    'Das Feld anders nennen.',
  ),
  AW1342: error(
    'Öffnungszeit endet vor ihrem Anfang',
    'An diesem Tag wäre nie geöffnet.',
    'Anfang und Ende tauschen oder berichtigen; Mitternacht am Ende ist 24:00.',
  ),
  AW1343: error(
    'Öffnungszeiten überschneiden sich',
    'Zur selben Zeit wäre zweimal geöffnet, oder zugleich frei und nach Vereinbarung.',
    'Zu einer Zeit zusammenfassen oder eine berichtigen.',
  ),
  AW1344: error('Änderung endet vor ihrem Anfang', 'Sie gälte an keinem Tag.', 'from und to tauschen oder berichtigen.'),
  AW1345: error('Zwei Änderungen für einen Tag', 'Nur die erste gilt.', 'Die Tage teilen oder eine der Änderungen entfernen.'),
  AW1346: warning('Änderung ist vorbei', 'Sie wird niemandem mehr gezeigt.', 'Entfernen oder das Jahr berichtigen.'),
  AW1347: warning(
    'Änderung ändert nichts',
    'An diesen Tagen ist ohnehin geschlossen; vielleicht stimmt das Datum nicht.',
    'Das Datum berichtigen oder die Änderung entfernen.',
  ),
  AW1348: error(
    'Name einer Stelle vergeben',
    'Ein Dienst, der sie nennt, wüsste nicht, welche gemeint ist.',
    'Den Namen aus standsFor einer der Stellen entfernen.',
  ),
  AW1349: warning('Stelle steht für niemanden', 'Kein Dienst nennt eine Stelle dieses Namens.', 'Den Namen berichtigen oder entfernen.'),
  AW1350: error(
    'Straße in zwei Bezirken',
    'Eine Anschrift läge in beiden; zuständig wäre der erste.',
    'Die Straße nur einmal nennen oder nach Hausnummern teilen (parts).',
  ),
  AW1351: error('Postleitzahl in zwei Bezirken', 'Eine Anschrift läge in beiden.', 'Einen der Bezirke nach Straßen bestimmen.'),
  AW1352: error(
    'Straße des Bezirks unbekannt',
    'Sie steht nicht unter streets; kaum jemand schriebe sie so.',
    'Den Namen berichtigen oder die Straße unter streets ergänzen.',
  ),
  AW1353: error(
    'Bezirk, Stelle oder Warteschlange unbekannt',
    'Die Vorgänge des Bezirks kämen nicht dorthin.',
    'Schlüssel aus districts, units und queues verwenden.',
  ),
  AW1354: warning(
    'Bezirk ohne Warteschlange',
    'Seine Vorgänge bleiben in der Warteschlange, die sonst nach Bezirken geteilt ist.',
    'Den Bezirk unter districts der Warteschlange nennen.',
  ),
  AW1355: error('Hausnummern verkehrt', 'Der Abschnitt enthält kein Haus.', 'from und to tauschen.'),
  AW1356: error(
    'Feiertag eines anderen Landes',
    'Fristen endeten an einem Tag später, der hier kein Feiertag ist.',
    'Den Feiertag entfernen oder das Land berichtigen.',
  ),
  AW1357: error(
    'Erwartung zu unbekanntem Szenario',
    'Sie würde nie geprüft.',
    'Dienst und Szenario so nennen, wie sie in scenarios.yaml des Dienstes heißen.',
  ),
  AW1358: warning(
    'Betrag der Kommune ohne Szenario',
    'Die Szenarien des Dienstes nennen die Beträge einer anderen Kommune; dass dieser Betrag stimmt, ist nicht bewiesen.',
    'Unter scenarios der Kommune ein Szenario mit seinem Betrag ergänzen.',
  ),
  AW1359: error(
    'Feld der Anschrift unbekannt',
    'Der Bezirk ließe sich nicht bestimmen.',
    'Den Pfad eines Textfelds oder einer Auswahl verwenden, das nicht in einer Liste steht.',
  ),
  AW1361: error('IBAN der Kommune', 'Überweisungen kämen nicht an.', 'Die IBAN prüfen.'),
  AW1362: error('Konto und Stadt passen nicht', 'Beispiele gehören nur zu erfundenen Städten.', 'example am Konto berichtigen.'),
  AW1371: error(
    'Formular für Barrieren fehlt',
    'Die Erklärung zur Barrierefreiheit führte auf eine Seite, die es nicht gibt.',
    'Den Dienst unter services aufnehmen oder einen nennen, den die Kommune anbietet.',
  ),
  AW1372: error(
    'Vollständig vereinbar trotz Barrieren',
    'Die Erklärung zur Barrierefreiheit widerspräche sich.',
    'result auf partial oder none setzen, oder die behobenen Barrieren entfernen.',
  ),
  AW1391: warning(
    'Zweite Person fehlt',
    'Das Verfahren verlangt eine zweite Zeichnung, in der Stelle kann sie niemand leisten.',
    'Einem zweiten Zugang der Stelle functions: [second] geben.',
  ),
  AW1781: error(
    'Liste der Kommune fehlt',
    'Ein Dienst dieser Kommune bietet sie zur Auswahl an.',
    'Sie unter lists in tenant.yaml ergänzen.',
  ),
  AW1782: error(
    'Wert steht zweimal in einer Liste',
    'Werte sind Schlüssel: An ihnen erkennt die Bearbeitung die Antwort.',
    'Einen von beiden ändern.',
  ),
  AW1783: warning('Liste ungenutzt', 'Kein Dienst der Kommune fragt nach ihr.', 'Entfernen oder den Namen berichtigen.'),
});
