import type { Holiday, HolidayTable } from '@onthaal/vocabulary';
import { type DayNumber, dayNumberOf } from './calendar-day.ts';

interface ReadTable {
  from: DayNumber;
  through: DayNumber;
  holidays: ReadonlyMap<DayNumber, Holiday>;
}

const read = new WeakMap<HolidayTable, ReadTable>();

/** The holiday that a day is, `null` when it is none, `undefined` when the table does not know. */
export function holidayOn(table: HolidayTable | undefined, day: DayNumber): Holiday | null | undefined {
  if (!table) return undefined;
  const { from, through, holidays } = read.get(table) ?? readTable(table);
  return from <= day && day <= through ? (holidays.get(day) ?? null) : undefined;
}

function readTable(table: HolidayTable): ReadTable {
  const holidays = new Map<DayNumber, Holiday>();
  const [from, through] = [dayNumberOf(table.knownFrom), dayNumberOf(table.knownThrough)];
  for (const holiday of table.holidays) {
    const last = Math.min(through, dayNumberOf(holiday.through));
    for (let day = Math.max(from, dayNumberOf(holiday.from)); day <= last; day++) holidays.set(day, holiday);
  }
  const made = { from, through, holidays };
  read.set(table, made);
  return made;
}
