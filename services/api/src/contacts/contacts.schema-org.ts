import {
  type ContactPointView,
  type CounterView,
  type OpeningHours,
  type ScheduleRule,
  streetLine,
  type TimeBlock,
  Weekday,
} from '@onthaal/vocabulary';
import { fullNameOf } from './full-name.ts';

const WEEKDAYS: Record<Weekday, string> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
};

/** Opening and closing at the same time is how a closed day is written. */
const CLOSED = { opens: '00:00', closes: '00:00' };

/** A counter in schema.org's words, as JSON-LD, for what reads a page that shows it. What is not known is left out. */
export function structuredDataOf(view: CounterView): Record<string, unknown> {
  const { address, geo, contactPoints } = view;
  const first = (key: keyof ContactPointView) => contactPoints.find((point) => point[key])?.[key];
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: fullNameOf(view),
    description: view.introduction,
    disambiguatingDescription: view.isDemonstration ? 'Onthaal demonstration' : undefined,
    telephone: first('telephone'),
    email: first('email'),
    url: first('url'),
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: streetLine(address),
      postalCode: address.postalCode,
      addressLocality: address.municipality,
      addressCountry: 'BE',
    },
    geo: geo && { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude },
    ...openingHoursOf(view.hours),
  });
}

/**
 * The hours at which one may walk in. schema.org knows rules of every week and dates that differ. A rule for some
 * weeks only cannot be said in it, and to leave it out would say "closed"; such hours are then not said at all.
 */
function openingHoursOf(hours: OpeningHours) {
  if (hours.status !== 'known' || hours.schedule.rules.some(isIrregular)) return {};
  const { rules, exceptions } = hours.schedule;
  return {
    openingHoursSpecification: rules.flatMap(
      ({ days = Weekday.options, validFrom, validThrough, blocks }) => {
        const dayOfWeek = days.map((day) => WEEKDAYS[day]);
        return timesOf(blocks).map((times) =>
          specification({ dayOfWeek, ...times, validFrom, validThrough }),
        );
      },
    ),
    specialOpeningHoursSpecification: exceptions.flatMap(({ from, through, blocks }) => {
      const times = timesOf(blocks);
      const valid = { validFrom: from, validThrough: through };
      return (times.length > 0 ? times : [CLOSED]).map((time) => specification({ ...time, ...valid }));
    }),
  };
}

function isIrregular(rule: ScheduleRule): boolean {
  const {
    days: _days,
    validFrom: _from,
    validThrough: _through,
    blocks: _blocks,
    note: _note,
    ...rest
  } = rule;
  return Object.keys(rest).length > 0;
}

function specification(parts: Record<string, unknown>) {
  return withoutUnknown({ '@type': 'OpeningHoursSpecification', ...parts });
}

/** The day ends at 23:59: 24:00 is not a time on every reader's clock. */
function timesOf(blocks: readonly TimeBlock[]) {
  return blocks
    .filter(({ kind }) => kind === 'walk-in')
    .map(({ opensAt, closesAt }) => ({ opens: opensAt, closes: closesAt === '24:00' ? '23:59' : closesAt }));
}

function withoutUnknown(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
