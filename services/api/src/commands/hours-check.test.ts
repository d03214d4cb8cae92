import type { Counter } from '@onthaal/vocabulary';
import { afterEach, expect, it, vi } from 'vitest';
import { listCounters, saveCounter } from '../counters/index.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { describeStores } from '../platform/database/testing.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { prepareDemo } from '../testing/served.ts';
import { runCommand } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });

const scratch = newScratchFolder();

await describeStores(
  (_kind, store) => {
    const changed: Counter[] = [];
    afterEach(async () => {
      for (const counter of changed.splice(0)) await saveCounter(store().database.db, counter);
      vi.setSystemTime(new Date('2026-11-22T12:00:00Z'));
    });

    async function run(...words: string[]) {
      const printed: string[] = [];
      const said: string[] = [];
      const { db } = store().database;
      const running = runCommand(['hours', 'check', ...words], {
        db,
        content: new ContentVersion(db),
        dataDirectory: scratch,
        folder: scratch,
        out: (text) => void printed.push(text),
        say: (text) => void said.push(text),
      });
      const failed = await running.then(
        () => undefined,
        (error: Error) => `${error.name}: ${error.message}`,
      );
      return { printed, said, failed };
    }

    async function change(municipality: string, id: string, more: Partial<Counter>): Promise<void> {
      const { db } = store().database;
      const counter = (await listCounters(db, municipality)).find((one) => one.id === id) as Counter;
      changed.push(counter);
      await saveCounter(db, { ...counter, ...more });
    }

    it('finds nothing wrong in the demonstration', async () => {
      const { printed, said, failed } = await run();
      expect(printed).toEqual([]);
      expect(failed).toBeUndefined();
      expect(said).toEqual(['hours check: 0 wrong, 0 to know of, from 2026-11-22 through 2027-11-22']);
      expect((await run('--json')).printed).toEqual(['[]']);
    });

    it('warns of holidays that nobody has listed yet, and does not fail', async () => {
      vi.setSystemTime(new Date('2028-01-10T12:00:00Z'));
      const { printed, failed } = await run('--municipality', 'anzegem');
      expect(failed).toBeUndefined();
      expect(printed).toContain(
        'warning\tanzegem/zitdag-kaster\thours\tschool holidays are known through 2028-08-31, and not after',
      );
      expect(printed.every((line) => line.startsWith('warning\t'))).toBe(true);
    });

    it('names what is wrong with hours and with who answers, and fails', async () => {
      const block = { opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' as const };
      const schedule = {
        rules: [
          { days: ['MO' as const], blocks: [block], validThrough: '2027-01-31' },
          {
            days: ['MO' as const],
            blocks: [{ ...block, kind: 'phone' as const }],
            validThrough: '2027-01-31',
          },
        ],
        exceptions: [],
      };
      await change('wevelgem', 'cel-welzijn', {
        hours: { status: 'known', timeZone: 'Europe/Brussels', schedule },
      });
      await change('wevelgem', 'onthaal-ocmw', {
        fallbackContacts: [
          { name: { nl: 'Terug' }, counter: 'cel-welzijn' },
          { name: { nl: 'Weg' }, counter: 'weg' },
        ],
      });
      const { printed, failed } = await run('--municipality', 'wevelgem');
      expect(failed).toBe('Error: hours check: 6 wrong, 1 to know of, from 2026-11-22 through 2027-11-22');
      expect(printed).toEqual([
        'fault\twevelgem/cel-welzijn\thours\ttwo ways to be received at once, walk-in 09:00-12:00 and phone 09:00-12:00, from 2026-11-23 through 2027-01-25',
        'fault\twevelgem/cel-welzijn\thours\tnothing is said of what happens from 2027-01-26 through 2027-11-22',
        'warning\twevelgem/cel-welzijn\thours\thours are known through 2027-01-31, and not after',
        'fault\twevelgem/cel-welzijn\tfallbackContacts\twho takes over leads back to cel-welzijn',
        'fault\twevelgem/cel-welzijn\tfallbackContacts\tleads to weg, which is no counter',
        'fault\twevelgem/onthaal-ocmw\tfallbackContacts\twho takes over leads back to onthaal-ocmw',
        'fault\twevelgem/onthaal-ocmw\tfallbackContacts\tleads to weg, which is no counter',
      ]);
      const records = JSON.parse((await run('--municipality', 'wevelgem', '--json')).printed.join(''));
      expect(records).toHaveLength(7);
      expect(records[1]).toEqual({
        municipality: 'wevelgem',
        counter: 'cel-welzijn',
        part: 'hours',
        isWarning: false,
        fault: 'gap',
        from: '2027-01-26',
        through: '2027-11-22',
      });
    });

    it('refuses a municipality that is not known', async () => {
      expect((await run('--municipality', 'nergens')).failed).toContain('CommandRefused');
    });
  },
  (database) => prepareDemo(database, scratch),
);
