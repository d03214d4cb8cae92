import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressLine, type Language, type MunicipalityView } from '@onthaal/vocabulary';
import { hoursOnLine } from '../hours-line.ts';
import { orAbsent, type Visit } from '../visit.ts';
import { fill, type Values } from './template.ts';
import { demoFolder, type Town } from './towns.ts';

/** The pages of a demonstration site, by the last part of their address. */
export const DEMO_PAGES = ['', 'diensten', 'loketten', 'contact', 'hulp'] as const;
export type DemoPage = (typeof DEMO_PAGES)[number];

const FILES: Record<DemoPage, string> = {
  '': 'home',
  diensten: 'services',
  loketten: 'counters',
  contact: 'contact',
  hulp: 'help',
};

/** One page of a town's demonstration site, as HTML. */
export async function writeDemoPage(visit: Visit, town: Town, page: DemoPage): Promise<string> {
  const folder = join(demoFolder, 'sites', town.design);
  const content = readTemplate(folder, FILES[page]);
  const layout = readTemplate(folder, 'layout').replace('{{content}}', () => content);
  return fill(layout, await describeSite(visit, town, page));
}

/** A design's own template, else the one that designs have in common. */
function readTemplate(folder: string, name: string): string {
  const own = join(folder, `${name}.html`);
  return readFileSync(existsSync(own) ? own : join(demoFolder, 'sites/pages', `${name}.html`), 'utf8');
}

/** All that the templates may name. */
async function describeSite(visit: Visit, town: Town, page: DemoPage): Promise<Values> {
  const { municipality, language } = visit;
  const words = wordsIn(language);
  const home = homeOf(municipality, language);
  const card = await orAbsent(
    visit.call.contacts.card({ municipality: municipality.id, lang: language, counter: undefined }),
  );
  const telephone = card?.contactPoints.find((point) => point.telephone)?.telephone;
  return {
    id: municipality.id,
    lang: language,
    town: municipality.name,
    house: municipality.houseName,
    introduction: municipality.introduction ?? '',
    counter: card?.id ?? '',
    address: card?.address ? addressLine(card.address) : '',
    telephone: telephone ?? '',
    dial: telephone?.replace(/[^+\d]/g, '') ?? '',
    email: card?.contactPoints.find((point) => point.email)?.email ?? '',
    website: municipality.website ?? '',
    slogan: town.slogan?.[language === 'fr' ? 'fr' : 'nl'] ?? words.slogan,
    home,
    colours: `/demo/${municipality.id}/colours.css`,
    art: `/demo/${municipality.id}/art.svg`,
    assets: `/demo/assets/${town.design}`,
    // A stand-alone page speaks the town's first language unless asked.
    query: language === municipality.languages[0] ? '' : `?lang=${language}`,
    words,
    title: titleOf(page, words),
    isHome: page === '',
    menu: DEMO_PAGES.map((name) => ({
      label: titleOf(name, words),
      href: name ? `${home}${name}/` : home,
      current: name === page,
    })),
    counters: page === 'loketten' ? await listCounters(visit) : [],
    news: newsOf(town, language, words),
    languages: municipality.languages
      .filter((other) => other !== language)
      .map((other) => ({ name: wordsIn(other).ownName, code: other, href: homeOf(municipality, other) })),
  };
}

/** Every point of help with what it is and when it receives; one that stopped has no hours. */
async function listCounters(visit: Visit): Promise<Values[]> {
  const { call, municipality, language: lang, words } = visit;
  const counters = await call.counters.list({ municipality: municipality.id, lang });
  return counters.map(({ id, name, kind, hours, isEnded }) => ({
    counter: id,
    name,
    kind: isEnded ? words.ended : words.kind[kind],
    hours: isEnded ? '' : hoursOnLine(hours, visit),
  }));
}

function homeOf({ id, languages }: MunicipalityView, language: Language): string {
  return language === languages[0] ? `/demo/${id}/` : `/demo/${id}/${language}/`;
}

type Words = Record<string, string>;

/** The words of the sites around the widgets; in Dutch where there are none in the language. */
function wordsIn(language: Language): Words {
  const file = join(demoFolder, 'words', `${language}.json`);
  return JSON.parse(readFileSync(existsSync(file) ? file : join(demoFolder, 'words/nl.json'), 'utf8'));
}

function titleOf(page: DemoPage, words: Words): string {
  return words[`page-${FILES[page]}`] ?? '';
}

function newsOf({ news }: Town, language: Language, words: Words): Values[] {
  const own = news.filter(({ lang }) => lang === (language === 'fr' ? 'fr' : 'nl'));
  const items = own.map(({ title, text }) => ({ title, text }));
  return items.length > 0 ? items : [{ title: words.newsTitle, text: words.newsText }];
}
