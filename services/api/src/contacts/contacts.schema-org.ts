import { addDays } from '@onthaal/schedule';
import { writeSpecification } from '@onthaal/schedule/schema-org';
import { type ContactPointView, type CounterView, type LocalDate, streetLine } from '@onthaal/vocabulary';
import { fullNameOf } from './full-name.ts';

/** So far ahead hours are said that do not come back every week. */
const DAYS_AHEAD = 366;

/**
 * A counter in schema.org's words, as JSON-LD, for what reads a page that shows it. What is not known is left out; hours
 * are those from a day on.
 */
export function structuredDataOf(view: CounterView, today: LocalDate): Record<string, unknown> {
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
    ...openingHoursOf(view, today),
  });
}

/** The hours at which one may walk in; to say none is better than to say "closed" of hours that nobody told us. */
function openingHoursOf({ hours, holidays }: CounterView, today: LocalDate) {
  if (hours.status !== 'known') return {};
  const { openingHoursSpecification, specialOpeningHoursSpecification } = writeSpecification(hours.schedule, {
    from: today,
    through: addDays(today, DAYS_AHEAD),
    timeZone: hours.timeZone,
    holidays,
  });
  return { openingHoursSpecification, specialOpeningHoursSpecification };
}

function withoutUnknown(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
