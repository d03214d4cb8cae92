import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDemoRegion } from '../../demo/demo-region.ts';
import { describeStores } from '../../platform/database/testing.ts';
import { ask } from '../../testing/ask.ts';
import { newScratchFolder } from '../../testing/scratch.ts';
import { prepareDemo, type Served, serve } from '../../testing/served.ts';

const scratch = newScratchFolder();
const { municipalities, counters } = readDemoRegion();

await describeStores(
  (_kind, store) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(store().database);
    });
    afterAll(() => served.close());
    const open = async (path: string) => String((await ask(served.url, path)).body);

    it.each(municipalities)(
      'the site of $id shows every point of help, each with its card and hours',
      async ({ id }) => {
        const html = await open(`/demo/${id}/loketten/`);
        for (const counter of counters.filter(({ municipality }) => municipality === id)) {
          expect(html).toContain(`href="/w/${id}/contact-card/${counter.id}`);
          expect(html.includes(`href="/w/${id}/opening-hours/${counter.id}`)).toBe(!counter.ended);
        }
        expect(html).not.toContain('{{');
      },
    );

    it('says what they are and when they receive, in the language of the page', async () => {
      const text = await open('/demo/zwevegem/loketten/');
      expect(text).toContain('Mobiel loket');
      expect(text).toContain('donderdag 10 – 12 uur, dinsdag (1e van de maand) 14 – 16 uur');
      expect(text).toContain('Dit loket is gestopt.');
      const french = await open('/demo/spiere-helkijn/fr/loketten/');
      expect(french).toContain('Visite à domicile');
      expect(french).toContain('sur rendez-vous');
    });
  },
  (database) => prepareDemo(database, scratch),
);
