/** UTC days as `2026-11-22`, both included. As text they sort by time and no time zone can move them. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Past this many days the chart shows months. */
const MOST_DAYS_DRAWN = 400;

/** Longest period of a report, ten years and a bit: what is asked for bounds what is computed. */
export const MOST_DAYS = 3700;

const DAY_MS = 86_400_000;

/** The UTC day of a moment. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day so many days after the given one; before it, when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS));
}

/** True for a day that the calendar has: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
}

/** How many days the period has; one day is one. */
export function lengthOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** Every day of the period in order. */
export function daysOf(period: Period): readonly string[] {
  return Array.from({ length: lengthOf(period) }, (_, index) => addDays(period.from, index));
}

function monthsOf(period: Period): readonly string[] {
  return [...new Set(daysOf(period).map((day) => day.slice(0, 7)))];
}

function wholeMonth(month: string): Period {
  const from = `${month}-01`;
  const nextMonth = addDays(from, 31).slice(0, 7);
  return { from, to: addDays(`${nextMonth}-01`, -1) };
}

/**
 * The months that lie wholly in the period, and the days that no such month covers. Counts are kept for both, so a
 * period of years is the sum of a few dozen rows instead of thousands.
 *
 * @example spansOf({ from: '2026-01-31', to: '2026-03-01' }) // ['2026-01-31', '2026-02', '2026-03-01']
 */
export function spansOf(period: Period): readonly string[] {
  return monthsOf(period).flatMap((month) => {
    const { from, to } = wholeMonth(month);
    if (period.from <= from && to <= period.to) return [month];
    // biome-ignore lint/complexity/useMathMinMax: days are strings.
    return daysOf({ from: period.from > from ? period.from : from, to: period.to < to ? period.to : to });
  });
}

/**
 * So many months up to the one of the moment, the oldest first.
 *
 * @example lastMonths(new Date('2026-01-31'), 2) // ['2025-12', '2026-01']
 */
export function lastMonths(moment: Date, count: number): readonly string[] {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + 1 + index)).toISOString().slice(0, 7),
  );
}

/** Whether the period is drawn by days or by months, and each of them in order. The first and last month may be cut. */
export function pointsOf(period: Period): { readonly step: 'day' | 'month'; readonly points: readonly string[] } {
  const byDay = lengthOf(period) <= MOST_DAYS_DRAWN;
  return byDay ? { step: 'day', points: daysOf(period) } : { step: 'month', points: monthsOf(period) };
}
