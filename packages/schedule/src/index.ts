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
export { type Reach, type Reachable, surelyReceives, whoAnswersAt } from './lighthouse.ts';
export { monthOf } from './month.ts';
export { nextOpening, type Opening, type OpeningState, openingStateAt } from './opening-state.ts';
export { describeReach, type ReachGroup } from './reach-lines.ts';
export {
  blockInWords,
  dayInWords,
  describeHours,
  describeOpening,
  describePresence,
  describeState,
  type Glance,
  reasonIn,
  type StateLine,
  type StateReader,
  type StateWords,
} from './state-line.ts';
export { tourOf } from './tour.ts';
export { weekOf } from './week.ts';
export { type LocalMinute, localMinuteAt } from './zone-clock.ts';
