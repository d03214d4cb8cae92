import {
  exampleContactCard as answer,
  becomesReady,
  FAKE_API,
  FakeService,
  faultsOf,
  insideOf,
  place,
  wordsOf,
} from '@onthaal/testing';
import type { ContactCard, OpeningHours } from '@onthaal/vocabulary';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './index.ts';

const service = new FakeService();

beforeEach(() => {
  // Monday 23 November 2026, 10:00 in Brussels.
  vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  document.documentElement.lang = 'nl';
  service.answer('contacts.card', answer);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const markup = (attributes = '') =>
  `<onthaal-contact-card municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Contact</a></onthaal-contact-card>`;

async function show(card: Partial<ContactCard> = {}, attributes = '') {
  service.answer('contacts.card', { ...answer, ...card });
  const element = place('onthaal-contact-card', markup(attributes));
  await becomesReady(element);
  return element;
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector),
];
const linksOf = (element: Element) => all(element, 'a').map((link) => link.getAttribute('href') ?? '');
const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
/** Who is named, a line for each title. */
const groupsOf = (element: Element) =>
  all(element, '.reach').map((group) => [...group.children].map(textOf).join(' '));
const rowOf = (element: Element, term: string) =>
  all(element, 'dt')
    .filter((row) => row.textContent === term)
    .map(({ nextElementSibling: lines }) => [...(lines?.children ?? [])].map(textOf))[0];

const onMondays = (opensAt: string, closesAt: string): OpeningHours => ({
  status: 'known',
  timeZone: 'Europe/Brussels',
  schedule: { rules: [{ days: ['MO'], blocks: [{ opensAt, closesAt, kind: 'walk-in' }] }], exceptions: [] },
});
const unknown: OpeningHours = { status: 'unknown', timeZone: 'Europe/Brussels' };

const records = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

test('the default state passes axe', async () => {
  expect(await faultsOf(await show())).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = place('onthaal-contact-card', markup());
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  expect(records()).toEqual([]);
});

describe('what it says', () => {
  test('the heading is the house’s own name, and the counter’s stands under it where that differs', async () => {
    const same = await show();
    expect(all(same, '[role=heading]').map((heading) => heading.textContent)).toEqual([
      'Sociaal infopunt Voorbeeld',
    ]);
    expect(all(same, '.counter')).toEqual([]);
    const other = await show({ name: 'Loket wonen' }, 'heading-level="4"');
    expect(all(other, '.counter')[0]?.textContent).toBe('Loket wonen');
    expect(all(other, '[role=heading]')[0]?.getAttribute('aria-level')).toBe('4');
  });

  test('telephone, mail and website are real links', async () => {
    const links = linksOf(await show());
    expect(links).toContain('tel:030000000');
    expect(links).toContain('mailto:infopunt@voorbeeld.test');
    expect(links).toContain('https://www.voorbeeld.test');
  });

  test('the route leads to the address, and to the point on the map where that is known', async () => {
    const toAddress = linksOf(await show()).find((link) => link.includes('directions')) ?? '';
    expect(new URL(toAddress).searchParams.get('to')).toBe('Dorpsstraat 1, 2920 Voorbeeld');
    const toPoint = linksOf(await show({ geo: { latitude: 51.3, longitude: 4.4 } })).find((link) =>
      link.includes('directions'),
    );
    expect(new URL(toPoint ?? '').searchParams.get('to')).toBe('51.3,4.4');
  });

  test('it says how one gets in, who speaks what, who else is there, and whom to ask by function', async () => {
    const element = await show({
      accessibilityNote: 'De bel hangt laag.',
      publicTransport: 'Bus 29.',
      contactPersons: [{ function: 'Maatschappelijk werker', telephone: '03 000 00 09' }],
    });
    const words = wordsOf(element);
    for (const said of ['zonder trappen, lift', 'De bel hangt laag.', 'Bus 29.', 'Nederlands, Frans'])
      expect(words).toContain(said);
    expect(words).toContain('Huis van het Kind');
    expect(words).toContain('Maatschappelijk werker');
    expect(linksOf(element)).toContain('tel:030000009');
  });

  test('a term of which nothing is known is not there', async () => {
    const { address: _address, introduction: _introduction, building: _building, ...bare } = answer;
    service.answer('contacts.card', {
      ...bare,
      contactPoints: [],
      contactPersons: [],
      accessibilityLabels: [],
      languageNames: [],
      partners: [],
    });
    const element = place('onthaal-contact-card', markup());
    await becomesReady(element);
    expect(all(element, 'dt')).toEqual([]);
    expect(wordsOf(element)).not.toMatch(/undefined|null/);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('every way to be reached is shown with its own name and address', async () => {
    const element = await show({
      contactPoints: [
        { label: 'Sociale dienst', telephone: '03 000 00 01' },
        {
          label: 'Woonloket',
          telephone: '03 000 00 02',
          address: {
            street: 'Kerkplein',
            houseNumber: '3',
            box: '4',
            postalCode: '2920',
            municipality: 'Voorbeeld',
          },
        },
      ],
    });
    expect(wordsOf(element)).toContain('03 000 00 01 Sociale dienst');
    expect(wordsOf(element)).toContain('Kerkplein 3 bus 4');
    expect(linksOf(element)).toContain('tel:030000002');
  });

  test('who else is there says when', async () => {
    const element = await show({
      partners: [
        { name: 'Huis van het Kind', hours: onMondays('09:00', '12:00'), note: 'op het gelijkvloers' },
        { name: 'CAW', hours: onMondays('13:00', '15:00') },
        { name: 'Wijkwerker', hours: unknown },
        { name: 'Bib' },
      ],
    });
    expect(rowOf(element, 'Ook hier')).toEqual([
      'Huis van het Kind: nu aanwezig tot 12 uur op het gelijkvloers',
      'CAW: vandaag, 13 tot 15 uur',
      'Wijkwerker: Openingsuren niet bekend',
      'Bib',
    ]);
  });

  test('it says who shows the way, what to bring, and how to ask for a visit at home', async () => {
    const element = await show({
      kind: 'home-visit',
      reception: 'Iemand wijst u de weg.',
      bring: 'Uw identiteitskaart.',
      homeVisits: { who: 'Voor wie niet kan komen.', howToAsk: 'Bel ons.' },
    });
    expect(rowOf(element, 'Aan de deur')).toEqual(['Iemand wijst u de weg.']);
    expect(rowOf(element, 'Breng mee')).toEqual(['Uw identiteitskaart.']);
    expect(rowOf(element, 'Bij u thuis')).toEqual(['Voor wie niet kan komen.', 'Bel ons.']);
    expect(wordsOf(element)).toContain('Wij komen bij u thuis');
    expect(await faultsOf(element)).toEqual([]);
  });

  test('a bus is where it stops, the next stop first', async () => {
    const element = await show({
      kind: 'mobile',
      hours: unknown,
      stops: [
        { id: 'plein', name: 'Plein', hours: unknown },
        { id: 'kerk', name: 'Kerk', hours: onMondays('13:00', '15:00') },
      ],
    });
    expect(wordsOf(element)).toContain('Nu gesloten Open vandaag om 13 uur');
    expect(rowOf(element, 'Haltes')).toEqual([
      'Kerk: vandaag, 13 tot 15 uur',
      'Plein: Openingsuren niet bekend',
    ]);
  });

  test('a hostile name is shown as text, in the page’s head too', async () => {
    const name = '</script><img src=x onerror="window.hacked=1">';
    const element = await show({ name, structuredData: { name } });
    expect(wordsOf(element)).toContain(name);
    expect(all(element, 'img')).toEqual([]);
    expect(records()[0]?.outerHTML.match(/<\/script/g)).toHaveLength(1);
    expect(JSON.parse(records()[0]?.textContent ?? '')).toEqual({ name });
  });

  test.each([
    ['fr', "Ouvert jusqu'à 11 h 30", 'Téléphone'],
    ['en', 'Open now until 11:30', 'Telephone'],
    ['de', 'Jetzt geöffnet bis 11.30 Uhr', 'Telefon'],
  ])('it speaks %s', async (lang, state, telephone) => {
    const words = wordsOf(await show({}, `lang="${lang}"`));
    expect(words).toContain(state);
    expect(words).toContain(telephone);
    expect(service.asked.at(-1)?.input).toEqual({ municipality: 'voorbeeld', lang });
  });
});

describe('whether it is open', () => {
  test('open until when, and then nobody else is named', async () => {
    const element = await show({}, 'counter="sociaal-infopunt"');
    expect(wordsOf(element)).toContain('Nu open tot 11.30 uur');
    expect(all(element, '[part=fallback]')).toEqual([]);
    expect(service.asked.at(-1)?.input).toEqual({
      municipality: 'voorbeeld',
      lang: 'nl',
      counter: 'sociaal-infopunt',
    });
  });

  test('closed from its closing minute on, with when it opens and who answers until then', async () => {
    vi.setSystemTime(new Date('2026-11-23T10:30:00Z'));
    const element = await show();
    expect(wordsOf(element)).toContain('Nu gesloten Open vandaag om 13.30 uur');
    expect(groupsOf(element)).toEqual([
      'Nu bereikbaar Wachtdienst 106 Na de uren.',
      'Andere contacten Sociaal infopunt Voorbeeld 03 000 00 00 Open vandaag om 13.30 uur',
    ]);
    expect(all(element, '[part=fallback] a')[0]?.getAttribute('href')).toBe('tel:106');
    expect(await faultsOf(element)).toEqual([]);
  });

  test('unknown hours are never closed hours, and the town’s own page of hours is named', async () => {
    const element = await show({
      hours: { status: 'unknown', timeZone: 'Europe/Brussels' },
      contactPoints: [{ hoursUrl: 'https://www.voorbeeld.test/uren' }],
    });
    expect(wordsOf(element)).toContain('Openingsuren niet bekend');
    expect(wordsOf(element)).not.toContain('gesloten');
    expect(linksOf(element)).toContain('https://www.voorbeeld.test/uren');
    expect(all(element, '[part=fallback]')).toHaveLength(1);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('by appointment only is said as such', async () => {
    const element = await show({ hours: { status: 'appointment-only', timeZone: 'Europe/Brussels' } });
    expect(wordsOf(element)).toContain('Alleen op afspraak');
  });

  test('the telephone may be answered at other hours than the door', async () => {
    vi.setSystemTime(new Date('2026-11-23T11:00:00Z'));
    const blocks = [{ opensAt: '11:30', closesAt: '12:30', kind: 'phone' as const }];
    const rule = { days: ['MO' as const], blocks };
    const element = await show({
      phoneHours: {
        status: 'known',
        timeZone: 'Europe/Brussels',
        schedule: { rules: [rule], exceptions: [] },
      },
    });
    expect(wordsOf(element)).toContain('Nu gesloten');
    expect(wordsOf(element)).toContain('Nu te bellen tot 12.30 uur');
    expect(groupsOf(element)[0]).toBe(
      'Nu bereikbaar Sociaal infopunt Voorbeeld 03 000 00 00 Nu te bellen tot 12.30 uur',
    );
  });

  test('a counter that stopped sends nobody to its door or its telephone', async () => {
    const element = await show({ isEnded: true });
    expect(wordsOf(element)).toContain('Dit loket is gestopt.');
    expect(wordsOf(element)).not.toContain('Nu open');
    expect(linksOf(element)).toEqual(['tel:106']);
    expect(records()).toEqual([]);
    expect(await faultsOf(element)).toEqual([]);
  });
});

describe('the card to keep', () => {
  test('holds what the service wrote, under the name of the counter', async () => {
    const link = all(await show(), '.save')[0] as HTMLAnchorElement;
    expect(link.download).toBe('sociaal-infopunt.vcf');
    const response = await fetch(link.href);
    expect(response.headers.get('content-type')).toBe('text/vcard;charset=utf-8');
    expect(await response.text()).toBe(answer.vCard);
  });
});

describe('the record in the head of the page', () => {
  test('is there once for a counter, and goes with the widget', async () => {
    const element = await show();
    await show();
    expect(records().map((record) => JSON.parse(record.textContent ?? ''))).toEqual([answer.structuredData]);
    element.parentElement?.remove();
    expect(records()).toEqual([]);
  });

  test('is one per counter', async () => {
    await show();
    await show({ id: 'loket-wonen' });
    expect(records()).toHaveLength(2);
  });

  test('is not repeated where the server wrote it already', async () => {
    const written = document.createElement('script');
    written.type = 'application/ld+json';
    written.dataset.onthaal = 'voorbeeld/sociaal-infopunt';
    document.head.append(written);
    await show();
    expect(records()).toEqual([written]);
    written.remove();
  });

  test('comes back when the widget is put back', async () => {
    const element = await show();
    element.remove();
    expect(records()).toEqual([]);
    document.body.append(element);
    await expect.poll(records).toHaveLength(1);
  });
});

test('it fits in 280 pixels without a sideways scroll', async () => {
  const element = await show();
  (element.parentElement as HTMLElement).style.width = '280px';
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});

test.each(['10px', '20px'])(
  'a host with wild styles and a root of %s does not change its size',
  async (root) => {
    const sizeOf = (element: Element) => {
      const { width, height } = insideOf(element).getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    };
    const plain = sizeOf(await show());
    const wild = new CSSStyleSheet();
    wild.replaceSync(`html { font-size: ${root} } onthaal-contact-card { all: unset !important; display: block !important;
    font-size: 40px !important; line-height: 3 !important; letter-spacing: 9px !important; text-transform: uppercase !important }`);
    document.adoptedStyleSheets = [wild];
    const changed = sizeOf(await show());
    document.adoptedStyleSheets = [];
    expect(changed).toEqual(plain);
  },
);

test('twenty cards on a page, in paragraphs and cloned, are the same', async () => {
  const first = place('onthaal-contact-card', `<p>Contact: ${markup()}</p>`);
  await becomesReady(first);
  const copies = Array.from({ length: 19 }, () => first.cloneNode(true) as Element);
  document.body.append(...copies);
  for (const copy of copies) await becomesReady(copy);
  expect(new Set([first, ...copies].map(wordsOf)).size).toBe(1);
  expect(records()).toHaveLength(1);
});
