import {
  addressLine,
  type Block,
  type ContactCard,
  type CounterView,
  type FallbackView,
  paragraph,
  streetLine,
  type TextRun,
} from '@onthaal/vocabulary';
import { hoursOnLine } from '../hours-line.ts';
import { webName } from '../markup.ts';
import { writeDate } from '../messages.ts';
import { joinWords } from '../rule-words.ts';
import { orAbsent, type Visit } from '../visit.ts';
import { hoursInBlocks } from './leaflet-hours.ts';
import { servicesInBlocks } from './leaflet-services.ts';
import { callRun, capitalised, lines, listOf, webRun } from './leaflet-text.ts';
import { type LeafletWords, leafletWords } from './messages/index.ts';

/** What a house or one of its counters tells on paper, the same on the page and in the PDF. */
export interface Leaflet {
  title: string;
  /** The house, where the title is one of its counters. */
  house: string | undefined;
  lead: string | undefined;
  sections: LeafletSection[];
  asOf: string;
  words: LeafletWords;
}

/** A part of a leaflet: telephone numbers in very large type, then text, then where more can be read. */
export interface LeafletSection {
  title: string;
  telephones: { label: string | undefined; telephone: string }[];
  blocks: Block[];
  /** `name` is how the address is typed. */
  online?: { address: string; name: string };
}

/** So many other counters find a place on paper. */
const MOST_COUNTERS = 20;

/** The leaflet of a house, or of one of its counters. Undefined when there is no such counter. */
export async function leafletOf(visit: Visit, counter?: string): Promise<Leaflet | undefined> {
  const { municipality, language, today, call } = visit;
  const asked = { municipality: municipality.id, lang: language };
  const card = await orAbsent(call.contacts.card({ ...asked, counter }));
  if (counter && !card) return undefined;
  const words = leafletWords(language, municipality.formOfAddress);
  const others = counter ? [] : await otherCounters(visit, card?.id);
  const title = (counter && card?.name) || municipality.houseName;
  return {
    title,
    house: title === municipality.houseName ? undefined : municipality.houseName,
    lead: counter ? card?.introduction : municipality.introduction,
    sections: [
      ...(card ? receivingSections(card, visit, { title, words }) : []),
      ...homeSections([...(card ? [card] : []), ...others], words),
      ...(card ? furtherSections(card, visit, words) : []),
      section(words.services, await servicesInBlocks(visit, counter, words)),
      section(
        words.others,
        listOf(others.filter((other) => !other.homeVisits).map((other) => counterInLines(other, visit))),
      ),
      onlineSection(card, visit, words),
      section(words.closed, chainInBlocks(card?.fallbackContacts ?? municipality.fallbackContacts, visit)),
    ].filter(({ telephones, blocks, online }) => online || telephones.length + blocks.length > 0),
    asOf: words.asOf(writeDate(today, language)),
    words,
  };
}

/** The counters that still receive, besides the main one. */
async function otherCounters(visit: Visit, shown: string | undefined): Promise<CounterView[]> {
  const asked = { municipality: visit.municipality.id, lang: visit.language };
  const counters = await visit.call.counters.list(asked);
  return Promise.all(
    counters
      .filter(({ id, isEnded }) => id !== shown && !isEnded)
      .slice(0, MOST_COUNTERS)
      .map(({ id }) => visit.call.counters.byId({ ...asked, counter: id })),
  );
}

/** How to call a counter, where it is and when it receives. */
function receivingSections(
  card: ContactCard,
  visit: Visit,
  { title, words }: Pick<Leaflet, 'title' | 'words'>,
): LeafletSection[] {
  const setting = { ...visit, leaflet: words, holidays: card.holidays };
  const whose = card.name === title ? undefined : card.name;
  const telephones = card.contactPoints.flatMap(({ label = whose, telephone }) =>
    telephone ? [{ label, telephone }] : [],
  );
  const hours = card.stops ? [] : hoursInBlocks(card.hours, setting);
  return [
    { title: words.call, telephones, blocks: [] },
    section(words.where, placeInBlocks(card, visit, words)),
    section(hoursTitle(card, words), card.isEnded ? paragraph(words.ended) : hours),
    section(words.bus, listOf((card.stops ?? []).map((stop) => stopInLines(stop, visit)))),
    section(words.phone, card.phoneHours ? hoursInBlocks(card.phoneHours, setting) : []),
  ];
}

/** What to bring, and who else is there. */
function furtherSections(card: ContactCard, visit: Visit, words: LeafletWords): LeafletSection[] {
  return [
    section(words.bring, card.bring ? paragraph(card.bring) : []),
    section(words.partners, partnersInBlocks(card, visit)),
  ];
}

