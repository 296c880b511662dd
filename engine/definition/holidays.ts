import type { IsoDate, Tenant } from './format.ts';
import { own } from './own.ts';
import { addDays, weekday } from './periods.ts';

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** Easter Sunday, Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${fourDigits(year)}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

// Fixed days (month-day) and days counted from Easter, per Land; statewide holidays only, as the Länder's Feiertagsgesetze stand in 2026.
// `from` is the first year of a holiday that came later. Days of single municipalities stand below: a town names its own.
const everywhere = { fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'], easter: [-2, 1, 39, 50] };
const perLand: Record<
  string,
  { fixed?: string[]; easter?: number[]; repentance?: boolean; from?: Record<string, number>; once?: string[] }
> = {
  BW: { fixed: ['01-06', '11-01'], easter: [60] },
  BY: { fixed: ['01-06', '11-01'], easter: [60] },
  BE: { fixed: ['03-08'], from: { '03-08': 2019 }, once: ['2020-05-08', '2025-05-08'] },
  BB: { fixed: ['10-31'], easter: [0, 49] },
  HB: { fixed: ['10-31'], from: { '10-31': 2018 } },
  HH: { fixed: ['10-31'], from: { '10-31': 2018 } },
  HE: { easter: [60] },
  MV: { fixed: ['03-08', '10-31'], from: { '03-08': 2023 } },
  NI: { fixed: ['10-31'], from: { '10-31': 2018 } },
  NW: { fixed: ['11-01'], easter: [60] },
  RP: { fixed: ['11-01'], easter: [60] },
  SL: { fixed: ['08-15', '11-01'], easter: [60] },
  SN: { fixed: ['10-31'], repentance: true },
  ST: { fixed: ['01-06', '10-31'] },
  SH: { fixed: ['10-31'], from: { '10-31': 2018 } },
  TH: { fixed: ['09-20', '10-31'], from: { '09-20': 2019 } },
};

/** Public holidays that only some municipalities of a Land have. */
const municipal: Record<string, { lands: string[]; fixed?: string; easter?: number }> = {
  fronleichnam: { lands: ['SN', 'TH'], easter: 60 },
  friedensfest: { lands: ['BY'], fixed: '08-08' },
  'mariae-himmelfahrt': { lands: ['BY'], fixed: '08-15' },
};

/** Länder in which a municipality can have a public holiday of its own; none for an unknown name. */
export const landsWithHoliday = (holiday: string): string[] => own(municipal, holiday)?.lands ?? [];

/** Which days are public holidays somewhere: a Land (ISO 3166-2:DE suffix, "HE"), and behind plus signs what its municipality adds: "BY+friedensfest". */
export type HolidayCalendar = string;

/** The calendar of a town. */
export const calendarOf = ({ land, holidays = [] }: Pick<Tenant, 'land' | 'holidays'>): HolidayCalendar =>
  [land, ...holidays.toSorted()].join('+');

const known = new Map<string, Set<IsoDate>>();

/**
 * True on a public holiday of the calendar.
 * @throws Error for an unknown Land or holiday: a wrong calendar would shift legal deadlines silently
 */
export const isPublicHoliday = (date: IsoDate, calendar: HolidayCalendar): boolean =>
  publicHolidays(Number(date.slice(0, 4)), calendar).has(date);

/** All of a year. @throws Error for an unknown Land or holiday */
export function publicHolidays(year: number, calendar: HolidayCalendar): ReadonlySet<IsoDate> {
  const key = `${calendar}${year}`;
  let days = known.get(key);
  if (!days) known.set(key, (days = holidaysOf(year, calendar)));
  return days;
}

function holidaysOf(year: number, calendar: HolidayCalendar): Set<IsoDate> {
  const [land = '', ...more] = calendar.split('+');
  const days = statewide(year, land);
  for (const name of more) {
    const day = own(municipal, name);
    if (!day) throw new Error(`Unknown holiday ${name}`);
    days.add(day.fixed === undefined ? addDays(easterSunday(year), day.easter ?? 0) : `${fourDigits(year)}-${day.fixed}`);
  }
  return days;
}

function statewide(year: number, land: string): Set<IsoDate> {
  const laender = own(perLand, land);
  if (!laender) throw new Error(`Unknown Land ${land}`);
  const easter = easterSunday(year);
  const fixed = [...everywhere.fixed, ...(laender.fixed ?? [])].filter((day) => year >= (laender.from?.[day] ?? 0));
  // 31 October 2017 was a holiday in all of Germany (500 years of the Reformation).
  if (year === 2017) fixed.push('10-31');
  const days = new Set(fixed.map((day) => `${fourDigits(year)}-${day}`));
  for (const offset of [...everywhere.easter, ...(laender.easter ?? [])]) days.add(addDays(easter, offset));
  for (const day of laender.once ?? []) days.add(day);
  if (laender.repentance) days.add(repentanceDay(year));
  return days;
}

/** Buß- und Bettag: the Wednesday before 23 November. */
function repentanceDay(year: number): IsoDate {
  let day = `${fourDigits(year)}-11-22`;
  while (weekday(day) !== 3) day = addDays(day, -1);
  return day;
}
