import { addDays } from '@onthaal/schedule';
import { findFaults } from '@onthaal/schedule/check';
import {
  type Block,
  type HolidayCalendar,
  type LocalDate,
  type OpeningHours,
  paragraph,
  type ScheduleRule,
  type TimeBlock,
} from '@onthaal/vocabulary';
import { datesThatDiffer } from '../dates-that-differ.ts';
import { closingInWords, daysInWords, stretchesOf } from '../hours-line.ts';
import { writeDate } from '../messages.ts';
import {
  daysOfRule,
  isAlways,
  isWeekly,
  joinWords,
  ordinaryWeekOf,
  reasonIn,
  timesOfBlock,
  type Words,
  writeSpan,
} from '../rule-words.ts';
import { capitalised, lines, listOf } from './leaflet-text.ts';
import type { LeafletWords } from './messages/index.ts';

/** In which words hours are written, seen from which day, with which holidays. */
interface Setting extends Words {
  leaflet: LeafletWords;
  today: LocalDate;
  holidays: HolidayCalendar | undefined;
}

/** An end that is farther off than this is none for who reads on paper. */
const DAYS_THAT_MATTER = 1100;

/** When somebody receives, to be read from paper: the days with their times under them, and until when that is known. */
export function hoursInBlocks(hours: OpeningHours, setting: Setting): Block[] {
  const { words, leaflet, today } = setting;
  if (hours.status === 'unknown') return paragraph(leaflet.unknown);
  if (hours.status === 'appointment-only') return paragraph(leaflet.appointmentOnly);
  const { exceptions } = hours.schedule;
  const rules = hours.schedule.rules.filter(({ validThrough }) => !validThrough || validThrough >= today);
  const week = ordinaryWeekOf(rules.filter(isWeekly));
  const others = rules.filter((rule) => !isWeekly(rule));
  const items = [
    ...(isAlways(week)
      ? [lines(words.alwaysOpen)]
      : stretchesOf(week).map(({ days, blocks }) =>
          lines(capitalised(daysInWords(days, setting)), timesInWords(blocks, setting)),
        )),
    ...others.map((rule) => ruleInLines(rule, setting)),
  ];
  const dates = datesThatDiffer({ rules, exceptions }, setting).map(
    ({ from, through, blocks, adds, reason }) => {
      const times = [adds && words.besides, blocks.length > 0 ? timesInWords(blocks, setting) : words.closed];
      const why = reasonIn(reason, setting.language);
      return lines(
        capitalised(writeSpan(from, through, setting)),
        [...times, why && `(${why})`].filter(Boolean).join(' '),
      );
    },
  );
  const end = lastKnownDay(hours, setting);
  return [
    ...listOf(items),
    ...(hours.alsoByAppointment ? paragraph(leaflet.alsoByAppointment) : []),
    ...(dates.length > 0 ? [headingOf(leaflet.different), ...listOf(dates)] : []),
    ...(end ? paragraph(leaflet.knownThrough(writeDate(end, setting.language))) : []),
  ];
}

function ruleInLines(rule: ScheduleRule, setting: Setting): Block[] {
  const { words, language } = setting;
  if (rule.blocks.length === 0) return lines(capitalised(closingInWords(rule, setting)));
  const times = [timesInWords(rule.blocks, setting), rule.replaces && words.instead]
    .filter(Boolean)
    .join(', ');
  return lines(capitalised(daysOfRule(rule, setting)), times, reasonIn(rule.note, language));
}

/** "op afspraak: 9 – 11.30 uur en 13.30 – 16 uur", "9 – 11.30 uur en op afspraak 13.30 – 16 uur". */
function timesInWords(blocks: readonly TimeBlock[], { words }: Words): string {
  const [way = '', ...others] = new Set(blocks.map(({ kind }) => words.reception[kind]));
  const isOne = others.length === 0;
  const times = blocks.map((block) =>
    [isOne ? '' : words.reception[block.kind], timesOfBlock(block, words)].filter(Boolean).join(' '),
  );
  return [isOne ? way : '', joinWords(times, words)].filter(Boolean).join(': ');
}

/** The last day of which the hours are known, if there is one that matters. */
function lastKnownDay(hours: OpeningHours, { today, holidays }: Setting): LocalDate | undefined {
  const seen = { from: today, through: addDays(today, DAYS_THAT_MATTER), holidays };
  return findFaults(hours, seen)
    .flatMap((fault) => (fault.fault === 'expires' && fault.on ? [fault.on] : []))
    .sort()[0];
}

function headingOf(text: string): Block {
  return { type: 'heading', level: 2, runs: [{ text }] };
}
