/** Helpers of letter and mail templates. Each takes exactly one value and throws on anything that is not of its type. */
export const templateHelpers = {
  /** ISO date → "24. November 2026" */
  date: (value: unknown) => {
    const { year, month, day } = parseDate('date', value);
    return `${day}. ${months[month - 1]} ${year}`;
  },
  /** ISO date → "24.11.2026" */
  datum: (value: unknown) => {
    const { year, month, day } = parseDate('datum', value);
    return `${pad(day)}.${pad(month)}.${year}`;
  },
  /** Integer cents → "1.234,50 €" (no-break space) */
  money: (value: unknown) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw expected('money', 'whole cents', value);
    const euros = String(Math.floor(Math.abs(value) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
    return `${value < 0 ? '−' : ''}${euros},${pad(Math.abs(value) % 100)}\u00a0€`;
  },
  /** Boolean → "ja" / "nein" */
  yesno: (value: unknown) => {
    if (typeof value !== 'boolean') throw expected('yesno', 'true or false', value);
    return value ? 'ja' : 'nein';
  },
};

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const pad = (value: number): string => String(value).padStart(2, '0');

/** Accepts a time after the date ("2026-11-24T10:00:00Z"): the date as written counts. */
function parseDate(helper: string, value: unknown): { year: number; month: number; day: number } {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value) : null;
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  const real = year && month && day && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
  if (!real) throw expected(helper, 'a date like 2026-11-24', value);
  return { year, month, day };
}

/** Names the type only: the value may be personal and errors end up in logs. */
function expected(helper: string, what: string, value: unknown): Error {
  return new Error(
    `Template helper "${helper}" expects ${what}, not ${value === undefined ? 'an absent value' : value === null ? 'null' : `this ${typeof value}`}`,
  );
}
