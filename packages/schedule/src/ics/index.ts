export {
  type CalendarFeed,
  type CalendarOwner,
  type CalendarWords,
  type WrittenCalendar,
  writeCalendar,
} from './write-calendar.ts';
export { writeOpening } from './write-opening.ts';
