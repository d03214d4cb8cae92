import { describe, expect, test } from 'vitest';
import { evaluateRrule, type LocalWindow } from './index.ts';

const WINDOW: LocalWindow = {
  from: '2026-01-01T00:00',
  to: '2028-01-01T00:00',
  timeZone: 'Europe/Brussels',
};
const NINE = 'DTSTART;TZID=Europe/Brussels:20260901T090000\nDTEND;TZID=Europe/Brussels:20260901T120000\n';

/** What a text gives, as `from/to`; or the reason why not. */
function opened(text: string, window = WINDOW): string[] | string {
  const answer = evaluateRrule(text, window);
  if ('intervals' in answer) return answer.intervals.map(({ from, to }) => `${from}/${to.slice(11)}`);
  return 'invalid' in answer ? `invalid: ${answer.invalid}` : `unsupported: ${answer.unsupported}`;
}

describe('what is read', () => {
  test('a rule with its count, and a date left out of it', () => {
    const text = `${NINE}RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4\nEXDATE;TZID=Europe/Brussels:20260903T090000`;
    expect(opened(text)).toEqual([
      '2026-09-01T09:00/12:00',
      '2026-09-08T09:00/12:00',
      '2026-09-10T09:00/12:00',
    ]);
  });

  test('a date alone leaves out its whole day', () => {
    expect(opened(`${NINE}RRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20260902`)).toEqual([
      '2026-09-01T09:00/12:00',
    ]);
  });

  test('a bare rule, in small letters, under lines that are folded', () => {
    expect(opened(`${NINE}freq=monthly;byday=-1f\n r;count=1`)).toEqual(['2026-09-25T09:00/12:00']);
  });

  test('lines of a text that is indented', () => {
    expect(
      opened('\n  DTSTART:20260901T090000\n  DURATION:PT1H\n  RRULE:FREQ=DAILY;\n    COUNT=1\n'),
    ).toEqual(['2026-09-01T09:00/10:00']);
  });

  test('several rules and further dates add up, and what touches is joined', () => {
    const text = `${NINE}RRULE:FREQ=DAILY;COUNT=1\nRRULE:FREQ=DAILY;BYHOUR=11,12;COUNT=1
RDATE;VALUE=PERIOD:20260901T120000Z/PT30M,20260902T070000Z/20260902T080000Z`;
    expect(opened(text)).toEqual(['2026-09-01T09:00/14:30', '2026-09-02T09:00/10:00']);
  });

  test('a date without an end is a whole day, and days in a row are one stretch', () => {
    const answer = evaluateRrule('DTSTART;VALUE=DATE:20260328\nRRULE:FREQ=DAILY;COUNT=3', WINDOW);
    expect(answer).toEqual({
      intervals: [{ from: '2026-03-28T00:00', to: '2026-03-31T00:00', state: 'open' }],
    });
  });

  test('an event takes place once where there is no rule', () => {
    expect(opened(NINE)).toEqual(['2026-09-01T09:00/12:00']);
  });

  test('both ends are cut off at the window', () => {
    const window = { ...WINDOW, from: '2026-09-01T10:30', to: '2026-09-02T09:15' };
    expect(opened(`${NINE}RRULE:FREQ=DAILY`, window)).toEqual([
      '2026-09-01T10:30/12:00',
      '2026-09-02T09:00/09:15',
    ]);
  });

  test('an occurrence that begins before the window and lasts into it is in it', () => {
    const window = { ...WINDOW, from: '2026-09-11T00:00', to: '2026-09-20T00:00' };
    expect(opened('DTSTART:20260901T080000\nDURATION:P10DT2H\nRRULE:FREQ=YEARLY', window)).toEqual([
      '2026-09-11T00:00/10:00',
    ]);
  });

  test('a calendar: one of its occurrences moved, an event cancelled, remarks and alarms passed over', () => {
    const calendar = `BEGIN:VCALENDAR
BEGIN:VTIMEZONE\nTZID:Home\nX-LIC-LOCATION:Europe/Brussels
BEGIN:STANDARD\nDTSTART:19961027T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD
END:VTIMEZONE
BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Home:20260901T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2
BEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\nEND:VEVENT
BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260902T070000Z\nDTSTART:20260902T120000Z\nDURATION:PT1H\nEND:VEVENT
BEGIN:VEVENT\nUID:b\nDTSTART:20260903T120000Z\nDURATION:PT1H\nSTATUS:CANCELLED\nEND:VEVENT
BEGIN:VEVENT\nUID:c\nDTSTART;VALUE=DATE:20260904\nTRANSP:TRANSPARENT\nEND:VEVENT
END:VCALENDAR`;
    expect(opened(calendar)).toEqual(['2026-09-01T09:00/10:00', '2026-09-02T14:00/15:00']);
  });
});

