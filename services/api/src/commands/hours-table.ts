import type { Answer } from './hours-evaluate.ts';
import { indent } from './text-columns.ts';

/** The answers for people: the name of each case, and under it its hours day by day. */
export function describeAnswers(answers: readonly Answer[]): string {
  return answers.flatMap(describe).join('\n');
}

function describe(answer: Answer): string[] {
  const name = String(answer.id ?? 'a case without a name');
  if ('invalid' in answer) return [`${name}: no valid value: ${answer.invalid}`];
  if ('unsupported' in answer) return [`${name}: cannot be told: ${answer.unsupported}`];
  if (answer.intervals.length === 0) return [`${name}: never open`];
  const lines = answer.intervals.map(({ from, to, state, comment }) => {
    const end = to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : to.replace('T', ' ');
    const remarks = [state === 'unknown' ? 'unknown' : '', comment ?? ''].filter(Boolean).join(', ');
    return `${from.replace('T', ' ')} – ${end}${remarks && `  ${remarks}`}`;
  });
  return [name, ...indent(lines, 2)];
}
