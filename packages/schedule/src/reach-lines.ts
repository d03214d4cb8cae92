import { type Reachable, whoAnswersAt } from './lighthouse.ts';
import { describeHours, type Glance, type StateReader } from './state-line.ts';

/** Some of a chain, under a title: the one who answers now, those who perhaps do, or the others. */
export interface ReachGroup<Who> {
  reach: 'now' | 'perhaps' | 'other';
  title: string;
  /** With what their hours say now, where they have any. */
  contacts: (Who & { line?: string | undefined })[];
}

/** Who of a chain can be turned to, in words: whoever surely answers now first, and nobody left out. */
export function describeReach<Who extends Reachable>(
  chain: readonly Who[],
  glance: Glance,
  reader: StateReader,
): ReachGroup<Who>[] {
  const { now, perhaps } = whoAnswersAt(chain, glance.instant, glance.holidays);
  const groups = {
    now: now ? [now] : [],
    perhaps,
    other: chain.filter((who) => who !== now && !perhaps.includes(who)),
  };
  return (['now', 'perhaps', 'other'] as const)
    .filter((reach) => groups[reach].length > 0)
    .map((reach) => ({
      reach,
      title: reader.words.reach[reach],
      contacts: groups[reach].map((who) => ({ ...who, line: lineOf(who, glance, reader) })),
    }));
}

function lineOf({ hours }: Reachable, glance: Glance, reader: StateReader): string | undefined {
  if (!hours) return undefined;
  const { first, second } = describeHours(hours, glance, reader);
  return second || first;
}
