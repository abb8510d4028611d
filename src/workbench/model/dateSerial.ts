/** How do calendar dates and Excel's serial numbers (1900 system) map to each other? */

const MS_PER_DAY = 86_400_000;
/** Serial 0 is 30 December 1899 for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel believes that 29 February 1900 existed and gives it serial 60. */
const FAKE_LEAP_DAY = 60;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial of a date, or null where the date does not exist. */
export function serialOf({ year, month, day }: CalendarDate): number | null {
  if (year === 1900 && month === 2 && day === 29) return FAKE_LEAP_DAY;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / MS_PER_DAY);
  const shifted = serial <= FAKE_LEAP_DAY ? serial - 1 : serial;
  return shifted >= 1 && year <= 9999 ? shifted : null;
}

/** The date of a whole serial; 0 is Excel's "0 January 1900". */
export function dateOf(serial: number): CalendarDate {
  if (serial === FAKE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (serial < FAKE_LEAP_DAY ? serial + 1 : serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, as Excel counts (its weekdays before March 1900 are off by one too). */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}
