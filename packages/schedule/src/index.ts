export {
  addDays,
  calendarDayOf,
  calendarWeekOf,
  type DayNumber,
  dateOf,
  dayNumberOf,
  daysBetween,
  mondayOf,
  numberOf,
  weekdayOf,
} from './calendar-day.ts';
export { type DayPlan, type PlannedBlock, planOf } from './day-plan.ts';
export { type Interval, intervalsOf } from './intervals.ts';
export { type Reach, type Reachable, whoAnswersAt } from './lighthouse.ts';
export { nextOpening, type Opening, type OpeningState, openingStateAt } from './opening-state.ts';
export { describeState, reasonIn, type StateLine, type StateWords } from './state-line.ts';
export { exceptionsAhead, monthOf, weekOf } from './week.ts';
export { type LocalMinute, localMinuteAt } from './zone-clock.ts';
