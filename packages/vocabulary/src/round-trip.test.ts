import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as vocabulary from './index.ts';

const sealed = {
  protected: 'eyJlbmMiOiJBMjU2R0NNIn0',
  iv: 'AAECAwQFBgcICQoL',
  ciphertext: 'c3Rvcnk',
  tag: 'AAAAAAAAAAAAAAAAAAAAAA',
  recipients: [{ encrypted_key: 'a2V5', header: { kid: 'desk', alg: 'ECDH-ES+A256KW', epk: { kty: 'EC' } } }],
};
const hours = {
  status: 'known',
  timeZone: 'Europe/Brussels',
  schedule: {
    rules: [
      {
        days: ['TU'],
        weeksOfMonth: [1, -1],
        publicHolidays: 'never',
        schoolHolidays: 'never',
        blocks: [
          { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' },
          { opensAt: '13:00', closesAt: '24:00', kind: 'appointment' },
        ],
        note: { nl: 'Zitdag' },
      },
      {
        days: ['WE'],
        everyWeeks: { count: 2, startingOn: '2026-11-04' },
        calendarWeeks: [{ from: 2, through: 52, every: 2 }],
        seasons: [{ from: '10-01', through: '02-29' }],
        dates: ['2026-11-04'],
        blocks: [{ opensAt: '22:00', closesAt: '02:00', kind: 'phone' }],
        replaces: true,
        validFrom: '2026-11-01',
        validThrough: '2027-02-28',
      },
    ],
    exceptions: [
      { from: '2026-12-24', through: '2026-12-26', blocks: [], reason: { nl: 'Kerst', fr: 'Noël' } },
    ],
  },
  assuredAt: '2026-11-01T10:00:00+01:00',
};
const address = {
  street: 'Dorpsplein',
  houseNumber: '8',
  box: '2',
  postalCode: '8860',
  municipality: 'Lendelede',
  country: 'België',
  register: 'https://data.vlaanderen.be/id/adres/1',
};
const contactPoint = {
  label: { nl: 'Onthaal' },
  email: 'onthaal@voorbeeld.test',
  telephone: '051 30 31 31',
  url: 'https://voorbeeld.test',
  address,
  hours,
};
const fallback = {
  name: { nl: 'Callcenter' },
  when: { nl: 'Na de uren' },
  telephone: '112',
  counter: 'callcenter',
};
const text = [
  { type: 'heading', level: 2, runs: [{ text: 'Wat?' }] },
  {
    type: 'paragraph',
    runs: [
      { text: 'Een ', emphasis: true },
      { text: 'link', strong: true, href: 'mailto:a@b.test' },
    ],
  },
  { type: 'list', ordered: true, items: [[{ type: 'paragraph', runs: [{ text: 'één\ntwee 🏠' }] }]] },
  {
    type: 'table',
    head: [[{ type: 'paragraph', runs: [{ text: 'Jaar' }] }]],
    rows: [[[{ type: 'paragraph', runs: [] }]]],
  },
];
const titled = { title: { nl: 'Titel' }, description: { nl: text } };
const website = { ...titled, url: 'https://voorbeeld.test/formulier' };
const amount = { value: 12.5, through: 20, currency: 'EUR', per: 'month', isExample: true };
const condition = {
  all: [
    { fact: 'age', is: 'at-least', value: 65 },
    { not: { any: [{ fact: 'owner', is: 'equal', value: true }] } },
  ],
};
const fields = {
  ...vocabulary.emptyServiceFields,
  ...titled,
  summary: { nl: 'Kort', 'nl-informal': 'Kort voor jou' },
  additionalDescription: { fr: text },
  startDate: '2026-01-01',
  type: 'FinancieelVoordeel',
  targetAudiences: ['Burger'],
  themes: ['WelzijnGezondheid'],
  competentAuthorities: [{ uri: 'http://data.voorbeeld.test/1', name: { nl: 'OCMW' } }],
  competentLevels: ['Lokaal'],
  executingLevels: ['Derden'],
  keywords: { nl: ['hulp'], en: ['help'] },
  requirements: [{ ...titled, evidence: [titled] }],
  procedures: [{ ...titled, websites: [website] }],
  costs: [{ ...titled, amount }],
  financialAdvantages: [{ ...titled, amount }],
  legalResources: [{ ...titled, url: 'https://voorbeeld.test/wet' }],
  websites: [website],
  contactPoints: [contactPoint],
  conditions: condition,
  counters: ['sociaal-huis'],
  relatedServices: ['leefloon'],
  assuredAt: '2026-05-12T09:00:00+02:00',
  reviewBy: '2027-06-30',
};
const source = {
  standard: 'lpdc',
  instance: 'http://data.voorbeeld.test/instance/1',
  concept: 'https://voorbeeld.test/concept/1',
  conceptSnapshot: null,
  createdBy: null,
  createdAt: '2024-11-25T10:00:00Z',
  modifiedAt: null,
  formOfAddress: 'informal',
  needsInformalTexts: false,
  conceptHasChanged: true,
  forMerger: true,
};
const story = {
  question: 'Ik kan mijn huur niet betalen.',
  forWhom: 'other',
  aboutOther: 'mijn buurvrouw',
  resident: { name: 'Voorbeeld', phone: '0470 00 00 00', email: 'a@b.test', address: 'Dorpsplein 1' },
  reachBy: ['phone', 'email', 'home-visit'],
  reachAt: ['morning'],
  reachNote: 'Na tien uur.',
  limits: ['no-voicemail', 'no-letter'],
};
const consent = {
  recipient: 'voorbeeld',
  parts: ['contact', 'story'],
  givenAt: '2026-11-22T10:00:00Z',
  textVersion: '2026-11-22',
  revokedAt: null,
};
const submission = '7f8f6c1e-6f0b-4f6e-9a52-8d2b6c7d1e11';
const feedback = {
  status: 'rejected',
  reason: 'Woont elders',
  givenAt: '2026-11-22T10:00:00Z',
  givenBy: 'ocmw',
};

/** An example of every noun in the domain, full to the brim. */
const examples: Record<string, { schema: z.ZodType; example: unknown }> = {
  Region: {
    schema: vocabulary.Region,
    example: {
      id: 'streek',
      name: { nl: 'Streek' },
      coordinator: 'Consortium',
      coordinatorEmail: 'info@streek.test',
      fallbackContacts: [fallback],
    },
  },
  SubMunicipality: { schema: vocabulary.SubMunicipality, example: { name: 'Kaster', postalCode: '8572' } },
  Municipality: {
    schema: vocabulary.Municipality,
    example: {
      id: 'spiere-helkijn',
      region: 'streek',
      name: { nl: 'Spiere-Helkijn', fr: 'Espierres-Helchin' },
      nis: '34043',
      postalCodes: ['8587'],
      subMunicipalities: [{ name: 'Spiere' }],
      houseName: { nl: 'Gemeentehuis' },
      introduction: { nl: 'Welkom.' },
      languages: ['nl', 'fr'],
      formOfAddress: 'formal',
      website: 'http://www.voorbeeld.test',
      sites: ['https://www.voorbeeld.test'],
      fallbackContacts: [fallback],
      mainCounter: 'gemeentehuis',
      isDemonstration: true,
    },
  },
  Organisation: {
    schema: vocabulary.Organisation,
    example: {
      id: 'ocmw',
      region: 'streek',
      municipality: 'voorbeeld',
      name: { nl: 'OCMW' },
      kind: 'ocmw',
      uri: 'urn:ocmw',
      website: 'https://voorbeeld.test',
      contactPoints: [contactPoint],
    },
  },
  Authority: { schema: vocabulary.Authority, example: { uri: 'urn:authority' } },
  Counter: {
    schema: vocabulary.Counter,
    example: {
      id: 'zitdag-kaster',
      municipality: 'anzegem',
      kind: 'sitting',
      name: { nl: 'Zitdag Kaster' },
      introduction: { nl: 'Elke week.' },
      building: 'Dorpshuis',
      address,
      geo: { latitude: 50.8, longitude: 3.5 },
      contactPoints: [contactPoint],
      contactPersons: [{ function: { nl: 'Maatschappelijk werker' }, telephone: '112', email: 'a@b.test' }],
      hours,
      phoneHours: { status: 'unknown', timeZone: 'Europe/Brussels' },
      accessibility: ['lift'],
      accessibilityNote: { nl: 'Bel aan.' },
      publicTransport: { nl: 'Bus 1' },
      languages: ['nl', 'fr'],
      reception: { nl: 'Aan de balie wijst iemand u de weg.' },
      bring: { nl: 'Uw identiteitskaart' },
      partners: [{ name: { nl: 'VDAB' }, note: { nl: 'Op afspraak' }, hours, organisation: 'vdab' }],
      stops: [
        {
          id: 'kerk',
          name: { nl: 'Aan de kerk' },
          address,
          geo: { latitude: 50.88, longitude: 3.24 },
          hours,
        },
      ],
      homeVisits: { who: { nl: 'Wie 80 is of ouder' }, howToAsk: { nl: 'Bel ons' } },
      organisation: 'ocmw',
      fallbackContacts: [fallback],
      order: 3,
      ended: true,
    },
  },
  ContactPoint: { schema: vocabulary.ContactPoint, example: contactPoint },
  ContactPerson: {
    schema: vocabulary.ContactPerson,
    example: { function: { nl: 'Maatschappelijk werker' } },
  },
  FallbackContact: { schema: vocabulary.FallbackContact, example: fallback },
  OpeningHours: { schema: vocabulary.OpeningHours, example: hours },
  Schedule: { schema: vocabulary.Schedule, example: hours.schedule },
  ScheduleException: { schema: vocabulary.ScheduleException, example: hours.schedule.exceptions[0] },
  Blocks: { schema: vocabulary.Blocks, example: text },
  Requirement: { schema: vocabulary.Requirement, example: { ...titled, evidence: [titled] } },
  Evidence: { schema: vocabulary.Evidence, example: titled },
  Procedure: { schema: vocabulary.Procedure, example: { ...titled, websites: [website] } },
  Cost: { schema: vocabulary.Cost, example: { ...titled, amount } },
  FinancialAdvantage: { schema: vocabulary.FinancialAdvantage, example: { ...titled, amount } },
  LegalResource: { schema: vocabulary.LegalResource, example: { url: 'https://voorbeeld.test/wet' } },
  Website: { schema: vocabulary.Website, example: website },
  RightsCondition: { schema: vocabulary.RightsCondition, example: condition },
  ServiceFields: { schema: vocabulary.ServiceFields, example: fields },
  ServiceSheet: {
    schema: vocabulary.ServiceSheet,
    example: { id: 'leefloon', region: 'streek', concept: 'urn:concept', offering: 'everywhere', fields },
  },
  ServiceOverlay: {
    schema: vocabulary.ServiceOverlay,
    example: {
      sheet: 'leefloon',
      municipality: 'voorbeeld',
      isOffered: true,
      fields: { exception: null, costs: [] },
      replaced: { exception: { nl: text }, costs: [titled] },
      source,
    },
  },
  PublicService: {
    schema: vocabulary.PublicService,
    example: {
      id: 'leefloon',
      municipality: 'voorbeeld',
      concept: null,
      overridden: ['costs'],
      fields,
      source,
    },
  },
  Resident: { schema: vocabulary.Resident, example: story.resident },
  Story: { schema: vocabulary.Story, example: story },
  SealedStory: { schema: vocabulary.SealedStory, example: sealed },
  Consent: { schema: vocabulary.Consent, example: consent },
  IntakeSubmission: {
    schema: vocabulary.IntakeSubmission,
    example: {
      submission,
      municipality: 'voorbeeld',
      counter: 'onthaal',
      service: 'leefloon',
      language: 'nl',
      consent: { textVersion: '1', isGiven: true },
      story: sealed,
    },
  },
  Intake: {
    schema: vocabulary.Intake,
    example: {
      reference: 'KAL-7Q4M-2XPT',
      submission,
      municipality: 'kalmthout',
      counter: null,
      service: null,
      language: 'fr',
      receivedAt: '2026-11-22T10:00:00Z',
      status: 'received',
      consents: [consent],
      story: sealed,
    },
  },
  Feedback: { schema: vocabulary.Feedback, example: feedback },
  Referral: {
    schema: vocabulary.Referral,
    example: {
      id: 'r-1',
      intake: 'KAL-7Q4M-2XPT',
      from: 'ocmw',
      to: 'caw',
      service: null,
      status: 'rejected',
      requestedAt: '2026-11-20T10:00:00Z',
      dueOn: '2026-11-27',
      feedback: [feedback],
    },
  },
  CounterWorker: {
    schema: vocabulary.StaffMember,
    example: { role: 'counter-worker', account: 'a-1', municipality: 'voorbeeld', counters: ['onthaal'] },
  },
  Coordinator: {
    schema: vocabulary.StaffMember,
    example: { role: 'coordinator', account: 'a-2', region: 'streek' },
  },
  Administrator: {
    schema: vocabulary.StaffMember,
    example: { role: 'administrator', account: 'a-3', municipality: 'voorbeeld' },
  },
};

describe.each(Object.entries(examples))('%s', (_noun, { schema, example }) => {
  test('comes back from JSON as it went in', () => {
    const once = schema.parse(JSON.parse(JSON.stringify(example)));
    expect(once).toEqual(example);
    expect(schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  test('refuses to be nothing, a number or a list', () => {
    for (const wrong of [null, undefined, 7, Array.isArray(example) ? {} : []]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });

  test('refuses each of its fields when that is of another kind', () => {
    if (Array.isArray(example)) return;
    for (const field of Object.keys(example as object)) {
      expect(schema.safeParse({ ...(example as object), [field]: Symbol('wrong') }).success, field).toBe(
        false,
      );
    }
  });
});

describe('refused', () => {
  const wrong: [string, z.ZodType, unknown][] = [
    ['a telephone number without digits', vocabulary.TelephoneNumber, 'bel ons'],
    ['an e-mail address without a host', vocabulary.EmailAddress, 'info@'],
    ['a link that runs a script', vocabulary.LinkTarget, 'javascript:alert(1)'],
    ['a web address that is data', vocabulary.WebAddress, 'data:text/html,x'],
    ['an id with capitals', vocabulary.Id, 'Kortrijk'],
    ['31 February', vocabulary.LocalDate, '2026-02-31'],
    ['25:99', vocabulary.ClockTime, '25:99'],
    ['a lone surrogate', vocabulary.SafeText, 'a\ud800'],
    ['a NUL', vocabulary.SafeText, 'a\u0000b'],
    ['a text in no language', vocabulary.localised(vocabulary.SafeText), {}],
    [
      'an exception that ends before it begins',
      vocabulary.ScheduleException,
      { from: '2026-12-26', through: '2026-12-24', blocks: [] },
    ],
    [
      'a call back without a number',
      vocabulary.Story,
      { ...story, resident: { name: 'X' }, reachBy: ['phone'] },
    ],
    [
      'a visit at home without an address',
      vocabulary.Story,
      { ...story, resident: { name: 'X' }, reachBy: ['home-visit'] },
    ],
    ['a rejection without a reason', vocabulary.Feedback, { ...feedback, reason: undefined }],
    ['completed without an outcome', vocabulary.Feedback, { ...feedback, status: 'completed' }],
    ['a reference with a letter that looks like a digit', vocabulary.IntakeReference, 'KAL-7O4M-2XPT'],
    ['a site with a path', vocabulary.SiteOrigin, 'https://www.kalmthout.be/contact'],
    ['a field that a sheet does not have', vocabulary.ServiceFields, { ...fields, html: '<b>' }],
  ];
  test.each(wrong)('%s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
