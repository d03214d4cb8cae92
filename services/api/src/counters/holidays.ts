import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import {
  type HolidayCalendar,
  type HolidayTable,
  type OpeningHours,
  pickText,
  type Reader,
} from '@onthaal/vocabulary';

/** Whether hours cannot be read without a calendar of holidays. */
export function dependsOnHolidays(hours: OpeningHours | undefined): boolean {
  return (
    hours?.status === 'known' &&
    hours.schedule.rules.some((rule) => rule.publicHolidays ?? rule.schoolHolidays)
  );
}

/** The holidays of a Belgian municipality, named in the reader's language. */
export function holidaysFor(reader: Reader): HolidayCalendar {
  const { public: publicTable, school } = BELGIAN_HOLIDAYS;
  return {
    public: publicTable && inLanguage(publicTable, reader),
    school: school && inLanguage(school, reader),
  };
}

function inLanguage({ holidays, ...table }: HolidayTable, reader: Reader): HolidayTable {
  return {
    ...table,
    holidays: holidays.map(({ name, ...holiday }) => {
      const text = pickText(name, reader);
      return { ...holiday, name: text ? { [text.language]: text.value } : name };
    }),
  };
}
