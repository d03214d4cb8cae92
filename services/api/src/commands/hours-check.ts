import { addDays, localMinuteAt } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import type { CheckedDays } from '@onthaal/schedule/check';
import { BELGIAN_TIME_ZONE, Id, type TimeBlock } from '@onthaal/vocabulary';
import { z } from 'zod';
import { type CounterFault, findCounterFaults, listCounters } from '../counters/index.ts';
import { findMunicipality, listMunicipalities } from '../regions/index.ts';
import { type Command, type CommandContext, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'hours check [--municipality <id>] [--json]';

const Arguments = z.object({ municipality: Id.optional(), json: z.boolean().default(false) });

const DAYS = 365;

/**
 * Prints what looks wrong with hours in the next year, and with who answers when a counter does not: as records with
 * `--json`, else a line each. It fails when something is wrong; what is only worth knowing does not count.
 */
export const checkHoursCommand: Command = {
  words: 'hours check',
  usage: USAGE,
  async run(args, { db, out, say }) {
    const { municipality, json } = readArguments(args, Arguments, USAGE);
    const ids = municipality ? [municipality] : (await listMunicipalities(db)).map(({ id }) => id);
    const { date: from } = localMinuteAt(new Date(), BELGIAN_TIME_ZONE);
    const days = { from, through: addDays(from, DAYS), holidays: BELGIAN_HOLIDAYS };
    const faults: CounterFault[] = [];
    for (const id of ids) faults.push(...(await checkMunicipality(db, id, days)));
    if (json) out(JSON.stringify(faults, null, 2));
    else for (const fault of faults) out(lineOf(fault));
    const wrong = faults.filter(({ isWarning }) => !isWarning).length;
    const found = `${wrong} wrong, ${faults.length - wrong} to know of, from ${from} through ${days.through}`;
    if (wrong > 0) throw new Error(`hours check: ${found}`);
    say(`hours check: ${found}`);
  },
};

async function checkMunicipality(
  db: CommandContext['db'],
  id: Id,
  days: CheckedDays,
): Promise<CounterFault[]> {
  const found = await findMunicipality(db, id);
  if (!found) throw new CommandRefused(`The municipality ${id} is not known.`);
  return findCounterFaults({ ...found, counters: await listCounters(db, id) }, days);
}

function lineOf(fault: CounterFault): string {
  const { municipality, counter, part, isWarning } = fault;
  const where = [municipality, counter].filter(Boolean).join('/');
  return [isWarning ? 'warning' : 'fault', where, part, sentenceOf(fault)].join('\t');
}

function sentenceOf(fault: CounterFault): string {
  switch (fault.fault) {
    case 'overlap':
      return `two ways to be received at once, ${fault.blocks.map(blockInWords).join(' and ')}, ${span(fault)}`;
    case 'contradiction':
      return `exceptions ${fault.exceptions.map((place) => place + 1).join(' and ')} contradict each other ${span(fault)}`;
    case 'gap':
      return `nothing is said of what happens ${span(fault)}`;
    case 'never':
      return `rule ${fault.rule + 1} never holds: its conditions exclude each other`;
    case 'overruled':
      return `rule ${fault.rule + 1} never counts: a later rule replaces it on all its days`;
    case 'expires':
      return fault.on
        ? `${KNOWN[fault.what]} are known through ${fault.on}, and not after`
        : `${KNOWN[fault.what]} are not known at all`;
    case 'cycle':
      return `who takes over leads back to ${fault.to}`;
    case 'unknown-counter':
      return `leads to ${fault.to}, which is no counter`;
    case 'ended-counter':
      return `leads to ${fault.to}, which has stopped`;
    case 'no-way':
      return `${fault.to} has no way to be reached`;
    case 'nobody':
      return `nobody is certain to answer from ${fault.from} to ${fault.to}`;
  }
}

const KNOWN = { rules: 'hours', public: 'public holidays', school: 'school holidays' };

function blockInWords({ opensAt, closesAt, kind }: TimeBlock): string {
  return `${kind} ${opensAt}-${closesAt}`;
}

function span({ from, through }: { from: string; through: string }): string {
  return from === through ? `on ${from}` : `from ${from} through ${through}`;
}
