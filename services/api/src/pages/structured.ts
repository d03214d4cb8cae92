import type { CounterView, ScheduleRule, Weekday } from '@onthaal/vocabulary';
import type { Visit } from './visit.ts';

const DAY_OF_WEEK: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** A counter for machines (schema.org `GovernmentOffice`). Rhythms that schema.org cannot say are left to the page. */
export function describeCounter(counter: CounterView, { municipality, publicUrl, path }: Visit): object {
  const { address, geo, hours } = counter;
  const weekly =
    hours.status === 'known'
      ? hours.schedule.rules.filter((rule) => !rule.weeksOfMonth && !rule.everyWeeks)
      : [];
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: counter.name,
    parentOrganization: { '@type': 'GovernmentOrganization', name: municipality.houseName },
    ...(publicUrl && { url: publicUrl + path }),
    ...(counter.introduction && { description: counter.introduction }),
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: [address.street, address.houseNumber].filter(Boolean).join(' '),
        postalCode: address.postalCode,
        addressLocality: address.municipality,
        addressCountry: 'BE',
      },
    }),
    ...(geo && { geo: { '@type': 'GeoCoordinates', ...geo } }),
    contactPoint: counter.contactPoints.map(({ telephone, email, url }) => ({
      '@type': 'ContactPoint',
      ...(telephone && { telephone }),
      ...(email && { email }),
      ...(url && { url }),
    })),
    openingHoursSpecification: weekly.filter(({ kind }) => kind === 'walk-in').map(specify),
  };
}

function specify({ days, opensAt, closesAt, validFrom, validThrough }: ScheduleRule): object {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAY_OF_WEEK[day]),
    opens: opensAt,
    closes: closesAt,
    ...(validFrom && { validFrom }),
    ...(validThrough && { validThrough }),
  };
}
