import { error, explain, warning } from './explained-code.ts';

/** 15xx: tariffs, and what services give them. */
export const tariffCodes = explain({
  AW1501: error('Tarif ohne Zeitraum', 'Es gäbe an keinem Tag einen Betrag.', 'Einen Zeitraum ergänzen.'),
  AW1502: error('Betrag fehlt', 'Die Art des Tarifs braucht diese Angabe.', 'Die genannte Angabe ergänzen.'),
  AW1503: error('Rahmen verkehrt', 'Das Höchste ist kleiner als das Niedrigste.', 'min und max tauschen.'),
  AW1504: error(
    'Zeiträume überschneiden sich',
    'An manchen Tagen gälten zwei Beträge.',
    'to des vorigen Zeitraums auf den Tag davor setzen.',
  ),
  AW1505: error(
    'Lücke zwischen Zeiträumen',
    'An diesen Tagen gälte kein Betrag; Anträge ließen sich nicht absenden.',
    'Die Zeiträume lückenlos aneinanderreihen.',
  ),
  AW1506: error('Name des Tarifs', 'Dienste finden den Tarif über den Namen der Datei.', 'Den Namen der Datei verwenden.'),
  AW1507: error('Ereignis fehlt', 'Bei date: event bestimmt ein Datum aus den Antworten den Betrag.', 'Unter event dieses Datum nennen.'),
  AW1508: warning('Ereignis ohne Wirkung', 'event wird nur bei date: event gelesen.', 'date: event setzen oder event entfernen.'),
  AW1509: error('Prozentsatz nicht möglich', 'Er liegt über 0 und höchstens bei 100.', 'Den Prozentsatz berichtigen.'),
  AW1510: warning(
    'Angabe ohne Wirkung',
    'Diese Art von Tarif liest die Angabe nicht; vielleicht ist eine andere Art gemeint.',
    'Die Angabe entfernen oder kind ändern.',
  ),
  AW1511: error('Betrag ohne Rechtsgrundlage', 'Jeder Betrag und jede Ermäßigung nennt ihr Recht.', 'law ergänzen.'),
  AW1512: error('Zeile hinter der letzten', 'Eine Zeile ohne Bedingung nimmt alle Fälle.', 'Die Zeile ohne when ans Ende setzen.'),
  AW1513: warning(
    'Tabelle ohne letzte Zeile',
    'Trifft keine Zeile zu, gibt es keinen Betrag und der Antrag bleibt stecken.',
    'Eine Zeile ohne when ans Ende setzen.',
  ),
  AW1514: error('Position doppelt', 'Zwei Positionen haben dieselbe Kennung.', 'Eine Kennung ändern.'),
  AW1516: error('Zeitraum endet vor dem Beginn', 'Er gälte an keinem Tag.', 'from und to prüfen.'),
  AW1519: warning('Stück ohne Namen', 'Im Gebührentext stünde „je Stück“.', 'unit ergänzen.'),
  AW1520: error('Stufen nicht aufsteigend', 'Die Grenze liegt nicht über der vorigen; die Stufe gälte nie.', 'upTo ordnen.'),
  AW1521: error('Offene Stufe in der Mitte', 'Eine Stufe ohne Obergrenze nimmt alle höheren Werte.', 'upTo ergänzen.'),
  AW1522: error(
    'Halber Schritt',
    'step sagt, wie groß ein Schritt ist, perStep, was er kostet; eines allein sagt nichts.',
    'Beide angeben.',
  ),
  AW1523: warning(
    'Stufe wird billiger',
    'Ein höherer Wert kostete weniger als ein niedrigerer; meist ist das ein Schreibfehler.',
    'Den Betrag der Stufe prüfen.',
  ),
  AW1530: error('Zuschlag ohne Wirkung', 'Weder add noch multiply noch ein Erlass ist angegeben.', 'Eines davon ergänzen.'),
  AW1531: error(
    'Zuschlag kommt nie zum Zug',
    'Sein Zeitraum, ein Erlass davor, seine Bedingung oder ein Zuschlag derselben Kennung schließen ihn aus.',
    'Den genannten Grund beheben oder den Zuschlag entfernen.',
  ),
  AW1532: error('Zuschlag wirkt umgekehrt', 'Ein Zuschlag senkt, oder eine Ermäßigung erhöht.', 'kind oder die Zahl ändern.'),
  AW1540: error('Vorgabewert von anderer Art', 'Der Wert passt nicht zu type der Angabe.', 'default oder type ändern.'),
  AW1541: error(
    'Ausdruck über die Angaben des Tarifs',
    'Ein Tarif mit inputs sieht nur diese und den Stichtag, keine Antworten eines Dienstes.',
    'Die Stelle im Ausdruck berichtigen oder die Angabe unter inputs ergänzen.',
  ),
  AW1550: error('Wert fehlt', 'Der Tarif berechnet sich aus einem Wert in Cent.', 'base ergänzen.'),
  AW1551: error('Zeit fehlt', 'Der Tarif berechnet sich nach angefangenen Einheiten.', 'quantity ergänzen.'),
  AW1552: warning('Angabe zum Tarif ohne Wirkung', 'Diese Art von Tarif liest base oder quantity nicht.', 'Die Angabe entfernen.'),
  AW1553: error('Angabe des Tarifs nicht gegeben', 'Der Tarif braucht sie und hat keinen Vorgabewert.', 'Sie unter with ergänzen.'),
  AW1554: error('Angabe des Tarifs unbekannt', 'Der Tarif kennt sie nicht; sie hätte keine Wirkung.', 'Den Namen berichtigen.'),
  AW1555: error('Angabe zum Tarif nicht lesbar', 'Der Ausdruck passt nicht zu den Fragen oder zur Art der Angabe.', 'Ihn berichtigen.'),
  AW1556: error(
    'Angabe zum Tarif außerhalb der Werte',
    'Die Antwort kann Werte haben, die der Tarif nicht kennt.',
    'values des Tarifs ergänzen oder die Antwort umrechnen (decisions).',
  ),
  AW1561: warning('Zeile gilt nie', 'Frühere Zeilen nehmen alle Fälle dieser Zeile.', 'Die Zeile nach vorn setzen oder entfernen.'),
  AW1562: warning(
    'Tarif ungenutzt',
    'Kein Dienst erhebt ihn; vielleicht ist sein Name anderswo verschrieben.',
    'Den Tarif verwenden oder entfernen.',
  ),
  AW1563: warning(
    'Tarif ist ausgelaufen',
    'Für heute gibt es keinen Betrag; Anträge, für die er erhoben wird, ließen sich nicht absenden.',
    'Den Zeitraum mit den neuen Beträgen ergänzen oder den Tarif entfernen.',
  ),
});
