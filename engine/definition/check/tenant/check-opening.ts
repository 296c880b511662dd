import type { DataPath, Diagnostic } from '../../diagnostics.ts';
import type { IsoDate, Opening, Tenant } from '../../format.ts';
import { calendarOf, type HolidayCalendar } from '../../holidays.ts';
import { lastDayOf, openingOn } from '../../opening/index.ts';
import { parseSpan, weekdays } from '../../opening/opening-spans.ts';
import { addDays } from '../../periods.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { tenantFindings as texts } from './messages.de.ts';

/** Opening hours of all units and authorities. @param today what lies before it is past; absent: no change is */
export function checkOpenings(file: SourceFile, tenant: Tenant, today?: IsoDate): Diagnostic[] {
  const { units, authorities } = tenant;
  const calendar = calendarOf(tenant);
  return Object.entries({ units, authorities }).flatMap(([room, places]) =>
    Object.entries(places).flatMap(([id, { opening }]) =>
      opening ? new OpeningChecker(file, [room, id, 'opening'], opening).check(calendar, today) : [],
    ),
  );
}

class OpeningChecker {
  readonly #file: SourceFile;
  readonly #at: DataPath;
  readonly #opening: Opening;

  constructor(file: SourceFile, at: DataPath, opening: Opening) {
    this.#file = file;
    this.#at = at;
    this.#opening = opening;
  }

  check(calendar: HolidayCalendar, today: IsoDate | undefined): Diagnostic[] {
    const { changes = [] } = this.#opening;
    return [
      ...weekdays.flatMap((day) => this.#checkSpans([day], this.#opening[day])),
      ...changes.flatMap((change, index) => [
        ...this.#checkSpans(['changes', index, 'open'], change.open),
        ...this.#checkDays(index, calendar, today),
      ]),
    ];
  }

  #checkSpans(at: DataPath, written: readonly string[] = []): Diagnostic[] {
    const spans = written.map(parseSpan);
    return spans.flatMap((span, index) => {
      const place = [...this.#at, ...at, index];
      if (span.to <= span.from) return [this.#file.report('AW1342', place, texts.endBeforeStart(written[index]!))];
      const other = spans.findIndex((before, i) => i < index && before.from < span.to && span.from < before.to);
      return other < 0 ? [] : [this.#file.report('AW1343', place, texts.spansOverlap(written[index]!, written[other]!))];
    });
  }

  #checkDays(index: number, calendar: HolidayCalendar, today: IsoDate | undefined): Diagnostic[] {
    const { changes = [] } = this.#opening;
    const change = changes[index]!;
    const [at, last] = [[...this.#at, 'changes', index], lastDayOf(change)];
    if (last < change.from) return [this.#file.report('AW1344', [...at, 'to'], texts.changeBackwards(change.from, last))];
    const taken = changes.slice(0, index).find((before) => before.from <= last && change.from <= lastDayOf(before));
    if (taken) return [this.#file.report('AW1345', [...at, 'from'], texts.changeTwice(taken.from))];
    if (today !== undefined && last < today) return [this.#file.report('AW1346', [...at, 'from'], texts.changePast(last))];
    return change.open || !this.#isClosed(change.from, last, calendar)
      ? []
      : [this.#file.report('AW1347', [...at, 'from'], texts.changeIdle)];
  }

  /** True when it would be closed on all these days without the change. */
  #isClosed(from: IsoDate, to: IsoDate, calendar: HolidayCalendar): boolean {
    const usual = { ...this.#opening, changes: [] };
    for (let day = from; day <= to; day = addDays(day, 1)) if (openingOn(usual, day, calendar).spans.length > 0) return false;
    return true;
  }
}
