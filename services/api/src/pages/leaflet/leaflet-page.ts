import { html } from 'hono/html';
import { renderBlocks } from '../blocks.ts';
import type { Page } from '../layout.ts';
import { type Html, link, phoneLink, when } from '../markup.ts';
import type { Visit } from '../visit.ts';
import { type LeafletSection, leafletOf } from './leaflet.ts';
import { type LeafletWords, leafletWords } from './messages/index.ts';
import { qrCodeOf } from './qr-code.ts';

/** The leaflet of a house or one of its counters, as a page to read and to print. Undefined when there is no such counter. */
export async function leafletPage(visit: Visit, counter?: string): Promise<Page | undefined> {
  const leaflet = await leafletOf(visit, counter);
  if (!leaflet) return undefined;
  const { title, house, lead, sections, words, asOf } = leaflet;
  return {
    title: `${words.name}: ${title}`,
    description: lead,
    isPlain: true,
    namesOrigin: true,
    sheet: 'leaflet.css',
    content: html`<p class="ways"><a class="pdf" href="${visit.to(`${visit.path}.pdf`)}">${words.asPdf}</a> <span>${words.hint}</span></p>
${when(house, (name) => html`<p class="of">${name}</p>`)}
<h1>${title}</h1>
${when(lead, (text) => html`<p class="lead">${text}</p>`)}
${sections.map((section) => renderSection(section, words))}
<p class="as-of">${asOf}</p>`,
  };
}

function renderSection({ title, telephones, blocks, online }: LeafletSection, words: LeafletWords): Html {
  return html`<section><h2>${title}</h2>
${telephones.map(({ label, telephone }) => html`<p class="call">${when(label, (text) => html`<span>${text}</span> `)}${phoneLink(telephone)}</p>`)}
${renderBlocks(blocks)}
${when(online, ({ address, name }) => renderOnline(address, name, words))}</section>`;
}

function renderOnline(address: string, name: string, words: LeafletWords): Html {
  const { path, size } = qrCodeOf(address);
  return html`<div class="online"><p>${words.scan}<br><strong>${link(address, name)}</strong></p>
<svg role="img" aria-label="${words.qrCode(name)}" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg></div>`;
}

/** The ways to a leaflet: that of the house, or that of a counter. */
export function renderLeafletLinks({ municipality, language, to }: Visit, counter?: string): Html {
  const words = leafletWords(language, municipality.formOfAddress);
  const path = ['/w', municipality.id, 'leaflet', ...(counter ? [counter] : [])].join('/');
  return html`<p><a href="${to(path)}">${words.inLargeType}</a> · <a href="${to(`${path}.pdf`)}">${words.asPdf}</a></p>`;
}
