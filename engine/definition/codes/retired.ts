/** What a code meant and which finding says it now. */
export interface RetiredCode {
  title: string;
  instead: `AW${number}`;
}

/**
 * Codes that are given no more: other findings say the same. They stay here so that none is ever given a new meaning and old reports can
 * still be looked up.
 */
export const retiredCodes: Record<`AW${number}`, RetiredCode> = {
  AW1211: { title: 'Angaben zum Upload', instead: 'AW1102' },
  AW1212: { title: 'Dateiart nicht angenommen', instead: 'AW1103' },
  AW1217: { title: 'Prüfung unbekannt', instead: 'AW1103' },
  AW1237: { title: 'Möglichkeit ohne Beschriftung', instead: 'AW1102' },
  AW1257: { title: 'Eingabefeld passt nicht', instead: 'AW1262' },
  AW1258: { title: 'Prüfung nur für Texte', instead: 'AW1271' },
  AW1261: { title: 'Bedienelement unbekannt', instead: 'AW1103' },
  AW1263: { title: 'x-options nicht lesbar', instead: 'AW1110' },
  AW1269: { title: 'Mehr Einträge verlangt als möglich', instead: 'AW1233' },
  AW1274: { title: 'Funktion eines berechneten Feldes unbekannt', instead: 'AW1103' },
  AW1275: { title: 'Berechnetes Feld liest Unbekanntes', instead: 'AW1246' },
  AW1276: { title: 'Berechnetes Feld liest Unpassendes', instead: 'AW1248' },
  AW1425: { title: 'Stand wegen Voraussetzungen nicht erreichbar', instead: 'AW1424' },
  AW1428: { title: 'Ablauf ohne Frist', instead: 'AW1435' },
  AW1515: { title: 'Kein Cent-Betrag', instead: 'AW1105' },
  AW1517: { title: 'Zuschlag ohne Wirkung', instead: 'AW1530' },
  AW1518: { title: 'Zuschlag doppelt', instead: 'AW1531' },
  AW1618: { title: 'Stellungnahme nicht vorgesehen', instead: 'AW1447' },
};