/** How to write, and where the town's pages are. */
function onlineSection(card: ContactCard | undefined, visit: Visit, words: LeafletWords): LeafletSection {
  const written = (card?.contactPoints ?? []).flatMap(({ email, url }): TextRun[] => [
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(url ? [webRun(url)] : []),
  ]);
  const address = visit.origin + visit.to(`/w/${visit.municipality.id}`);
  return {
    ...section(
      written.length > 0 ? words.write : words.read,
      written.map((run) => ({ type: 'paragraph', runs: [run] })),
    ),
    online: { address, name: webName(address) },
  };
}

/** Those of whom there is nothing more to tell come together, first. */
function partnersInBlocks({ partners }: ContactCard, visit: Visit): Block[] {
  const bare = partners.filter(({ note, hours }) => !note && !hours);
  const told = partners.filter(({ note, hours }) => note || hours);
  return [
    ...(bare.length > 0
      ? paragraph(
          `${joinWords(
            bare.map(({ name }) => name),
            visit.words,
          )}.`,
        )
      : []),
    ...listOf(
      told.map(({ name, note, hours }) => lines(name, hours && capitalised(hoursOnLine(hours, visit)), note)),
    ),
  ];
}

function hoursTitle({ kind }: ContactCard, words: LeafletWords): string {
  if (kind === 'home-visit') return words.visit;
  return kind === 'phone' || kind === 'online' ? words.phone : words.come;
}

function placeInBlocks(card: ContactCard, { words }: Visit, leaflet: LeafletWords): Block[] {
  const { address, building, kind } = card;
  if (kind === 'phone' || kind === 'online' || kind === 'home-visit') return [];
  const town = address && `${address.postalCode} ${address.municipality}`;
  const door = [building, address && streetLine(address), town].filter(Boolean).join('\n');
  const isReachable = card.contactPoints.some(({ telephone }) => telephone);
  return [
    ...(door ? [{ type: 'paragraph' as const, runs: [{ text: door, strong: true as const }] }] : []),
    ...(address || card.stops ? [] : paragraph(isReachable ? leaflet.noAddress : leaflet.askAddress)),
    ...(card.accessibilityLabels.length > 0
      ? paragraph(`${words.accessibility}: ${card.accessibilityLabels.join(', ')}.`)
      : []),
    ...[card.accessibilityNote, card.publicTransport, card.reception].flatMap((text) =>
      text ? paragraph(text) : [],
    ),
  ];
}

/** Who is visited at home, by any of the counters: said once where they say the same. */
function homeSections(counters: readonly CounterView[], words: LeafletWords): LeafletSection[] {
  const visits = new Map(
    counters.flatMap(({ homeVisits }) => (homeVisits ? [[homeVisits.who, homeVisits] as const] : [])),
  );
  return [...visits.values()].map(({ who, howToAsk }) =>
    section(words.home, listOf([lines(words.homeFor, who), lines(words.homeAsk, howToAsk)])),
  );
}

function counterInLines(counter: CounterView, visit: Visit): Block[] {
  const { address, contactPoints, stops, hours } = counter;
  const telephone = contactPoints.find((point) => point.telephone)?.telephone;
  const url = contactPoints.find((point) => point.url)?.url;
  const times = (stops ?? []).map(({ name, hours: own }) => `${name}: ${hoursOnLine(own, visit)}`);
  return lines(
    counter.name,
    address && addressLine(address),
    telephone ? [{ text: `${visit.words.phone}: ` }, callRun(telephone)] : url && [webRun(url)],
    ...(times.length > 0 ? times : [capitalised(hoursOnLine(hours, visit))]),
  );
}

function stopInLines(
  { name, address, hours }: NonNullable<CounterView['stops']>[number],
  visit: Visit,
): Block[] {
  return lines(name, address && addressLine(address), capitalised(hoursOnLine(hours, visit)));
}

/** Who answers when nobody is here, the nearest first; the lines of the whole country are the last. */
function chainInBlocks(contacts: readonly FallbackView[], visit: Visit): Block[] {
  return listOf(
    contacts.map(({ name, when, telephone, url, hours }) =>
      lines(
        name,
        telephone ? [callRun(telephone)] : url && [webRun(url)],
        when,
        hours && capitalised(hoursOnLine(hours, visit)),
      ),
    ),
  );
}

function section(title: string, blocks: Block[]): LeafletSection {
  return { title, telephones: [], blocks };
}
