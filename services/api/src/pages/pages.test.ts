import { intervalsOf } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { importRrules } from '@onthaal/schedule/rrule';
import type { OpeningHours } from '@onthaal/vocabulary';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listSheets, saveSheet } from '../catalogue/index.ts';
import { readDemoRegion } from '../demo/demo-region.ts';
import { markContentChanged } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { ask } from '../testing/ask.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../testing/served.ts';

// Many questions in one test, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 });

const scratch = newScratchFolder();

await describeStores(
  (_kind, store) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());

    const open = async (path: string, headers: Record<string, string> = {}) => {
      const { status, headers: answered, body } = await ask(served.url, path, { headers });
      return { status, headers: answered, html: String(body) };
    };

    const textOf = ({ html }: { html: string }) =>
      html
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(' ,', ',');

    describe('the stand-alone pages', () => {
      it('give the facts of a counter without script', async () => {
        const hours = (await open('/w/kalmthout/opening-hours/sociaal-infopunt')).html;
        expect(hours).toContain('9 – 11.30 uur');
        expect(hours).toContain('13.30 – 16.30 uur');
        expect(hours).toContain('Kerstmis');
        const card = (await open('/w/kalmthout/contact-card')).html;
        expect(card).toContain('href="tel:036416355"');
        expect(card).toContain('sociaalinfopunt@kalmthout.be');
        expect(card).toContain('Dienstencentrum De Groten Uitleg');
      });

      it('say where a bus stops and when, who else receives, and who comes to you', async () => {
        const bus = textOf(await open('/w/zwevegem/opening-hours/bib-en-servicebus'));
        expect(bus).toContain(
          'Heestert, op het dorpsplein (voorbeeld) donderdag 10 – 12 uur, niet op feestdagen, niet in schoolvakanties',
        );
        const house = textOf(await open('/w/avelgem/contact-card'));
        expect(house).toContain('vzw Feniks dinsdag (1e van de maand) 13.30 – 16 uur, niet op feestdagen');
        expect(house).toContain('Zo vraagt u een bezoek Bel of mail het Sociaal Huis.');
        expect(textOf(await open('/w/lendelede/contact-card'))).toContain('Onthaal Aan de centrale balie');
        expect(textOf(await open('/w/kuurne/contact-card'))).toContain('Wat brengt u mee?');
        const french = textOf(await open('/w/spiere-helkijn/contact-card/huisbezoek-80-plus?lang=fr'));
        expect(french).toContain('Pour demander une visite');
        expect(french).toContain('un dépliant');
      });

      it('say who answers otherwise, and when', async () => {
        const text = textOf(await open('/w/kalmthout/opening-hours'));
        expect(text).toContain(
          'maandag tot en met vrijdag 0 – 9 uur, 11.30 – 13.30 uur en 16.30 – 24 uur, zaterdag en zondag de hele dag, op feestdagen de hele dag',
        );
        expect(text).toMatch(/1712 .* op werkdagen 9 – 17 uur/);
        expect(textOf(await open('/w/wervik/opening-hours'))).toMatch(/Callcenter Wervik .* dag en nacht/);
      });

      it('say what one can come to a counter for, and a service at which counters', async () => {
        const { html } = await open('/w/waregem/contact-card/loket-thuiszorg-ocmw');
        const [, list = ''] = /Waarvoor kunt u hier terecht\?<\/h2><ul>(.*?)<\/ul>/s.exec(html) ?? [];
        const services = [...list.matchAll(/href="(\/w\/waregem\/catalogue-search\/[^"]+)"/g)];
        expect(services.length).toBeGreaterThan(0);
        for (const [, address = ''] of services)
          expect(textOf(await open(address))).toContain('Loket thuiszorg OCMW');
        expect((await open('/w/waregem/contact-card/stadswinkel')).html).not.toContain('Waarvoor kunt u');
      });

      it('hold the widget around the facts, so that they are its fallback', async () => {
        const { html } = await open('/w/kalmthout/opening-hours');
        const [, inside = ''] =
          /<onthaal-opening-hours municipality="kalmthout" counter="sociaal-infopunt"[^>]*>(.*)<\/onthaal-opening-hours>/s.exec(
            html,
          ) ?? [];
        expect(inside).toContain('9 – 11.30 uur');
        expect(html).toContain('<script type="module" src="/embed/v1/onthaal.js"></script>');
      });

      it('show every service of a theme, and a whole sheet', async () => {
        const theme = await open('/w/kuurne/catalogue-search?theme=BouwenWonen');
        expect(theme.html).toContain('href="/w/kuurne/catalogue-search/huurwaarborg"');
        const sheet = (await open('/w/kuurne/catalogue-search/leefloon')).html;
        for (const part of [
          'Wat is het?',
          'Voorwaarden',
          'Wat brengt u mee?',
          'Hoe vraagt u het aan?',
          'Kijk ook bij',
        ])
          expect(sheet).toContain(part);
      });

      const seek = async (path: string, fields: Record<string, string>) => {
        const { status, headers, body } = await ask(served.url, path, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `${new URLSearchParams(fields)}`,
        });
        return { status, headers, html: String(body) };
      };

      it('search with words, say where the words go, and leave them in no cache and no log', async () => {
        const found = await seek('/w/kortrijk/catalogue-search', { words: 'huurwaarborg' });
        expect(found.html).toContain('href="/w/kortrijk/catalogue-search/huurwaarborg"');
        expect(found.html).toContain(
          '<form class="search" action="/w/kortrijk/catalogue-search" method="post"',
        );
        expect(found.html).not.toMatch(/(?:href|action|src)="[^"]*words=/);
        expect(/<title>(.*)<\/title>/.exec(found.html)?.[1]).not.toContain('huurwaarborg');
        expect(found.html).toContain('Wij bewaren ze niet');
        expect(found.headers['cache-control']).toBe('no-store');
        expect(served.logged()).not.toContain('huurwaarborg');
        expect((await open('/w/kortrijk/catalogue-search')).headers['cache-control']).toContain('public');
      });

      it('put typed words back as text', async () => {
        const { html } = await seek('/w/kortrijk/catalogue-search', { words: '"><script>x' });
        expect(html).toContain('value="&quot;&gt;&lt;script&gt;x"');
        expect(html).not.toContain('<script>x');
      });

      it('read no words in an address, and no form that is too large', async () => {
        const { html, headers } = await open('/w/kortrijk/catalogue-search?words=huurwaarborg');
        expect(html).not.toContain('value="huurwaarborg"');
        expect(headers['cache-control']).toBe('no-store');
        const large = await seek('/w/kortrijk/catalogue-search', { words: 'z'.repeat(70_000) });
        expect([large.status, large.html.includes('zzzz')]).toEqual([413, false]);
      });

      it('say when nothing fits, with whom to ask, and show what comes nearest only on request', async () => {
        const { html } = await seek('/w/kalmthout/catalogue-search', { words: 'xqzvw' });
        expect(html).toContain('Wij vonden niets dat goed past');
        expect(html).toContain('href="tel:036416355"');
        expect(html).toContain('href="/w/kalmthout/intake-form"');
        expect(html).not.toContain('0 resultaten');
      });

      it('show whom to call when words speak of danger, in the language of the page', async () => {
        const { html } = await seek('/w/kalmthout/catalogue-search', { words: 'mijn man slaat mij' });
        const [, box = ''] = /<section class="note danger"(.*?)<\/section>/s.exec(html) ?? [];
        for (const number of ['1712', '101', '112']) expect(box).toContain(`href="tel:${number}"`);
        expect(box).toContain('href="https://www.meteo.be/nl" rel="noreferrer"');
        const french = await seek('/w/kalmthout/catalogue-search?lang=fr', { words: 'envie de mourir' });
        expect(french.html).toContain('href="tel:080032123"');
        expect((await seek('/w/kalmthout/catalogue-search', { words: 'huur' })).html).not.toContain(
          'note danger',
        );
      });

      it('leaf through a theme by links, and not through what words found', async () => {
        const theme = await open('/w/kortrijk/catalogue-search?theme=WelzijnGezondheid');
        expect(theme.html).toContain('page=2#results"');
        const found = await seek('/w/kortrijk/catalogue-search', { words: 'ik kan mijn huur niet betalen' });
        expect(found.html).not.toContain('class="paging"');
        expect(found.html.match(/<li><h3>/g)?.length).toBeLessThanOrEqual(10);
      });

      it('speak the first language of the municipality, or the one asked for', async () => {
        expect((await open('/w/spiere-helkijn')).html).toContain('<html lang="nl">');
        const french = (await open('/w/spiere-helkijn?lang=fr')).html;
        expect(french).toContain('<html lang="fr">');
        expect(french).toContain('href="/w/spiere-helkijn/opening-hours?lang=fr"');
        expect((await open('/w/spiere-helkijn?lang=xx')).html).toContain('<html lang="nl">');
        for (const [lang, word] of [
          ['en', 'Opening hours'],
          ['de', 'Öffnungszeiten'],
        ])
          expect((await open(`/w/kalmthout/opening-hours?lang=${lang}`)).html).toContain(word);
      });

      it('may be framed by the sites of their municipality, and by nobody else', async () => {
        const { headers } = await open('/w/kalmthout/opening-hours');
        expect(headers['permissions-policy']).toContain('geolocation=(self)');
        expect(headers['content-security-policy']).toMatch(
          /frame-ancestors 'self' https:\/\/www\.kalmthout\.be https:\/\/www\.sociaalinfopuntkalmthout\.be$/,
        );
      });

      it('say in the language that something is not there', async () => {
        const cases = [
          '/w/nergens',
          '/w/kalmthout/nergens',
          '/w/kalmthout/opening-hours/nergens',
          '/w/kalmthout/catalogue-search/nergens',
          '/w/kalmthout/intake-form/nergens',
          '/w/',
        ];
        for (const path of cases) {
          const { status, html, headers } = await open(path);
          expect([path, status]).toEqual([path, 404]);
          expect(html).toContain('Deze pagina bestaat niet');
          expect(headers['cache-control']).toBe('no-store');
        }
        expect((await open('/w/nergens?lang=fr')).html).toContain('n’existe pas');
        for (const path of ['/w/kalmthout/opening-hours/%3Cscript%3E', '/w/kalmthout/catalogue-search/A%20B'])
          expect([400, 404]).toContain((await open(path)).status);
      });

      it('are the same with a slash at the end', async () => {
        const { status, headers } = await open('/w/kalmthout/opening-hours/?lang=fr');
        expect([status, headers.location]).toEqual([308, '/w/kalmthout/opening-hours?lang=fr']);
      });

      it('show a hostile title as text, also to machines', async () => {
        const { db } = store().database;
        const [sheet] = await listSheets(db, 'zuid-west-vlaanderen');
        if (!sheet) throw new Error('There is no sheet.');
        const hostile = '</script><script>alert(1)</script>';
        await saveSheet(db, { ...sheet, fields: { ...sheet.fields, title: { nl: hostile } } });
        await markContentChanged(db);
        await served.content.look();
        const { status, html } = await open(`/w/kuurne/catalogue-search/${sheet.id}`);
        await saveSheet(db, sheet);
        await markContentChanged(db);
        await served.content.look();
        expect(status).toBe(200);
        expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
        expect(html).not.toContain('<script>alert(1)');
      });

      it('never say "sociaal huis" in Kalmthout', async () => {
        for (const path of [
          '/w/kalmthout',
          '/w/kalmthout/contact-card',
          '/w/kalmthout/opening-hours',
          '/w/kalmthout/intake-form',
          '/demo/kalmthout/',
          '/demo/kalmthout/diensten/',
          '/demo/kalmthout/contact/',
          '/demo/kalmthout/hulp/',
        ])
          expect((await open(path)).html.toLowerCase()).not.toContain('sociaal huis');
      });
    });

    describe('hours for a calendar', () => {
      const feed = '/w/zwevegem/opening-hours/bib-en-servicebus.ics';

      it('say what the counter says, for whoever follows them and for any cache', async () => {
        const { status, headers, html } = await open(feed);
        expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
        expect(headers['cache-control']).toContain('public');
        expect(headers['content-disposition']).toBe('inline; filename="bib-en-servicebus.ics"');
        const window = { from: '2027-01-01', through: '2027-12-30', timeZone: 'Europe/Brussels' };
        const read = importRrules(html, window);
        const { counters } = readDemoRegion();
        const bus = counters.find(({ id }) => id === 'bib-en-servicebus');
        if (!('schedule' in read) || !bus) throw new Error('There is no calendar.');
        const [from, to] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-12-30T00:00:00Z')];
        const known = { ...bus.hours, schedule: read.schedule } as OpeningHours;
        expect(intervalsOf(known, from, to)).toEqual(intervalsOf(bus.hours, from, to, BELGIAN_HOLIDAYS));
        expect((await open(feed)).html).toBe(html);
        // What is kept for everybody holds nothing of the address that one visitor used.
        expect(html).not.toContain('127.0.0.1');
      });

      it('give one day to keep, in the language that was asked for', async () => {
        const { status, headers, html } = await open(`${feed}?date=2026-12-01&lang=fr`);
        expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
        expect(headers['content-disposition']).toBe(
          'attachment; filename="bib-en-servicebus-2026-12-01.ics"',
        );
        expect(html.match(/BEGIN:VEVENT/g)).toHaveLength(1);
        expect(html).toContain('DTSTART:20261201T130000Z');
        expect(html).toContain('DTEND:20261201T150000Z');
        expect(html.replaceAll('\r\n ', '')).toContain('SUMMARY:Bib- en servicebus: Ouvert');
      });

      it.each([
        ['nl', 'Deze datum bestaat niet.'],
        ['fr', 'Cette date n’existe pas.'],
        ['en', 'There is no such date.'],
        ['de', 'Dieses Datum gibt es nicht.'],
      ])('refuse what is no date, in %s', async (lang, reason) => {
        for (const date of ['2027-02-31', '2026-13-01', '25:99', 'morgen', '', '2026-12-1']) {
          const { status, html, headers } = await open(`${feed}?lang=${lang}&date=${date}`);
          expect([date, status]).toEqual([date, 400]);
          expect(html).toContain(reason);
          expect(headers['cache-control']).toBe('no-store');
        }
        const asked = await open(`${feed}?date=2027-02-31`, { 'accept-language': `${lang}-BE` });
        expect(asked.html).toContain(reason);
      });

      it('say that there is nothing on a day, and know no counter that is not there', async () => {
        const holiday = await open('/w/kalmthout/opening-hours/sociaal-infopunt.ics?date=2026-12-25');
        expect([holiday.status, holiday.html]).toEqual([404, 'Wij kennen geen openingsuren op deze dag.']);
        expect((await open('/w/kortrijk/opening-hours/sociaal-huis.ics?date=2026-12-24')).status).toBe(404);
        expect((await open('/w/kalmthout/opening-hours/nergens.ics')).status).toBe(404);
        expect((await open('/w/nergens/opening-hours/onthaal.ics')).status).toBe(404);
      });

      it('of a counter that stopped, or of which nothing is known, have no events', async () => {
        for (const path of [
          '/w/zwevegem/opening-hours/antennepunt-moen.ics',
          '/w/kortrijk/opening-hours/sociaal-huis.ics',
        ]) {
          const { status, html } = await open(path);
          expect([status, html.includes('BEGIN:VCALENDAR'), html.includes('VEVENT')]).toEqual([
            200,
            true,
            false,
          ]);
        }
      });

      it('are linked to where there are any', async () => {
        expect((await open('/w/kalmthout/opening-hours')).html).toContain(
          'href="/w/kalmthout/opening-hours/sociaal-infopunt.ics"',
        );
        expect((await open('/w/kortrijk/opening-hours')).html).not.toContain('.ics');
      });
    });

    describe('the front page', () => {
      it('links to every town, and shows a snippet with the address that the visitor used', async () => {
        const { html, headers } = await open('/');
        for (const id of ['kalmthout', 'kortrijk', 'zwevegem']) expect(html).toContain(`href="/demo/${id}/"`);
        expect(html).toContain(`src=&quot;${served.url}/embed/v1/onthaal.js&quot;`);
        expect(headers['cache-control']).toBe('no-store');
      });
    });

    describe('the demonstration sites', () => {
      it('embed the four widgets or links to them, with a strict policy', async () => {
        for (const id of ['kalmthout', 'menen', 'harelbeke', 'anzegem', 'wervik']) {
          const { html, headers, status } = await open(`/demo/${id}/`);
          expect([id, status]).toEqual([id, 200]);
          for (const widget of ['opening-hours', 'contact-card', 'catalogue-search', 'intake-form'])
            expect(html).toContain(`href="/w/${id}/${widget}`);
          expect(headers['content-security-policy']).toContain("script-src 'self';");
          expect(headers['content-security-policy']).not.toContain('unsafe');
          expect(html).toContain('dit is niet de echte website');
        }
      });

      it('have every page that their menu names, and its files', async () => {
        for (const id of ['kortrijk', 'kuurne', 'deerlijk', 'lendelede', 'spiere-helkijn']) {
          const { html } = await open(`/demo/${id}/`);
          const addresses = [...html.matchAll(/(?:href|src)="(\/demo\/[^"]+)"/g)].map(
            ([, address]) => address ?? '',
          );
          expect(addresses.length).toBeGreaterThan(5);
          for (const address of new Set(addresses)) {
            if (address.startsWith('/demo/assets/bootstrap/')) continue;
            expect([address, (await open(address)).status]).toEqual([address, 200]);
          }
        }
      });

      it('speak French in Spiere-Helkijn', async () => {
        const { html } = await open('/demo/spiere-helkijn/fr/');
        expect(html).toContain('<html lang="fr">');
        expect(html).toContain('Demander de l’aide');
        expect((await open('/demo/kalmthout/fr/')).status).toBe(404);
      });

      it('find nothing outside their folders', async () => {
        for (const path of [
          '/demo/assets/..%2f..%2fpackage/package.json',
          '/demo/assets/square/..%2flayout.html',
          '/demo/assets/square/layout.html',
          '/w/assets/..%2findex.ts',
        ])
          expect((await open(path)).status).toBe(404);
      });
    });
  },
  (database) => prepareDemo(database, scratch),
);