describe('clocks', () => {
  const nightly = (rest: string) => `DTSTART;TZID=Europe/Brussels:20260328T023000\n${rest}`;

  test('a time that is skipped is read on the clock before it changed', () => {
    expect(opened(nightly('DURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=3'))).toEqual([
      '2026-03-28T02:30/02:45',
      '2026-03-29T03:30/03:45',
      '2026-03-30T02:30/02:45',
    ]);
  });

  test('of a time that comes twice the first is meant, and hours pass on everybody’s clock', () => {
    expect(opened('DTSTART;TZID=Europe/Brussels:20261025T023000\nDURATION:PT1H30M')).toEqual([
      '2026-10-25T02:30/03:00',
    ]);
  });

  test('an end is as far off as it first was, days are as long as their clock makes them', () => {
    const start = 'DTSTART;TZID=Europe/Brussels:20260327T120000\n';
    expect(opened(`${start}DTEND;TZID=Europe/Brussels:20260328T110000\nRRULE:FREQ=DAILY;COUNT=2`)).toEqual([
      '2026-03-27T12:00/11:00',
      '2026-03-28T12:00/12:00',
    ]);
    expect(opened(`${start}DURATION:P1D\nRRULE:FREQ=DAILY;COUNT=2`)).toEqual(['2026-03-27T12:00/12:00']);
  });

  test('a day of 25 hours that began before the window still lasts into it', () => {
    const window = { ...WINDOW, from: '2026-10-26T00:15', to: '2026-10-27T00:00' };
    expect(opened('DTSTART:20261025T003000\nDURATION:P1D\nRRULE:FREQ=YEARLY', window)).toEqual([
      '2026-10-26T00:15/00:30',
    ]);
  });

  test('a rule keeps to the clock of its own zone', () => {
    const text = 'DTSTART;TZID=America/New_York:20260307T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2';
    expect(opened(text)).toEqual(['2026-03-07T15:00/16:00', '2026-03-08T14:00/15:00']);
  });

  test('an hour that comes twice is two hours of a rule that counts hours', () => {
    const text = 'DTSTART;TZID=Europe/Brussels:20261025T013000\nDURATION:PT10M\nRRULE:FREQ=HOURLY;COUNT=4';
    expect(opened(text)).toEqual([
      '2026-10-25T01:30/01:40',
      '2026-10-25T02:30/02:40',
      '2026-10-25T02:30/02:40',
      '2026-10-25T03:30/03:40',
    ]);
  });

  test('until counts itself; a date is the whole day', () => {
    const days = ['2026-09-01T09:00/12:00', '2026-09-02T09:00/12:00'];
    expect(opened(`${NINE}RRULE:FREQ=DAILY;UNTIL=20260902T070000Z`)).toEqual(days);
    expect(opened(`${NINE}RRULE:FREQ=DAILY;UNTIL=20260902T065959Z`)).toEqual(days.slice(0, 1));
    expect(opened(`${NINE}RRULE:FREQ=DAILY;UNTIL=20260902`)).toEqual(days);
  });
});

