import { importOsm } from '@onthaal/schedule/osm';
import { expect, it, vi } from 'vitest';
import { listCounters } from '../counters/index.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo } from '../testing/served.ts';
import { runCommand } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });

const scratch = newScratchFolder();
const kalmthout = ['--municipality', 'kalmthout', '--counter', 'sociaal-infopunt'];

await describeStores(
  (_kind, store) => {
    async function run(...words: string[]) {
      const printed: string[] = [];
      const said: string[] = [];
      const { db } = store().database;
      await runCommand(['hours', 'export', ...words], {
        db,
        content: new ContentVersion(db),
        dataDirectory: scratch,
        folder: scratch,
        out: (text) => void printed.push(text),
        say: (text) => void said.push(text),
      });
      return { printed: printed.join('\n'), said };
    }

    it('writes what OpenStreetMap reads back as the same schedule', async () => {
      const { printed } = await run(...kalmthout, '--format', 'osm');
      const counters = await listCounters(store().database.db, 'kalmthout');
      const hours = counters.find(({ id }) => id === 'sociaal-infopunt')?.hours;
      expect(printed).toContain('Mo-Fr 09:00-11:30,13:30-16:30');
      expect(hours).toMatchObject({ schedule: importOsm(printed).schedule });
    });

    it('writes each other format, with what it cannot say beside it', async () => {
      const written = async (format: string) =>
        JSON.parse((await run(...kalmthout, '--format', format, '--json')).printed);
      const rrule = await written('rrule');
      expect(rrule.value[0]).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
      expect(rrule.unsaid.length).toBeGreaterThan(0);
      expect((await written('schema-org')).value.openingHoursSpecification[0]).toMatchObject({
        opens: '09:00',
      });
      const hsds = await written('hsds');
      expect(hsds.value[0].id).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(await written('hsds')).toEqual(hsds);
    });

    it('says on the side what is not said, where no program asks', async () => {
      const { said } = await run(...kalmthout, '--format', 'rrule');
      expect(said.every((line) => line.startsWith('not said: '))).toBe(true);
      expect(said.length).toBeGreaterThan(0);
    });

    it('refuses a counter or a format that there is not, and hours that nobody knows', async () => {
      await expect(
        run('--municipality', 'kalmthout', '--counter', 'geen', '--format', 'osm'),
      ).rejects.toThrow('The counter geen of kalmthout is not known.');
      await expect(run(...kalmthout, '--format', 'ical')).rejects.toThrow('--format');
      await expect(run('--municipality', 'zwevegem', '--counter', 'ocmw', '--format', 'osm')).rejects.toThrow(
        'are unknown',
      );
    });
  },
  (database) => prepareDemo(database, scratch),
);
