import type { Holiday, HolidayCalendar, HolidayTable, LocalDate, Localised } from '@onthaal/vocabulary';
import { type DayNumber, dateOf, numberOf, weekdayIndexOf } from './calendar-day.ts';
import { holidayOn } from './holidays.ts';

type Name = Localised<string>;

const NEW_YEAR = { nl: 'Nieuwjaar', fr: 'Nouvel An', en: 'New Year’s Day', de: 'Neujahr' };
const EASTER_MONDAY = { nl: 'Paasmaandag', fr: 'Lundi de Pâques', en: 'Easter Monday', de: 'Ostermontag' };
const LABOUR_DAY = {
  nl: 'Dag van de Arbeid',
  fr: 'Fête du Travail',
  en: 'Labour Day',
  de: 'Tag der Arbeit',
};
const ASCENSION = { nl: 'Hemelvaart', fr: 'Ascension', en: 'Ascension Day', de: 'Christi Himmelfahrt' };
const WHIT_MONDAY = {
  nl: 'Pinkstermaandag',
  fr: 'Lundi de Pentecôte',
  en: 'Whit Monday',
  de: 'Pfingstmontag',
};
const NATIONAL_DAY = {
  nl: 'Nationale feestdag',
  fr: 'Fête nationale',
  en: 'Belgian National Day',
  de: 'Nationalfeiertag',
};
const ASSUMPTION = {
  nl: 'Onze-Lieve-Vrouw-Hemelvaart',
  fr: 'Assomption',
  en: 'Assumption Day',
  de: 'Mariä Himmelfahrt',
};
const ALL_SAINTS = { nl: 'Allerheiligen', fr: 'Toussaint', en: 'All Saints’ Day', de: 'Allerheiligen' };
const ARMISTICE = { nl: 'Wapenstilstand', fr: 'Armistice', en: 'Armistice Day', de: 'Waffenstillstand' };
const CHRISTMAS_DAY = { nl: 'Kerstmis', fr: 'Noël', en: 'Christmas Day', de: 'Weihnachten' };

const AUTUMN = {
  nl: 'herfstvakantie',
  fr: 'vacances d’automne',
  en: 'autumn holidays',
  de: 'Herbstferien',
};
const CHRISTMAS = {
  nl: 'kerstvakantie',
  fr: 'vacances de Noël',
  en: 'Christmas holidays',
  de: 'Weihnachtsferien',
};
const CARNIVAL = {
  nl: 'krokusvakantie',
  fr: 'vacances de carnaval',
  en: 'carnival holidays',
  de: 'Karnevalsferien',
};
const EASTER = { nl: 'paasvakantie', fr: 'vacances de Pâques', en: 'Easter holidays', de: 'Osterferien' };
const SUMMER = { nl: 'zomervakantie', fr: 'vacances d’été', en: 'summer holidays', de: 'Sommerferien' };
const ASCENSION_BRIDGE = {
  nl: 'Hemelvaartsweekend',
  fr: 'pont de l’Ascension',
  en: 'Ascension weekend',
  de: 'Himmelfahrtswochenende',
};

/**
 * The ten legal public holidays of Belgium, and the school holidays of the Flemish Community.
 *
 * Public holidays: royal decree of 18 April 1974 on public holidays, article 1. School holidays: decision of the Flemish
 * Government of 17 April 1991 for primary and of 31 August 2001 for secondary schools (article 7), as the Department of
 * Education publishes them per school year; the two days off that each school picks itself are not in it. Written down
 * in November 2026. Past `knownThrough` nothing is claimed: a year is added when it has been checked.
 */
