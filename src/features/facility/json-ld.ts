import type { Facility, WEEKDAYS } from './schema.ts';
import type { Kind } from './words.ts';

const TYPE: Record<Kind, string> = {
  病院: 'Hospital',
  診療所: 'MedicalClinic',
  歯科診療所: 'Dentist',
  薬局: 'Pharmacy',
  訪問看護ステーション: 'MedicalBusiness',
  訪問リハビリテーション事業所: 'MedicalBusiness',
};
const DAYS: Record<(typeof WEEKDAYS)[number], string> = {
  月: 'Monday',
  火: 'Tuesday',
  水: 'Wednesday',
  木: 'Thursday',
  金: 'Friday',
  土: 'Saturday',
  日: 'Sunday',
  祝: 'PublicHolidays',
};

/** What schema.org hears of a facility: how to reach it and when it is open. Its capabilities are no words schema.org has. */
export function facilityJsonLd({ name, kind, tel, address, location, url, hours }: Facility, page: string) {
  return {
    '@context': 'https://schema.org',
    '@type': TYPE[kind],
    '@id': page,
    name,
    ...(tel && { telephone: tel }),
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'JP',
        ...(address.contactPointPostalCode && { postalCode: address.contactPointPostalCode }),
        ...(address.prefecture && { addressRegion: address.prefecture }),
        ...(address.city && { addressLocality: address.city }),
        streetAddress:
          address.streetAddress === undefined
            ? address.fullAddress
            : [address.streetAddress, address.cityBlock, address.buildingNameEtc].filter(Boolean).join(''),
      },
    }),
    ...(location && { geo: { '@type': 'GeoCoordinates', ...location } }),
    ...(url && { url }),
    ...(hours.length > 0 && {
      openingHoursSpecification: hours.map(({ days, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => DAYS[day]),
        opens,
        closes,
      })),
    }),
  };
}
