import { afterEach, describe, expect, test } from 'vitest';
import { upgradeLinks } from './links.ts';

const ORIGIN = 'https://onthaal.test';
const address = `${ORIGIN}/w/kalmthout/opening-hours/sociaal-infopunt`;

afterEach(() => document.body.replaceChildren());

/** Puts markup on the page, upgrades the links in it to a widget, and gives the page back. */
function upgrade(html: string, widget = 'opening-hours'): HTMLElement {
  document.body.setHTMLUnsafe(html);
  upgradeLinks(document.body.querySelectorAll('a'), ORIGIN, widget);
  return document.body;
}

describe('a link that stands by itself', () => {
  test('is put inside its widget, with what its address says', () => {
    const widget = upgrade(`<p> <a href="${address}" hreflang="fr">Uren</a> </p>`).querySelector(
      'onthaal-opening-hours',
    );
    expect(widget?.getAttribute('municipality')).toBe('kalmthout');
    expect(widget?.getAttribute('counter')).toBe('sociaal-infopunt');
    expect(widget?.getAttribute('lang')).toBe('fr');
    expect(widget?.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(widget?.parentElement?.localName).toBe('p');
  });

  test('may name no counter', () => {
    const widget = upgrade(`<a href="${ORIGIN}/w/kalmthout/opening-hours">Uren</a>`).firstElementChild;
    expect(widget?.getAttributeNames()).toEqual(['municipality']);
  });

  test('to a service fills the attribute of a service', () => {
    const link = `<a href="${ORIGIN}/w/kalmthout/catalogue-search/leefloon?x=1#y">Leefloon</a>`;
    const widget = upgrade(link, 'catalogue-search').firstElementChild;
    expect(widget?.getAttribute('service')).toBe('leefloon');
    expect(widget?.hasAttribute('counter')).toBe(false);
  });

  test('to the points of a whole region asks for that', () => {
    const link = `<a href="${ORIGIN}/w/kalmthout/counter-finder?scope=region">Waar kunt u terecht?</a>`;
    const widget = upgrade(link, 'counter-finder').firstElementChild;
    expect(widget?.getAttribute('scope')).toBe('region');
    expect(widget?.hasAttribute('counter')).toBe(false);
  });

  test('may have an element beside it', () => {
    expect(
      upgrade(`<p><img alt=""><a href="${address}">Uren</a></p>`).querySelector('onthaal-opening-hours'),
    ).not.toBeNull();
  });

  test('is upgraded once, however often the page is looked at', () => {
    upgrade(`<a href="${address}">Uren</a>`);
    upgradeLinks(document.body.querySelectorAll('a'), ORIGIN, 'opening-hours');
    expect(document.querySelectorAll('onthaal-opening-hours')).toHaveLength(1);
  });
});

describe('a link stays a link', () => {
  test.each([
    ['in running text', `<p>Zie de <a href="${address}">uren</a> van het loket.</p>`],
    ['in a menu', `<nav><ul><li><a href="${address}">Uren</a></li></ul></nav>`],
    ['in a menu by its role', `<div role="navigation"><a href="${address}">Uren</a></div>`],
    ['in a header', `<header><a href="${address}">Uren</a></header>`],
    ['in a footer', `<footer><a href="${address}">Uren</a></footer>`],
    [
      'inside any widget',
      `<onthaal-contact-card><p><a href="${address}">Uren</a></p></onthaal-contact-card>`,
    ],
    ['when its author says so', `<a href="${address}" data-onthaal="link">Uren</a>`],
    ['to another site', '<a href="https://elders.test/w/kalmthout/opening-hours">Uren</a>'],
    ['to another port', '<a href="https://onthaal.test:8443/w/kalmthout/opening-hours">Uren</a>'],
    ['to another widget', `<a href="${ORIGIN}/w/kalmthout/contact-card">Kaart</a>`],
    ['to another part of the service', `<a href="${ORIGIN}/demo/kalmthout/opening-hours">Uren</a>`],
    ['to no municipality', `<a href="${ORIGIN}/w//opening-hours">Uren</a>`],
  ])('%s', (_where, html) => {
    const before = document.createElement('body');
    before.setHTMLUnsafe(html);
    expect(upgrade(html).innerHTML).toBe(before.innerHTML);
  });

  test('with an address that cannot be decoded, and takes no other along', () => {
    const body = upgrade(
      `<p><a href="https://elders.test/%E0%A4%A/opening-hours">Stuk</a></p><p><a href="${address}">Uren</a></p>`,
    );
    expect(body.querySelectorAll('onthaal-opening-hours')).toHaveLength(1);
  });
});