describe('where rrule-temporal says otherwise (docs/hours-disagreements.md)', () => {
  const dates = (rule: string, start = '20260101T090000') => {
    const found = opened(`DTSTART;TZID=Europe/Brussels:${start}\nDURATION:PT1H\nRRULE:${rule}`);
    return typeof found === 'string' ? found : found.map((interval) => interval.slice(0, 10));
  };

  test('a plain weekday beside a numbered one keeps its meaning', () => {
    expect(dates('FREQ=MONTHLY;BYDAY=MO,-1TU;COUNT=5')).toEqual(
      ['01-05', '01-12', '01-19', '01-26', '01-27'].map((day) => `2026-${day}`),
    );
  });

  test('a year without a 53rd Monday has none', () => {
    expect(dates('FREQ=YEARLY;BYDAY=53MO')).toEqual([]);
  });

  test('a week number without a weekday means the weekday of the start', () => {
    expect(dates('FREQ=YEARLY;BYWEEKNO=1')).toEqual(['2026-01-01', '2027-01-07']);
    expect(dates('FREQ=YEARLY;BYWEEKNO=1', '20251229T090000')).toEqual(['2027-01-04']);
  });

  test('every second day is counted from the start, whatever weekdays narrow it to', () => {
    expect(dates('FREQ=DAILY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=4', '20260106T090000')).toEqual(
      ['01-12', '01-14', '01-16', '01-26'].map((day) => `2026-${day}`),
    );
  });

  test('a night that the clock skips moves no later night', () => {
    const found = opened(
      'DTSTART;TZID=Europe/London:20260325T013000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;WKST=SU;COUNT=2',
    );
    expect(found).toEqual(['2026-03-25T02:30/03:30', '2026-04-01T02:30/03:30']);
  });

  test('minutes of a weekday begin at its midnight', () => {
    expect(
      opened('DTSTART:20260101T120000\nDURATION:PT5M\nRRULE:FREQ=MINUTELY;BYDAY=MO;BYMINUTE=15;COUNT=2'),
    ).toEqual(['2026-01-05T00:15/00:20', '2026-01-05T01:15/01:20']);
  });

  test('dates that are left out still count', () => {
    const text = `${NINE}RRULE:FREQ=DAILY;COUNT=2\nEXDATE;TZID=Europe/Brussels:20260901T090000`;
    expect(opened(text)).toEqual(['2026-09-02T09:00/12:00']);
  });

  test('weeks begin when the rule says', () => {
    // The first of January is a Thursday in 2026, then a Friday, and in 2028 a Saturday.
    expect(dates('FREQ=YEARLY;BYWEEKNO=1;BYDAY=FR;WKST=FR', '20260101T090000')).toEqual([
      '2026-01-02',
      '2027-01-01',
      '2027-12-31',
    ]);
    expect(dates('FREQ=YEARLY;BYWEEKNO=1;BYDAY=FR', '20260101T090000')).toEqual(['2026-01-02', '2027-01-08']);
  });

  test.each([
    ['FREQ=MONTHLY;BYYEARDAY=2,40', ['2026-01-02', '2026-02-09']],
    ['FREQ=WEEKLY;BYMONTHDAY=2;BYMONTH=1,2', ['2026-01-02', '2026-02-02']],
    ['FREQ=DAILY;BYWEEKNO=2;BYDAY=MO,TU', ['2026-01-05', '2026-01-06']],
  ])('%s is narrowed, as in RFC 2445', (rule, expected) => {
    expect(dates(`${rule};UNTIL=20261231`)).toEqual(expected);
  });

  test('a start that the rule does not name is no occurrence', () => {
    expect(dates('FREQ=WEEKLY;BYDAY=MO;COUNT=1')).toEqual(['2026-01-05']);
  });

  test('weekdays narrow the days of a year', () => {
    expect(dates('FREQ=YEARLY;BYYEARDAY=5,12,13;BYDAY=MO')).toEqual(['2026-01-05', '2026-01-12']);
  });
});

