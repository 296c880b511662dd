import { isRealDate } from '../definition/calendar.ts';
import { germanDate, germanMoney, germanMonth, germanNumber } from './german-values.ts';

/** How the values of answers are written in a language. */
export interface ValueForms {
  yes: string;
  no: string;
  confirmed: string;
  money(cents: number): string;
  number(value: number): string;
  date(date: string): string;
  month(month: string): string;
  time(time: string): string;
}

export const germanForms: ValueForms = {
  yes: 'Ja',
  no: 'Nein',
  confirmed: 'Bestätigt',
  money: germanMoney,
  number: germanNumber,
  date: germanDate,
  month: germanMonth,
  time: (time) => `${time}\u00a0Uhr`,
};

const euro = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

export const englishForms: ValueForms = {
  yes: 'Yes',
  no: 'No',
  confirmed: 'Confirmed',
  money: (cents) => `${cents < 0 ? '−' : ''}€${euro.format(Math.abs(cents) / 100)}`,
  number: (value) => number.format(value),
  date: (date) => (isRealDate(date) ? day.format(at(date)) : date),
  month: (text) => (isRealDate(`${text}-01`) ? month.format(at(`${text}-01`)) : text),
  time: (time) => time,
};
