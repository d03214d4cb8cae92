import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listCounters, saveCounter } from '../../counters/index.ts';
import { markContentChanged } from '../../platform/content-version.ts';
import { type Database, openDatabase } from '../../platform/database/index.ts';
import { newDataDirectory } from '../../platform/database/testing.ts';
import { ask } from '../../testing/ask.ts';
import { readPdf, seeQrCodes, type Tag } from '../../testing/read-pdf.ts';
import { newScratchFolder } from '../../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../../testing/served.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const scratch = newScratchFolder();
const publicUrl = 'https://onthaal.example';
let database: Database;
let served: Served;

beforeAll(async () => {
  database = await openDatabase({
    dataDirectory: await newDataDirectory(),
    onFailure: (error) => {
      throw error;
    },
    onWarning: console.warn,
  });
  await prepareDemo(database, scratch);
  served = await serve(database, { publicUrl });
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const open = async (path: string) => String((await ask(served.url, path)).body);
const read = async (path: string) => await readPdf((await ask(served.url, path)).body);
/** The words of a page, without markup. */
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.children)]);
const positions = (text: string, parts: readonly string[]) => parts.map((part) => text.indexOf(part));

describe('the leaflet', () => {
  it('tells on the page how to call, where it is, who comes to your home, and who answers, in this order', async () => {
    const text = textOf(await open('/w/spiere-helkijn/leaflet'));
    const places = positions(text, [
      'Bel ons',
      '056 27 01 53',
      'Oudenaardseweg 71',
      'Wanneer kunt u komen?',
      'Wij komen ook bij u thuis',
      'Wie 80 jaar of ouder is. De sociale dienst',
      'Wie vindt u hier nog?',
      'Waarmee kunnen wij u helpen?',
      'onthaal.example/w/spiere-helkijn',
      'Is het dringend, of zijn wij gesloten?',
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const line of ['112', '106', '1813', '1712']) expect(text).toContain(line);
    expect(text).toMatch(/Stand van \d+ \w+ 20\d\d /);
  });

  it('needs no script, and its print has a style of its own', async () => {
    const html = await open('/w/spiere-helkijn/leaflet');
    expect(html).not.toContain('<script');
    expect(html).toContain('href="/w/assets/leaflet.css"');
    expect(await open('/w/assets/leaflet.css')).toContain('size: A4');
    expect(html).toContain('href="/w/spiere-helkijn/leaflet.pdf"');
  });

  it('says the hours in words, what differs, and until when that is known', async () => {
    const text = textOf(await open('/w/kalmthout/leaflet'));
    expect(text).toContain('Maandag tot en met vrijdag 9 – 11.30 uur en 13.30 – 16.30 uur');
    expect(text).toContain('Niet op feestdagen');
    expect(text).toMatch(/Wij kennen de uren tot en met 31 december 20\d\d\./);
  });

  it('says of a bus where and when it stops, and what a counter is for', async () => {
    const text = textOf(await open('/w/zwevegem/leaflet/bib-en-servicebus'));
    expect(text).toContain('Waar en wanneer staat de bus?');
    expect(text).toMatch(/Heestert, op het dorpsplein \(voorbeeld\) Donderdag 10 – 12 uur/);
    expect(text).not.toContain('Loket in Otegem');
  });

  it('lists the other counters of a house', async () => {
    const text = textOf(await open('/w/zwevegem/leaflet'));
    expect(text).toContain('Waar kunt u nog terecht?');
    expect(text).toMatch(/Loket in Otegem \(voorbeeld\) Telefoon: 056 76 55 75 Donderdag 9 – 11.30 uur/);
    expect(text).not.toContain('Antennepunt Moen');
  });

  it('speaks as the town does, in each language', async () => {
    expect(textOf(await open('/w/kortrijk/leaflet'))).toContain('Wanneer kun je komen?');
    expect(textOf(await open('/w/kalmthout/leaflet'))).toContain('Wanneer kunt u komen?');
    for (const [lang, words] of [
      ['fr', 'Quand pouvez-vous venir ?'],
      ['en', 'When can you come?'],
      ['de', 'Wann können Sie kommen?'],
    ]) {
      const html = await open(`/w/kortrijk/leaflet?lang=${lang}`);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(textOf(html)).toContain(words);
      expect(html).toContain(`href="/w/kortrijk/leaflet.pdf?lang=${lang}"`);
    }
    expect(await open('/w/kortrijk/leaflet?lang=xx')).toContain('<html lang="nl">');
  });

  it('is not there for who is not there', async () => {
    for (const path of ['nergens', 'nergens.pdf', '%3Cscript%3E.pdf', 'A%20B'].map((id) => `leaflet/${id}`)) {
      const { status, headers } = await ask(served.url, `/w/kalmthout/${path}`);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(headers['cache-control']).toBe('no-store');
    }
    expect((await ask(served.url, '/w/nergens/leaflet.pdf')).status).toBe(404);
  });

  it('is found from the pages of the house and of its counters', async () => {
    expect(await open('/w/kalmthout')).toContain('href="/w/kalmthout/leaflet.pdf"');
    for (const page of ['contact-card', 'opening-hours'])
      expect(await open(`/w/kalmthout/${page}?lang=fr`)).toContain(
        'href="/w/kalmthout/leaflet/sociaal-infopunt.pdf?lang=fr"',
      );
  });

  it('never says "sociaal huis" in Kalmthout', async () => {
    expect((await open('/w/kalmthout/leaflet')).toLowerCase()).not.toContain('sociaal huis');
  });
});

describe('the leaflet as a PDF', () => {
  it('is tagged, with its language and title, and says in the same order what the page says', async () => {
    const { language, title, isTagged, text, tags } = await read('/w/spiere-helkijn/leaflet.pdf?lang=fr');
    expect([language, title, isTagged]).toEqual([
      'fr',
      "Dépliant: Maison communale d'Espierres-Helchin",
      true,
    ]);
    const html = await open('/w/spiere-helkijn/leaflet?lang=fr');
    const headings = flat(tags)
      .filter(({ role }) => /^H[12]$/.test(role))
      .map((tag) => tag.text);
    const onPage = [...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map((found) =>
      found[1]?.replaceAll('&#39;', "'"),
    );
    expect(headings).toEqual(onPage);
    expect(text.replaceAll('\n', ' ')).toContain('Les personnes de 80 ans et plus.');
  });

  it('can be read aloud: headings stand before their lists, a list has items with a label and a body', async () => {
    const { tags } = await read('/w/kalmthout/leaflet.pdf');
    const parts = tags.flatMap(({ children }) => children).map(({ role }) => role);
    expect(parts.slice(0, 4)).toEqual(['P', 'H1', 'P', 'H2']);
    expect(parts).not.toContain('');
    const everything = flat(tags);
    const items = everything.filter(({ role }) => role === 'LI');
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    const come = everything.findIndex((tag) => tag.role === 'H2' && tag.text === 'Wanneer kunt u komen?');
    expect(everything[come + 1]?.role).toBe('L');
    const [code] = everything.filter(({ role }) => role === 'Figure');
    expect(code?.alt).toBe('QR-code die naar onthaal.example/w/kalmthout leidt');
  });

  it('calls, writes and leads on, and its QR code leads to the page that stands beside it', async () => {
    const { body } = await ask(served.url, '/w/spiere-helkijn/leaflet.pdf?lang=fr');
    const { links, text } = await readPdf(body);
    for (const link of ['tel:056270153', 'mailto:secretaris@spiere-helkijn.be', 'tel:112', 'tel:1813'])
      expect(links).toContain(link);
    expect(await seeQrCodes(body)).toEqual([`${publicUrl}/w/spiere-helkijn?lang=fr`]);
    expect(text).toContain('onthaal.example/w/spiere-helkijn?lang=fr');
    expect((await ask(served.url, '/w/spiere-helkijn?lang=fr')).status).toBe(200);
  });

  it('is of one counter where one is named', async () => {
    const { title, tags } = await read('/w/zwevegem/leaflet/bib-en-servicebus.pdf');
    expect(title).toBe('Folder: Bib- en servicebus');
    const [house, name] = tags.flatMap(({ children }) => children).slice(1, 3);
    expect([house?.text, name?.role, name?.text]).toEqual([
      'Zeven loketten Zwevegem',
      'H1',
      'Bib- en servicebus',
    ]);
  });

  it('is kept as other pages are, and is the same for who has it already', async () => {
    const path = '/w/kalmthout/leaflet.pdf';
    const first = await ask(served.url, path);
    expect(first.headers['content-type']).toBe('application/pdf');
    expect(first.headers['cache-control']).toContain('public');
    expect(first.headers['content-disposition']).toBe('inline; filename="kalmthout.pdf"');
    const { etag = '' } = first.headers;
    expect((await ask(served.url, path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await markContentChanged(database.db);
    await served.content.look();
    expect((await ask(served.url, path)).headers.etag).toBe(etag);
  });

  it('is light, and of few pages', async () => {
    for (const town of ['spiere-helkijn', 'kalmthout', 'zwevegem']) {
      const { body } = await ask(served.url, `/w/${town}/leaflet.pdf`);
      expect([town, body.length < 60_000]).toEqual([town, true]);
      expect((await readPdf(body)).pages).toBeLessThanOrEqual(4);
    }
  });

  it('names the origin that a visitor used to nobody else', async () => {
    const other = await serve(database);
    for (const path of ['/w/kalmthout/leaflet', '/w/kalmthout/leaflet.pdf']) {
      const { headers } = await ask(other.url, path, { headers: { host: 'evil.example' } });
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
    const { body } = await ask(other.url, '/w/kalmthout/leaflet.pdf');
    expect(await seeQrCodes(body)).toEqual([`${other.url}/w/kalmthout`]);
    await other.close();
  });
});

describe('what a town writes', () => {
  const hostile = '</h1><script>alert(1)</script> "Łódź" één € \u202ereversed\u202c ½';
  const long = `${'Een zin die niet ophoudt. '.repeat(400)}Tot hier.`;

  it('is text on the page and in the PDF, whatever it is and however long', async () => {
    const { db } = database;
    const counters = await listCounters(db, 'kalmthout');
    const [counter] = counters;
    if (!counter) throw new Error('There is no counter.');
    await saveCounter(db, { ...counter, name: { nl: hostile }, bring: { nl: long } });
    await markContentChanged(db);
    await served.content.look();
    const html = await open(`/w/kalmthout/leaflet/${counter.id}`);
    const pdf = await read(`/w/kalmthout/leaflet/${counter.id}.pdf`);
    await saveCounter(db, counter);
    await markContentChanged(db);
    await served.content.look();
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toContain('<script>alert');
    const name = flat(pdf.tags).find(({ role }) => role === 'H1')?.text;
    expect(name).toBe('</h1><script>alert(1)</script> "Łódź" één € reversed ½');
    expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain('Een zin die niet ophoudt. Tot hier.');
    expect(pdf.pages).toBeGreaterThan(5);
  });
});
