import { resolve } from 'node:path';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { evaluateOsm, readOsm } from '@onthaal/schedule/osm';
import { evaluateRrule } from '@onthaal/schedule/rrule';
import { BELGIAN_TIME_ZONE } from '@onthaal/vocabulary';
import { z } from 'zod';
import type { StorelessCommand } from './command.ts';
import { type HoursCase, type NamedCase, readCasesFile } from './hours-cases.ts';
import { describeAnswers } from './hours-table.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'hours evaluate --cases <cases.json> [--json]';

const Arguments = z.object({ cases: z.string().min(1), json: z.boolean().default(false) });

interface Interval {
  from: string;
  to: string;
  state: 'open' | 'unknown';
  comment?: string;
}

/** What a case came to: hours, or why there are none to tell. */
export type Answer = { id: unknown } & Outcome;
type Outcome = { intervals: Interval[] } | { unsupported: string } | { invalid: string };

/** Reads opening hours as others write them, and prints when they say that it is open. */
export const evaluateHoursCommand: StorelessCommand = {
  words: 'hours evaluate',
  usage: USAGE,
  isStoreless: true,
  async run(args, { folder, out }) {
    const { cases, json } = readArguments(args, Arguments, USAGE);
    const answers = readCasesFile(resolve(folder, cases)).map(answer);
    out(json ? JSON.stringify(answers) : describeAnswers(answers));
  },
};

function answer({ id, ...read }: NamedCase): Answer {
  if ('invalid' in read) return { id, ...read };
  try {
    return { id, ...evaluate(read.asked) };
  } catch (error) {
    return { id, unsupported: error instanceof Error ? error.message : String(error) };
  }
}

function evaluate({ value, format, tz: timeZone, ...window }: HoursCase): Outcome {
  if (format === 'rrule') return evaluateRrule(value, { from: window.from, to: window.to, timeZone });
  const hours = readOsm(value);
  if (!('rules' in hours)) return hours;
  // Of other places' holidays nothing is known here.
  const holidays = timeZone === BELGIAN_TIME_ZONE ? BELGIAN_HOLIDAYS : {};
  return evaluateOsm(hours, { ...window, timeZone, holidays });
}
