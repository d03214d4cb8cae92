import { becomesReady, FAKE_API, FakeService, faultsOf, insideOf, place, wordsOf } from '@onthaal/testing';
import type { PointsOfHelp } from '@onthaal/vocabulary';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CounterFinderElement } from './counter-finder.ts';
import { examplePoints, hoursOn, point } from './example-points.ts';
import './index.ts';

const service = new FakeService();

beforeEach(() => {
  // Monday 23 November 2026, 10:00 in Brussels.
  vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  document.documentElement.lang = 'nl';
  service.answer('catalogue.pointsOfHelp', examplePoints);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const markup = (attributes = '') =>
  `<onthaal-counter-finder municipality="voorbeeld" api="${FAKE_API}" ${attributes}><a href="/w/">Onthaal</a></onthaal-counter-finder>`;

async function widget(attributes?: string, answer?: Partial<PointsOfHelp>): Promise<CounterFinderElement> {
  if (answer) service.answer('catalogue.pointsOfHelp', { ...examplePoints, ...answer });
  const element = place('onthaal-counter-finder', markup(attributes));
  await becomesReady(element);
  return element;
}

const all = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...insideOf(element).querySelectorAll<Found>(selector),
];
const namesIn = (element: Element) =>
  all(element, '.pair .title').map((title) => title.textContent?.trim().replace(/\s+/g, ' '));
const countOf = (element: Element) => insideOf(element).querySelector('[role=status]')?.textContent;

/** Opens the choices, as a visitor does, and waits until they are there. */
async function open(element: CounterFinderElement): Promise<HTMLFormElement> {
  insideOf(element).querySelector('summary')?.click();
  await expect.poll(() => insideOf(element).querySelector('form')).not.toBeNull();
  return insideOf(element).querySelector('form') as HTMLFormElement;
}

async function choose(element: CounterFinderElement, name: string, value: string): Promise<void> {
  const field = insideOf(element).querySelector(`[name=${name}]`);
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else (field as HTMLInputElement).click();
  await element.updateComplete;
}

test('the default state passes axe', async () => {
  const element = await widget();
  expect(await faultsOf(element)).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = place('onthaal-counter-finder', markup());
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
});

describe('the list', () => {
  test('has who is open first, then the soonest to open, then those of which nobody knows', async () => {
    const element = await widget();
    expect(namesIn(element)).toEqual([
      'Sociaal Huis',
      'Servicebus Bosdorp, aan de kerk',
      'Zitdag in Bosdorp',
      'Infolijn',
    ]);
    expect(all(element, '.pair .first').map((line) => line.textContent)).toEqual([
      'Nu open tot 11.30 uur',
      'Open morgen om 14 uur',
      'Open donderdag om 13.30 uur',
      'Openingsuren niet bekend',
    ]);
    expect(countOf(element)).toBe('4 plekken');
  });

  test('orders by name what opens at the same time', async () => {
    const element = await widget('', { points: [point('c'), point('a'), point('b')] });
    expect(namesIn(element)).toEqual(['Loket a', 'Loket b', 'Loket c']);
  });

  test('says what a point is and where, and leads to its page and its telephone', async () => {
    const element = await widget();
    const [house] = all(element, 'ol>li');
    expect(house?.textContent).toContain('Loket · Dorpsstraat 1, 8570 Voorbeeld');
    expect([...(house?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      `${FAKE_API}/w/voorbeeld/contact-card/huis?lang=nl`,
      'tel:056000000',
    ]);
  });

  test('asks for the whole region when it is to, and names the municipality of what has no address', async () => {
    const element = await widget('scope="region"', {
      municipalities: [
        { id: 'voorbeeld', name: 'Voorbeeld' },
        { id: 'buur', name: 'Buurgemeente' },
      ],
      points: [point('huis', { municipality: 'buur' })],
    });
    expect(service.asked[0]?.input).toEqual({ municipality: 'voorbeeld', lang: 'nl', scope: 'region' });
    expect(wordsOf(element)).toContain('Loket · Buurgemeente');
  });

  test('says who can be reached only when nobody is open', async () => {
    const element = await widget();
    expect(insideOf(element).querySelector('[part=fallback]')).toBeNull();
    vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
    element.requestUpdate();
    await element.updateComplete;
    expect(insideOf(element).querySelector('[part=fallback] a')?.getAttribute('href')).toBe('tel:106');
    expect(await faultsOf(element)).toEqual([]);
  });

  test('a website is open day and night, and nobody to turn to', async () => {
    vi.setSystemTime(new Date('2026-11-23T20:00:00Z'));
    const hours = hoursOn(['MO'], '00:00', '24:00');
    const element = await widget('', {
      points: [point('site', { kind: 'online', name: 'A', hours }), point('lijn', { kind: 'phone', hours })],
    });
    expect(namesIn(element)).toEqual(['Loket lijn', 'A']);
    expect(insideOf(element).querySelector('[part=fallback]')).toBeNull();
    service.answer('catalogue.pointsOfHelp', {
      ...examplePoints,
      points: [point('site', { kind: 'online', hours })],
    });
    element.lang = 'fr';
    await expect.poll(() => insideOf(element).querySelector('[part=fallback]')).not.toBeNull();
  });

  test('hours that depend on holidays are read with the calendar that came along', async () => {
    const hours = hoursOn(['MO'], '09:00', '12:00');
    if (hours.status === 'known')
      hours.schedule.rules.push({ publicHolidays: 'only', blocks: [], replaces: true });
    const holiday = { from: '2026-11-23', through: '2026-11-23', name: { nl: 'Feestdag' } };
    const holidays = { public: { knownFrom: '2026-01-01', knownThrough: '2027-12-31', holidays: [holiday] } };
    const element = await widget('', { points: [point('huis', { hours })], holidays });
    expect(wordsOf(element)).toContain('Open maandag 30 november om 9 uur');
  });

  test('a hostile name is shown as text', async () => {
    const element = await widget('', {
      points: [point('x', { name: '<img src=x onerror="window.hacked=1">' })],
    });
    expect(wordsOf(element)).toContain('<img src=x');
    expect(insideOf(element).querySelector('img')).toBeNull();
  });
});

describe('the choices', () => {
  test('pass axe, with everything in them', async () => {
    const element = await widget();
    await open(element);
    await choose(element, 'near', '0');
    await choose(element, 'wheelchair', 'on');
    expect(await faultsOf(element)).toEqual([]);
  });

  test.each([
    ['when', 'now', ['Sociaal Huis']],
    ['when', 'tomorrow', ['Sociaal Huis', 'Servicebus Bosdorp, aan de kerk']],
    ['wheelchair', 'on', ['Sociaal Huis']],
    ['bus', 'on', ['Sociaal Huis']],
    ['service', 'huur', ['Zitdag in Bosdorp']],
    ['language', 'fr', ['Sociaal Huis']],
  ])('%s %s narrows the list, and the count says so', async (name, value, names) => {
    const element = await widget();
    await open(element);
    await choose(element, name, value);
    expect(namesIn(element)).toEqual(names);
    expect(countOf(element)).toBe(`${names.length} van 4 plekken`);
  });

  test('a village puts the nearest first, says how far, and names the next sitting there', async () => {
    const element = await widget();
    await open(element);
    await choose(element, 'near', '0');
    expect(namesIn(element).at(-1)).toBe('Infolijn');
    expect(namesIn(element).at(-2)).toBe('Sociaal Huis');
    expect(wordsOf(element)).toContain('ongeveer 3 km');
    expect(wordsOf(element)).toContain('minder dan 1 km');
    const soonest = insideOf(element).querySelector('[part=soonest]');
    expect(soonest?.textContent).toContain('Servicebus');
    expect(soonest?.textContent).toContain('Open morgen om 14 uur');
  });

  test('far from every sitting none is promised', async () => {
    const element = await widget();
    await open(element);
    await choose(element, 'near', '1');
    expect(insideOf(element).querySelector('[part=soonest]')).toBeNull();
  });

  test('one press shows everything again', async () => {
    const element = await widget();
    const form = await open(element);
    await choose(element, 'when', 'now');
    form.querySelector<HTMLButtonElement>('[type=reset]')?.click();
    await element.updateComplete;
    expect(countOf(element)).toBe('4 plekken');
    expect(form.querySelector<HTMLSelectElement>('[name=when]')?.value).toBe('');
  });

  test('what nobody can choose from is not there', async () => {
    const element = await widget('', { services: [], points: [point('huis')] });
    const form = await open(element);
    expect(form.querySelector('[name=service]')).toBeNull();
    expect(form.querySelector('[name=language]')).toBeNull();
  });
});

describe('the own position', () => {
  const locate = () => vi.spyOn(navigator.geolocation, 'getCurrentPosition');
  const coordinates = (latitude: number, longitude: number) =>
    ({ coords: { latitude, longitude } }) as GeolocationPosition;

  test('is asked only when its button is pressed, and stays in the browser', async () => {
    const asked = locate().mockImplementation((take) => take(coordinates(50.80149, 3.46149)));
    const fetched = vi.spyOn(globalThis, 'fetch');
    const element = await widget();
    const form = await open(element);
    expect(asked).not.toHaveBeenCalled();
    const before = fetched.mock.calls.length;
    form.querySelector<HTMLButtonElement>('[type=button]')?.click();
    await expect.poll(() => wordsOf(element)).toContain('Volgende zitdag of bus bij u in de buurt');
    expect(form.querySelector<HTMLSelectElement>('[name=near]')?.selectedOptions[0]?.textContent).toBe(
      'Mijn plaats',
    );
    expect(fetched.mock.calls.length).toBe(before);
    expect(service.asked).toHaveLength(1);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    await choose(element, 'near', '1');
    expect(wordsOf(element)).not.toContain('Volgende zitdag of bus bij u in de buurt');
  });

  test('when it cannot be had, the list of villages is offered', async () => {
    locate().mockImplementation((_take, refuse) => refuse?.({} as GeolocationPositionError));
    const element = await widget();
    const form = await open(element);
    form.querySelector<HTMLButtonElement>('[type=button]')?.click();
    await expect.poll(() => form.querySelector('[role=alert]')?.textContent).toContain('Kies een dorp');
    expect(await faultsOf(element)).toEqual([]);
  });
});

describe('the map', () => {
  async function showMap(element: CounterFinderElement): Promise<HTMLElement> {
    [...all<HTMLButtonElement>(element, 'button')]
      .find((button) => button.textContent === 'Toon op de kaart')
      ?.click();
    await expect.poll(() => all(element, '.mark button').length).toBeGreaterThan(0);
    return insideOf(element).querySelector('.map') as HTMLElement;
  }

  test('is not fetched before somebody asks, and without tiles asks nothing of anybody', async () => {
    const element = await widget();
    expect(insideOf(element).querySelector('.map')).toBeNull();
    const map = await showMap(element);
    expect(service.asked).toHaveLength(1);
    expect(map.querySelector('.source')?.textContent).toContain('Zonder straten');
    expect([...map.querySelectorAll('.village')].map((name) => name.textContent)).toContain('Bosdorp');
    expect(await faultsOf(element)).toEqual([]);
  });

  test('has a button for each place, named as the list names it, that leads there', async () => {
    const element = await widget();
    const map = await showMap(element);
    const marks = [...map.querySelectorAll<HTMLButtonElement>('.mark button')];
    expect(marks.map((mark) => [mark.textContent, mark.ariaLabel])).toEqual([
      ['1', '1. Sociaal Huis, Nu open tot 11.30 uur'],
      [
        '2, 3',
        '2, 3. Servicebus Bosdorp, aan de kerk, Open morgen om 14 uur; Zitdag in Bosdorp, Open donderdag om 13.30 uur',
      ],
    ]);
    marks[1]?.click();
    expect(element.shadowRoot?.activeElement).toBe(all(element, 'ol>li')[1]);
  });

  test('follows what is chosen, and a mark that is still there keeps the focus', async () => {
    const element = await widget();
    await open(element);
    const map = await showMap(element);
    map.querySelector<HTMLButtonElement>('.mark button')?.focus();
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.textContent).toBe('1');
    await choose(element, 'service', 'huur');
    expect([...map.querySelectorAll('.mark button')].map((mark) => mark.ariaLabel)).toEqual([
      '1. Zitdag in Bosdorp, Open donderdag om 13.30 uur',
    ]);
  });

  test('comes nearer to marks that share a button, and stays there while the list stays', async () => {
    const near = { latitude: 50.8005, longitude: 3.4605 };
    const far = point('ver', { name: 'Z', geo: { latitude: 50.9, longitude: 3.6 } });
    const points = [...examplePoints.points, point('vlakbij', { name: 'A', geo: near }), far];
    const element = await widget('', { points });
    const map = await showMap(element);
    const names = () => [...map.querySelectorAll('.mark button')].map((mark) => mark.textContent);
    const before = names();
    const shared = before.findIndex((name) => name?.includes('+'));
    map.querySelectorAll<HTMLButtonElement>('.mark button')[shared]?.click();
    await expect.poll(names).not.toEqual(before);
    const after = names();
    element.requestUpdate();
    await element.updateComplete;
    expect(names()).toEqual(after);
  });

  test('leaves no global and no style in the page', async () => {
    const sheets = document.querySelectorAll('style, link').length;
    const element = await widget();
    await showMap(element);
    expect('L' in window).toBe(false);
    expect(document.querySelectorAll('style, link').length).toBe(sheets);
  });
});

test.each([
  ['fr', 'Où trouver de l’aide ?', 'Choisissez un village'],
  ['en', 'Where can you go?', 'Choose a village'],
  ['de', 'Wohin können Sie gehen?', 'Wählen Sie ein Dorf'],
])('speaks %s where the page around it does', async (lang, title, village) => {
  const element = await widget(`lang="${lang}"`);
  await open(element);
  expect(wordsOf(element)).toContain(title);
  expect(wordsOf(element)).toContain(village);
  expect(service.asked[0]).toMatchObject({ input: { lang } });
});

test('fits in 280 pixels without a sideways scroll, with everything open', async () => {
  const element = await widget();
  (element.parentElement as HTMLElement).style.width = '280px';
  await open(element);
  await choose(element, 'near', '0');
  expect(insideOf(element).scrollWidth).toBeLessThanOrEqual(280);
});