describe('what is not read', () => {
  test.each([
    'FREQ=FORTNIGHTLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;COUNT=two',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z',
    'FREQ=DAILY;COUNT=2;COUNT=3',
    'FREQ=DAILY;UNTIL=20260230T000000Z',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=DAILY;BYMONTH=0',
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYYEARDAY=367',
    'FREQ=YEARLY;BYWEEKNO=-54',
    'FREQ=WEEKLY;BYDAY=MA',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=0MO',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=WEEKLY;WKST=XX',
    'FREQ=DAILY;BYFULLMOON=1',
    'FREQ=DAILY;BYHOUR=',
    'BYDAY=MO',
  ])('%s is invalid', (rule) => {
    expect(opened(`${NINE}RRULE:${rule}`)).toMatch(/^invalid: ./);
  });

  test.each([
    '',
    'RRULE:FREQ=DAILY',
    'DTSTART:20260931T090000\nDURATION:PT1H',
    'DTSTART:20260901T250000\nDURATION:PT1H',
    'DTSTART:20260901T090000\nDTSTART:20260902T090000\nDURATION:PT1H',
    'DTSTART:20260901T090000\nDTEND:20260901T090000',
    'DTSTART:20260901T090000\nDTEND:20260901T100000\nDURATION:PT1H',
    'DTSTART:20260901T090000\nDTEND;VALUE=DATE:20260902',
    'DTSTART:20260901T090000\nDURATION:-PT1H',
    'DTSTART:20260901T090000\nDURATION:PT',
    'DTSTART;VALUE=DATE:20260901\nDURATION:PT1H',
    'DTSTART;TZID=Europe/Paris:20260901T090000Z\nDURATION:PT1H',
    'DTSTART:20260901T090000\nDURATION:PT1H\nRDATE:20260901T100000/PT1H',
    'BEGIN:VEVENT\nDTSTART:20260901T090000\nDURATION:PT1H',
    'BEGIN:VCALENDAR\nEND:VEVENT',
    'every monday',
  ])('%j is invalid', (text) => {
    expect(opened(text)).toMatch(/^invalid: ./);
  });

  test.each([
    `${NINE}RRULE:RSCALE=CHINESE;FREQ=YEARLY`,
    `${NINE}RRULE:FREQ=YEARLY;BYEASTER=0`,
    `${NINE}RRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY`,
    'DTSTART;TZID=Romance Standard Time:20260901T090000\nDURATION:PT1H',
    'DTSTART:20260901T090000\nRRULE:FREQ=DAILY',
    'DTSTART:20260901T090030\nDURATION:PT1H',
    'DTSTART:20260901T090000\nDURATION:PT1H\nRDATE;VALUE=DATE:20260902',
    'DTSTART:09990101T090000\nDURATION:PT1H',
  ])('%j is not supported', (text) => {
    expect(opened(text)).toMatch(/^unsupported: ./);
  });

  test('a window must be one', () => {
    expect(opened(NINE, { ...WINDOW, timeZone: 'Europe/Kalmthout' })).toMatch(/^invalid: /);
    expect(opened(NINE, { ...WINDOW, from: '2026-13-01T00:00' })).toMatch(/^invalid: /);
    expect(opened(NINE, { ...WINDOW, to: WINDOW.from })).toMatch(/^invalid: /);
  });
});

describe('rules that would take for ever', () => {
  const all = (count: number) => Array.from({ length: count }, (_, number) => number);

  test.each([
    ['FREQ=DAILY;COUNT=1000000000', 487],
    ['FREQ=DAILY;INTERVAL=1000000000', 1],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000000', 0],
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10', 0],
    ['FREQ=SECONDLY', 'unsupported'],
    ['FREQ=SECONDLY;BYSECOND=0;BYMINUTE=1;BYHOUR=3;COUNT=1000000', 486],
    ['FREQ=MINUTELY;COUNT=1000000000', 'unsupported'],
    [`FREQ=DAILY;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`, 'unsupported'],
  ])('%s has an answer', (rule, expected) => {
    const startedAt = performance.now();
    const found = opened(`${NINE}RRULE:${rule}`);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toMatch(/^unsupported: /);
  });

  test('a text that is deep, long, or full of rules is refused in time', () => {
    const startedAt = performance.now();
    expect(opened('BEGIN:VEVENT\n'.repeat(100_000))).toMatch(/^invalid: /);
    expect(opened(`${NINE}${'RRULE:FREQ=SECONDLY\n'.repeat(1000)}`)).toMatch(/^unsupported: /);
    expect(opened(`${NINE}${'\n '.repeat(200_000)}`)).toHaveLength(1);
    expect(opened(`${NINE}RDATE:${'20260901T090000,'.repeat(50_000)}20260901T090000`)).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('a start long ago is too far to count from', () => {
    expect(opened('DTSTART:10000101T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=999999999')).toMatch(
      /^unsupported: /,
    );
    expect(opened('DTSTART:10000101T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY')).toHaveLength(730);
  });
});