export const BELGIAN_HOLIDAYS: Record<'public' | 'school', HolidayTable> = {
  public: {
    knownFrom: '2025-01-01',
    knownThrough: '2028-12-31',
    holidays: [
      ...publicHolidays(2025, { easterMonday: '04-21', ascension: '05-29', whitMonday: '06-09' }),
      ...publicHolidays(2026, { easterMonday: '04-06', ascension: '05-14', whitMonday: '05-25' }),
      ...publicHolidays(2027, { easterMonday: '03-29', ascension: '05-06', whitMonday: '05-17' }),
      ...publicHolidays(2028, { easterMonday: '04-17', ascension: '05-25', whitMonday: '06-05' }),
    ],
  },
  school: {
    knownFrom: '2025-09-01',
    knownThrough: '2028-08-31',
    holidays: [
      days(AUTUMN, '2025-10-27', '2025-11-02'),
      days(ARMISTICE, '2025-11-11'),
      days(CHRISTMAS, '2025-12-22', '2026-01-04'),
      days(CARNIVAL, '2026-02-16', '2026-02-22'),
      days(EASTER, '2026-04-06', '2026-04-19'),
      days(LABOUR_DAY, '2026-05-01'),
      days(ASCENSION_BRIDGE, '2026-05-14', '2026-05-15'),
      days(WHIT_MONDAY, '2026-05-25'),
      days(SUMMER, '2026-07-01', '2026-08-31'),

      days(AUTUMN, '2026-11-02', '2026-11-08'),
      days(ARMISTICE, '2026-11-11'),
      days(CHRISTMAS, '2026-12-21', '2027-01-03'),
      days(CARNIVAL, '2027-02-08', '2027-02-14'),
      days(EASTER, '2027-03-29', '2027-04-11'),
      days(LABOUR_DAY, '2027-05-01'),
      days(ASCENSION_BRIDGE, '2027-05-06', '2027-05-07'),
      days(WHIT_MONDAY, '2027-05-17'),
      days(SUMMER, '2027-07-01', '2027-08-31'),

      days(AUTUMN, '2027-11-01', '2027-11-07'),
      days(ARMISTICE, '2027-11-11'),
      days(CHRISTMAS, '2027-12-27', '2028-01-09'),
      days(CARNIVAL, '2028-02-28', '2028-03-05'),
      days(EASTER, '2028-04-03', '2028-04-16'),
      days(EASTER_MONDAY, '2028-04-17'),
      days(LABOUR_DAY, '2028-05-01'),
      days(ASCENSION_BRIDGE, '2028-05-25', '2028-05-26'),
      days(WHIT_MONDAY, '2028-06-05'),
      days(SUMMER, '2028-07-01', '2028-08-31'),
    ],
  },
};

/**
 * The bridge days of a year: work days with a public holiday on one side and on the other a weekend or another public
 * holiday. `undefined` for a year that the calendar does not cover whole.
 */
export function bridgeDaysOf(calendar: HolidayCalendar, year: number): LocalDate[] | undefined {
  const [first, last] = [numberOf(year, 1, 1), numberOf(year, 12, 31)];
  const isKnown = (day: DayNumber) => holidayOn(calendar.public, day) !== undefined;
  if (!isKnown(first) || !isKnown(last)) return undefined;
  const isFree = (day: DayNumber) => weekdayIndexOf(day) > 4 || Boolean(holidayOn(calendar.public, day));
  const bridges: LocalDate[] = [];
  for (let day = first; day <= last; day++)
    if (!isFree(day) && isFree(day - 1) && isFree(day + 1)) bridges.push(dateOf(day));
  return bridges;
}

/** The holidays of a year: seven on the same date every year, three that go with Easter, as `MM-DD`. */
function publicHolidays(
  year: number,
  { easterMonday, ascension, whitMonday }: Record<'easterMonday' | 'ascension' | 'whitMonday', string>,
): Holiday[] {
  const dates: [string, Name][] = [
    ['01-01', NEW_YEAR],
    [easterMonday, EASTER_MONDAY],
    ['05-01', LABOUR_DAY],
    [ascension, ASCENSION],
    [whitMonday, WHIT_MONDAY],
    ['07-21', NATIONAL_DAY],
    ['08-15', ASSUMPTION],
    ['11-01', ALL_SAINTS],
    ['11-11', ARMISTICE],
    ['12-25', CHRISTMAS_DAY],
  ];
  return dates.map(([date, name]) => days(name, `${year}-${date}`));
}

function days(name: Name, from: LocalDate, through = from): Holiday {
  return { from, through, name };
}
