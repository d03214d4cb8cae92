export { appliesOn, type DayPlan, planOf, type TimeBlock } from './day-plan.ts';
export { addDays, daysBetween, type LocalMinute, localMinuteAt, mondayOf, weekdayOf } from './local-clock.ts';
export { nextOpening, type Opening, type OpeningState, openingStateAt } from './opening-state.ts';
export { describeState, reasonIn, type StateLine, type StateWords } from './state-line.ts';
export { exceptionsAhead, weekOf } from './week.ts';
