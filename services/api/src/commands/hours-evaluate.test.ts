import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCli } from '../testing/process.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { CommandRefused, runStoreless } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = newScratchFolder();

/** Of Monday 2 March 2026, in a week without holidays. */
const day = (value: unknown, more: object = {}) => ({
  id: 'a',
  value,
  format: 'osm',
  from: '2026-03-02T00:00',
  to: '2026-03-03T00:00',
  tz: 'Europe/Brussels',
  ...more,
});
const MORNING = { from: '2026-03-02T09:00', to: '2026-03-02T12:00', state: 'open' };

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  const caller = { folder, out: (text: string) => void out.push(text), say: () => {} };
  expect(await runStoreless(['hours', 'evaluate', ...args], caller)).toBe(true);
  return out.join('\n');
}

async function answersTo(...cases: unknown[]) {
  return JSON.parse(await run('--cases', write('cases.json', cases), '--json'));
}

async function answerTo(asked: unknown) {
  const [answer] = await answersTo(asked);
  return answer;
}

const refusal = async (...args: string[]) => {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandRefused);
  return (error as Error).message;
};

describe('each case is answered', () => {
  it('with hours, in the order and under the names they came with', async () => {
    expect(
      await answersTo(
        day('Mo 09:00-12:00 || Mo 13:00-14:00 "by appointment"', { id: 'osm' }),
        day('DTSTART:20260302T090000\nDURATION:PT3H\nRRULE:FREQ=WEEKLY', { id: 2, format: 'rrule' }),
      ),
    ).toEqual([
      {
        id: 'osm',
        intervals: [
          MORNING,
          { from: '2026-03-02T13:00', to: '2026-03-02T14:00', state: 'unknown', comment: 'by appointment' },
        ],
      },
      { id: 2, intervals: [MORNING] },
    ]);
  });

  it('with why a value is none, or cannot be told', async () => {
    expect(
      await answersTo(
        day('Mo 25:99-26:00'),
        day('sunrise-sunset'),
        day('FREQ=NEVER', { format: 'rrule' }),
        day('Mo 09:00-12:00'),
      ),
    ).toEqual([
      { id: 'a', invalid: '99 is no minute: it lies between 0 and 59 (at character 7)' },
      { id: 'a', unsupported: 'times of the sun need a place, and none is known (at character 1)' },
      { id: 'a', invalid: expect.any(String) },
      { id: 'a', intervals: [MORNING] },
    ]);
  });

  it.each([
    ['no case at all', null, /expected object/],
    ['nothing in it', {}, /value.+format.+from.+to.+tz/],
    ['a number for a value', day(7), /^value .+expected string/],
    ['another format', day('x', { format: 'json' }), /^format /],
    ['a day that there is not', day('24/7', { from: '2026-02-30T00:00' }), /^from is no date and time/],
    ['24:00', day('24/7', { to: '2026-03-02T24:00' }), /^to is no date and time/],
    ['a zone', day('24/7', { from: '2026-03-01T00:00:00Z' }), /^from is no date and time/],
    ['no such zone', day('24/7', { tz: 'Europe/Nowhere' }), /^tz is no time zone/],
    ['an end before the beginning', day('24/7', { to: '2026-03-01T00:00' }), /^to is not after/],
    ['more than anybody reads', day('24/7', { to: '9026-03-01T00:00' }), /^to is more than 100 years/],
    ['no dates', day('PH', { publicHolidays: ['Kerst'] }), /^publicHolidays\[0\] /],
    ['a date for a range', day('SH', { schoolHolidays: ['2026-03-02'] }), /^schoolHolidays\[0\] /],
  ])('and one that is wrong does not stop the others: %s', async (_, wrong, reason) => {
    const [first, second] = await answersTo(wrong, day('Mo 09:00-12:00'));
    expect(first).toEqual({
      id: (wrong as { id?: string } | null)?.id ?? null,
      invalid: expect.stringMatching(reason),
    });
    expect(second).toEqual({ id: 'a', intervals: [MORNING] });
  });
});

describe('holidays', () => {
  const labourDay = (more: object = {}) =>
    day('Fr 09:00-12:00; PH off', { from: '2026-05-01T00:00', to: '2026-05-02T00:00', ...more });
  const open = [{ from: '2026-05-01T09:00', to: '2026-05-01T12:00', state: 'open' }];

  it('are those of Belgium, unless they are given', async () => {
    for (const publicHolidays of [undefined, null])
      expect(await answerTo(labourDay({ publicHolidays }))).toEqual({ id: 'a', intervals: [] });
    expect(await answerTo(labourDay({ publicHolidays: [] }))).toEqual({ id: 'a', intervals: open });
    const school = { schoolHolidays: [['2026-03-02', '2026-03-02']] };
    expect(await answerTo(day('SH 09:00-12:00', school))).toEqual({ id: 'a', intervals: [MORNING] });
  });

  it('are not known of other places, nor of years that are far away', async () => {
    const uncertain = { id: 'a', intervals: [{ ...open[0], state: 'unknown' }] };
    expect(await answerTo(labourDay({ tz: 'Europe/Paris' }))).toEqual(uncertain);
    const later = { from: '2043-05-01T00:00', to: '2043-05-02T00:00' };
    expect(await answerTo(labourDay(later))).toMatchObject({ intervals: [{ state: 'unknown' }] });
  });
});

it('prints a readable table without --json', async () => {
  const cases = write('table.json', [
    day('Mo 09:00-12:00, Mo 22:00-02:00 "by phone"', { to: '2026-03-04T00:00' }),
    day('off', { id: 'shut' }),
    day('Mo 10:00', { id: 'moment' }),
    null,
  ]);
  expect((await run('--cases', cases)).split('\n')).toEqual([
    'a',
    '  2026-03-02 09:00 – 12:00',
    '  2026-03-02 22:00 – 2026-03-03 02:00  unknown, by phone',
    'shut: never open',
    'moment: cannot be told: a moment without an end says nothing about how long it is open (at character 9)',
    'a case without a name: no valid value: Invalid input: expected object, received null',
  ]);
});

describe('files and arguments that are not as they should be', () => {
  it.each([
    ['no JSON', '{ not', /cases\.json is not JSON: /],
    ['no list', { cases: [] }, /cases\.json is not as it should be: expected a list of cases/],
  ])('%s', async (_, content, message) => {
    expect(await refusal('--cases', write('cases.json', content))).toMatch(message);
  });

  it('a file that is not there is named', async () => {
    expect(await refusal('--cases', 'none.json')).toMatch(/none\.json cannot be read: ENOENT/);
  });

  it.each([[[]], [['--unknown']], [['--cases', 'a.json', 'b.json']]])('the arguments %j', async (args) => {
    expect(await refusal(...args)).toContain('Usage: onthaal hours evaluate --cases <cases.json> [--json]');
  });
});

it('as a process it opens no store and prints one line of JSON', async () => {
  const dataDirectory = join(folder, 'no-store');
  const cases = join(folder, write('one.json', [day('Mo 09:00-12:00')]));
  const done = await runCli(['hours', 'evaluate', '--cases', cases, '--json'], { dataDirectory });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(done.stdout)).toEqual([{ id: 'a', intervals: [MORNING] }]);
  expect(existsSync(dataDirectory)).toBe(false);
});
