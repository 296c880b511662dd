import { error, explain, warning } from './explained-code.ts';

/** 12xx: schema.json and the vocabulary. */
export const schemaCodes = explain({
  AW1201: error(
    'Baustein unbekannt oder im Kreis',
    'Der Verweis ($ref) führt zu keiner Datei des Vokabulars oder zu sich selbst zurück.',
    'Den Namen eines Bausteins aus service-catalog/vocabulary verwenden.',
  ),
  AW1202: error(
    'Unbekanntes Schlüsselwort',
    'JSON Schema übergeht, was es nicht kennt; das Feld verhielte sich anders als gedacht.',
    'Das nächste bekannte Schlüsselwort verwenden.',
  ),
  AW1203: error(
    'Beschriftung fehlt',
    'Ohne title hat das Feld keinen Namen, auch nicht für Vorleseprogramme.',
    'Eine Frage oder ein Hauptwort als title ergänzen.',
  ),
  AW1204: error(
    'Beschriftung zu lang',
    'Lange Beschriftungen liest niemand zu Ende.',
    'Auf 120 Zeichen kürzen, das Weitere in den Hinweis (description) setzen.',
  ),
  AW1205: error(
    'Gruppe ist offen',
    'Ohne additionalProperties: false nähme der Dienst Angaben an, die er nicht fragt.',
    '"additionalProperties": false ergänzen.',
  ),
  AW1206: error(
    'Pflicht ohne Feld',
    'Was es nicht gibt, kann niemand ausfüllen: Das Formular ließe sich nie absenden.',
    'Den Namen berichtigen oder aus required nehmen.',
  ),
  AW1207: error(
    'Name eines Feldes',
    'Feldnamen stehen in Ausdrücken, Adressen und Formularen.',
    'Kleinbuchstaben, Ziffern und Unterstrich verwenden; ein Buchstabe steht vorn.',
  ),
  AW1208: error('Liste ohne Einträge', 'Eine Liste muss sagen, was ein Eintrag ist.', 'items ergänzen.'),
  AW1209: error('Liste ohne Obergrenze', 'Sonst ließe sich das Formular beliebig vergrößern.', 'maxItems ergänzen.'),
  AW1210: error('Eintrag ohne Namen', 'Die Seite schreibt „Baum 1“ und „Baum hinzufügen“.', 'x-item-label ergänzen.'),
  AW1213: error('Feld ohne Art', 'Ohne Art lässt sich kein Eingabefeld wählen.', 'type, const, oneOf oder einen Baustein angeben.'),
  AW1214: error('Text ohne Obergrenze', 'Sonst ließe sich beliebig viel einsenden.', 'maxLength ergänzen.'),
  AW1215: error(
    'Format ohne Muster',
    'Prüfer legen format verschieden aus; das Muster sagt überall dasselbe.',
    'Ein pattern dazuschreiben.',
  ),
  AW1216: warning('Hinweis fehlt', 'Wer die Form nicht kennt, muss raten.', 'Einen Hinweis mit Beispiel (description) ergänzen.'),
  AW1218: error(
    'Muster nicht lesbar',
    'Der reguläre Ausdruck hat einen Fehler; kein Prüfer könnte ihn anwenden.',
    'Klammern und Schrägstriche prüfen.',
  ),
  AW1221: error(
    'Bedingungen im Kreis',
    'Zwei Felder hängen voneinander ab; keines könnte zuerst erscheinen.',
    'Eine der Bedingungen ändern.',
  ),
  AW1222: error('Eintrag unvollständig', 'Jeder Eintrag in allOf besteht aus if, then und else.', 'Den fehlenden Teil ergänzen.'),
  AW1223: error(
    'Bedingung gilt ohne Angaben',
    'Sie wäre schon erfüllt, bevor jemand antwortet; Formular und Prüfer widersprächen sich.',
    'Jedes geprüfte Feld auch in required der Bedingung nennen.',
  ),
  AW1224: error('Zwei Bedingungen für ein Feld', 'Welche gälte, wäre unklar.', 'Alternativen als anyOf in einem if schreiben.'),
  AW1225: error('Bedingung für ein Feld, das es nicht gibt', 'Sie hätte keine Wirkung.', 'Den Namen berichtigen.'),
  AW1226: error(
    'Immer Pflicht und manchmal verborgen',
    'Ist das Feld verborgen, ließe sich das Formular nie absenden.',
    'Das Feld aus required der Gruppe nehmen; then verlangt es.',
  ),
  AW1227: error(
    'Verlangt, aber nicht gesteuert',
    'then verlangt ein Feld, das else nicht verbietet: Das wäre eine zweite Regel neben der Sichtbarkeit.',
    'Das Feld auch in else auf false setzen.',
  ),
  AW1228: error(
    'Schlüsselwort in der Bedingung',
    'In Bedingungen ist nur möglich, was Browser und Server gleich auswerten; not gehört nicht dazu.',
    'Die Bedingung mit const, enum, minimum, anyOf … schreiben.',
  ),
  AW1229: error('Bedingung fragt nach Unbekanntem', 'Das Feld gibt es hier nicht; die Bedingung träfe nie zu.', 'Den Namen berichtigen.'),
  AW1230: error(
    'Geprüft, aber nicht verlangt',
    'Fehlt die Antwort, gälte die Prüfung als bestanden.',
    'Das Feld in required dieser Bedingung nennen.',
  ),
  AW1231: error('Unmöglicher Wert in der Bedingung', 'Das Feld kann diesen Wert nie haben.', 'Einen der Werte des Feldes verwenden.'),
  AW1232: error(
    'Feld nie zu sehen',
    'Alle Bedingungen zusammen lassen sich nicht erfüllen.',
    'Die Bedingung oder die der gefragten Felder ändern.',
  ),
  AW1233: error('Grenzen schließen alles aus', 'Die untere Grenze liegt über der oberen.', 'Die Grenzen berichtigen.'),
  AW1234: error(
    'Muster nicht für Browser',
    'Das pattern-Attribut von HTML liest Muster mit dem Schalter v und übergeht ungültige.',
    'Sonderzeichen in eckigen Klammern mit \\ schreiben.',
  ),
  AW1235: error('Beispiel ist falsch', 'Wer das Beispiel abschreibt, bekäme eine Fehlermeldung.', 'Beispiel oder Regel berichtigen.'),
  AW1236: error('Möglichkeit doppelt', 'Zwei Möglichkeiten mit demselben Wert lassen sich nicht unterscheiden.', 'Einen der Werte ändern.'),
  AW1239: warning(
    'Dieselbe Frage zweimal',
    'Was schon gesagt ist, soll niemand noch einmal sagen müssen.',
    'Eine der Fragen weglassen oder anders benennen.',
  ),
  AW1241: warning(
    'Beschriftung als Aufforderung',
    '„Bitte geben Sie … an“ sagt nicht, was gefragt ist, und klingt vorgelesen bei jedem Feld gleich.',
    'Eine Frage oder ein Hauptwort daraus machen.',
  ),
  AW1242: warning('Satzzeichen am Ende der Beschriftung', 'Beschriftungen sind keine Sätze.', 'Das Zeichen weglassen.'),
  AW1243: warning(
    'Upload ohne Hinweis',
    'Welche Unterlage gemeint ist, bliebe unklar; es kämen falsche Dateien.',
    'In description sagen, was zu sehen sein muss.',
  ),
  AW1244: error('Formular oder Gruppe ohne Felder', 'Es gäbe nichts auszufüllen.', 'Felder ergänzen oder die Gruppe entfernen.'),
  AW1246: error('Berechnet aus Unbekanntem', 'Das Feld, aus dem gerechnet werden soll, gibt es nicht.', 'Den Pfad berichtigen.'),
  AW1247: error('Berechnet aus sich selbst', 'Der Wert hätte keinen Anfang.', 'Ein anderes Feld als Grundlage nehmen.'),
  AW1248: error('Nicht berechenbar', 'Ein Alter gibt es nur zu einem Datum, eine Summe nur von Zahlen.', 'Funktion oder Feld ändern.'),
  AW1251: error(
    'Prüfung passt nicht zum Feld',
    'Ein minimum bei einem Text ist immer erfüllt.',
    'Ein Schlüsselwort verwenden, das zur Art des Feldes passt.',
  ),
  AW1253: warning(
    'Bedingung gilt bei jeder Antwort',
    'Das Feld erscheint, sobald irgendetwas gewählt ist.',
    'Die Bedingung weglassen oder einen Wert herausnehmen.',
  ),
  AW1255: error('Bedingung ohne Feld', 'Der Eintrag verbirgt nichts und hätte keine Wirkung.', 'In else das Feld auf false setzen.'),
  AW1257: error(
    'Eingabefeld passt nicht',
    'Die Art der Eingabe (x-widget) und die Art des Wertes widersprechen sich.',
    'x-widget oder type ändern.',
  ),
  AW1258: error('Prüfung nur für Texte', 'Prüfungen mit Namen lesen Texte.', 'type: string angeben oder die Prüfung weglassen.'),
  AW1259: error(
    'Baustein verlangt etwas',
    'Was Pflicht ist, sagt der Dienst; sonst ließe sich nichts weglassen.',
    'required aus dem Baustein nehmen.',
  ),
  AW1260: error(
    'Einträge ohne Eingabefeld',
    'Für Listen einfacher Werte gibt es nur die Auswahl.',
    'Einträge als Gruppe oder mit oneOf schreiben.',
  ),
  AW1291: error(
    'Fester Wert, der keine Erklärung ist',
    'Ein Feld, das nur einen Wert haben kann, ist eine Zustimmung.',
    'const: true verwenden oder das Feld weglassen.',
  ),
  AW1292: error('Möglichkeit von anderer Art', 'Der Wert passt nicht zu type; niemand könnte ihn wählen.', 'Wert oder type ändern.'),
  AW1293: warning('Muster ohne Anfang oder Ende', 'Ohne ^ und $ genügt es, wenn ein Teil der Eingabe passt.', '^ und $ ergänzen.'),
  AW1294: warning(
    'Muster kann lange dauern',
    'Geschachtelte Wiederholungen brauchen bei manchen Eingaben Minuten.',
    'Das Muster ohne Wiederholung in der Wiederholung schreiben.',
  ),
  AW1295: error('Muster nur für Texte', 'Bei Zahlen und Wahrheitswerten prüft pattern nichts.', 'minimum und maximum verwenden.'),
});
