import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOsm } from './index.ts';
import type { OsmRule } from './osm-hours.ts';

function rulesOf(text: string): readonly OsmRule[] {
  const hours = readOsm(text);
  if (!('rules' in hours)) throw new Error(`${text}: ${JSON.stringify(hours)}`);
  return hours.rules;
}

function ruleOf(text: string): OsmRule {
  const [rule, ...others] = rulesOf(text);
  expect(others).toEqual([]);
  return rule as OsmRule;
}

describe('what people write', () => {
  test.each([
    ['mo-FR 09:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['Mo–Fr 09:00–12:00', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr09:00-12:00', 'Mo-Fr 09:00-12:00'],
    ['  Mo - Fr   9:00 - 12:00 ', 'Mo-Fr 09:00-12:00'],
    ['Monday-Fri. 9.00-12.00', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 9h-12h', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 9h30-12h00', 'Mo-Fr 09:30-12:00'],
    ['Mo-Fr: 9-12', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 09:00-12:00 13:00-16:00', 'Mo-Fr 09:00-12:00,13:00-16:00'],
    ['Mo-Fr 09:00-12:00, 13:00-16:00', 'Mo-Fr 09:00-12:00,13:00-16:00'],
    ['09:00-12:00 Mo-Fr', 'Mo-Fr 09:00-12:00'],
    ['Sept 5.-7. closed;', 'Sep 05-07 off'],
    ['Dec 24,26', 'Dec 24,Dec 26'],
    ['week 1, week 3: Mo', 'week 1,3 Mo'],
    ['Jan-Mar 10-12', 'Jan-Mar 10:00-12:00'],
    ['PH: off', 'PH off'],
    ['SH: Mo-Fr', 'SH Mo-Fr'],
    ['Mo-Fr PH', 'PH Mo-Fr'],
    ['Mo 10:00-12:00 on_appointment', 'Mo 10:00-12:00 "on appointment"'],
    ['Mo to Fr & PH 9 am until 12:30 p.m. and 2pm-8pm', 'Mo-Fr,PH 09:00-12:30,14:00-20:00'],
    ['12am-12pm', '00:00-12:00'],
    ['12pm-12am', '12:00-24:00'],
    ['public holidays off', 'PH off'],
    ['school_holiday Mo', 'SH Mo'],
    ['2026 Dec 24-2027 Jan 2', '2026 Dec 24-Jan 2'],
    ['2026 Dec-Feb', '2026 Dec-2027 Feb'],
    ['maandag tot vrijdag 9u30-12u en 13.30-16 uur', 'Mo-Fr 09:30-12:00,13:30-16:00'],
    ['wo, vr en zat 9 uur - 12.15 uur; feestdagen gesloten', 'We,Fr,Sa 09:00-12:15; PH off'],
    ['dinsdag t/m donderdag 10:00-12:00', 'Tu-Th 10:00-12:00'],
    ['lundi à vendredi 9h-12h; jours fériés fermé', 'Mo-Fr 09:00-12:00; PH off'],
    ['juillet-août tous les jours 10h-18h', 'Jul-Aug Mo-Su 10:00-18:00'],
    ['Montags bis freitags 9-12 Uhr; Schulferien geschlossen', 'Mo-Fr 09:00-12:00; SH off'],
    ['weekend 10:00-middernacht', 'Sa-Su 10:00-00:00'],
    ['24 hours', '24/7'],
  ])('%s is %s', (loose, strict) => {
    expect(rulesOf(loose)).toEqual(rulesOf(strict));
  });

  test('a word that means one day here and another there is refused, with both', () => {
    expect(readOsm('Di 09:00-12:00')).toEqual({
      invalid: '"Di" is Tuesday in Dutch and German, and Sunday in French (at character 1)',
    });
    expect(readOsm('Ma-Vr 09:00-12:00')).toEqual({
      invalid: '"Ma" is Monday in Dutch, and Tuesday in French (at character 1)',
    });
  });

  test('a month before hours is no day: "Dec 10:00" begins at ten', () => {
    expect(ruleOf('Dec 10:00-12:00').times).toEqual([{ from: 600, to: 720, isOpenEnded: false }]);
    expect(ruleOf('Dec 10 10:00-12:00').dates?.[0]?.from).toMatchObject({ month: 12, day: 10 });
    expect(ruleOf('Dec 10: 10:00-12:00').dates?.[0]?.from).toMatchObject({ month: 12, day: 10 });
  });

  test('a comma with a space adds a rule where no list goes on', () => {
    expect(rulesOf('Mo 10:00-12:00, We 14:00-16:00').map(({ join }) => join)).toEqual(['replaces', 'adds']);
    expect(rulesOf('Mo, We 10:00-12:00')).toHaveLength(1);
    expect(rulesOf('Mo off, Tu 10:00-12:00')).toHaveLength(2);
    expect(rulesOf('Mo || Tu, We')).toHaveLength(2);
  });

  test('holidays with a comma are further days, with a space narrower ones', () => {
    expect(ruleOf('PH,Mo-Fr').days).toHaveLength(2);
    expect(ruleOf('PH Mo-Fr')).toMatchObject({ days: [{ from: 0 }], holidays: [{ kind: 'public' }] });
    expect(ruleOf('SH,PH Mo-Fr').holidays).toHaveLength(2);
  });

  test('`week 2-24/7` is every seventh week', () => {
    expect(ruleOf('week 2-24/7').weeks).toEqual([{ from: 2, through: 24, every: 7 }]);
  });

  test('a comment alone makes a rule uncertain', () => {
    expect(ruleOf('Mo "ring the bell"')).toMatchObject({ state: 'unknown', comment: 'ring the bell' });
    expect(ruleOf('Mo open "ring the bell"')).toMatchObject({ state: 'open', comment: 'ring the bell' });
    expect(ruleOf('"summer": Mo')).toMatchObject({ state: 'unknown' });
  });
});

describe('what is no value says why, and where', () => {
  test.each([
    ['', 'there is no rule (at character 1)'],
    ['Mo-Fr 25:99-26:00', '99 is no minute: it lies between 0 and 59 (at character 10)'],
    ['Mo 49:00-50:00', '49 is no hour: it lies between 0 and 48 (at character 4)'],
    ['Mo 24:00-26:00', 'a span begins before midnight (at character 4)'],
    ['10:00-48:30', 'a time is at most 48:00, midnight of the next day (at character 7)'],
    ['10:0-12:00', 'minutes have two digits, not 1 (at character 4)'],
    ['Mo 0900-1700', '0900 is no hour: it lies between 0 and 48 (at character 4)'],
    ['Mo 4-10 pm', 'am or pm is missing (at character 4)'],
    ['Mo 14pm-15pm', 'before or after noon there are twelve hours (at character 4)'],
    ['Mo 2000-2200', 'years come first, and hours have a colon (at character 4)'],
    ['Feb 31', 'month 2 has at most 29 days (at character 5)'],
    ['Jan 31-20', 'the days run backwards (at character 8)'],
    ['Jan 0', '0 is no day of a month: it lies between 1 and 31 (at character 5)'],
    ['2027-2026', 'the years run backwards (at character 6)'],
    ['2026 Mar 5-2026 Feb 5', 'the dates run backwards (at character 22)'],
    ['2026 easter-2026 Apr 2', 'the dates run backwards (at character 23)'],
    ['week 50-10', 'the weeks run backwards (at character 9)'],
    ['week 54', '54 is no week: it lies between 1 and 53 (at character 6)'],
    ['week 2-52/1', '1 is no number of weeks: it lies between 2 and 26 (at character 11)'],
    ['Mo[6]', '6 is no place in a month: it lies between 1 and 5 (at character 4)'],
    ['Mo[3-1]', 'the places run backwards (at character 4)'],
    ['Mo[1', '"]" is missing before the end (at character 5)'],
    ['Mo-', 'the last weekday is missing before the end (at character 4)'],
    ['Maan-Vr 09:00-12:00', '"Maan" is no word of opening_hours (at character 1)'],
    ['Mo 10:00-12:00 Tu 14:00-16:00', 'a separator is missing before this (at character 16)'],
    ['Mo,10:00-12:00', 'after the comma a day is missing (at character 4)'],
    ['2012, Jan', 'it is not clear what the comma adds to (at character 5)'],
    ['Mo off,,Tu off', 'a rule is missing (at character 8)'],
    ['Mo || || Tu', 'a rule is missing (at character 7)'],
    ['PH,Mo SH', 'it is not clear which days must be holidays (at character 1)'],
    ['24/7 10:00-12:00', '24/7 has no other times (at character 17)'],
    ['Mo "open', '""" means nothing here (at character 4)'],
    ['(sunrise+01:00-sunset', '")" is missing before "-" (at character 15)'],
  ])('%s: %s', (text, invalid) => {
    expect(readOsm(text)).toEqual({ invalid });
  });
});

describe('what cannot be told without guessing is not supported', () => {
  test.each([
    ['sunrise-sunset', 'times of the sun need a place, and none is known (at character 1)'],
    ['Mo 10:00-(sunset-00:30)', 'times of the sun need a place, and none is known (at character 10)'],
    ['Mo 10:00', 'a moment without an end says nothing about how long it is open (at character 9)'],
    ['Mo 10:00-16:00/90', 'moments at an interval are no opening hours (at character 16)'],
    ['May 2+', 'dates without an end that come back every year (at character 7)'],
    ['Dec 25 -Su', 'a weekday before or after a date (at character 8)'],
    ['easter-Apr 2', 'it depends on the year which of two dates comes first (at character 13)'],
    ['Mar 28-2026 Apr 16', 'a range of which only the end has a year (at character 8)'],
  ])('%s: %s', (text, unsupported) => {
    expect(readOsm(text)).toEqual({ unsupported });
  });

  test('what is wrong besides makes it invalid', () => {
    expect(readOsm('sunrise-25:99')).toHaveProperty('invalid');
  });
});

test('whatever is read, there is an answer, and soon', () => {
  const piece = fc.constantFrom(
    ...'Mo Tu-Sa [1,-1] PH SH off open "x" 10:00 -12:00 - + , ; || / : 24/7 week 2026 Dec 31 easter days ( sunset ) 9h +1 [ ] é'.split(
      ' ',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (value) => {
      const hours = readOsm(value);
      expect(['rules', 'invalid', 'unsupported']).toContain(Object.keys(hours)[0]);
    }),
    { numRuns: 3000, seed: 7 },
  );
  const start = performance.now();
  readOsm('Mo,'.repeat(30_000));
  readOsm('('.repeat(90_000));
  readOsm(`${'"'.repeat(89_999)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
