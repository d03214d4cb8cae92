/**
 * A value of OpenStreetMap's `opening_hours`, read: rules in order, each upon the ones before it. It follows the words of
 * the specification (wiki.openstreetmap.org, "Key:opening_hours/specification", version 0.7).
 */
export interface OsmHours {
  readonly rules: readonly OsmRule[];
}

/**
 * How a rule stands to those before it: it `replaces` them on the days it names (`;`), `adds` to them (`,`) or fills only
 * what they leave closed (`||`).
 */
export type OsmJoin = 'replaces' | 'adds' | 'falls-back';

export type OsmState = 'open' | 'closed' | 'unknown';

/** A rule. Every selector that is there narrows the days; of one selector's list any entry will do. */
export interface OsmRule {
  readonly join: OsmJoin;
  readonly state: OsmState;
  readonly comment?: string;
  readonly years?: readonly OsmYears[];
  readonly dates?: readonly OsmDates[];
  readonly weeks?: readonly OsmWeeks[];
  /** Days of the week, and holidays that count beside them (`Mo-Fr,PH`). */
  readonly days?: readonly (OsmWeekdays | OsmHoliday)[];
  /** Holidays that the days must be as well (`SH Mo-Fr`). */
  readonly holidays?: readonly OsmHoliday[];
  /** Without these a rule is about whole days. */
  readonly times?: readonly OsmSpan[];
}

/** The last year of what has no end. */
export const LAST_YEAR = 9999;

/** Years, both included. */
export interface OsmYears {
  readonly from: number;
  readonly through: number;
  readonly every: number;
}

/** Weeks of ISO 8601, both included. */
export interface OsmWeeks {
  readonly from: number;
  readonly through: number;
  readonly every: number;
}

/** Days of the year, both included. Without years they come back every year, over New Year if need be. */
export interface OsmDates {
  readonly from: OsmDate;
  readonly through: OsmDate;
  readonly every: number;
}

/** A day of a year, `offset` days later than what names it. */
export type OsmDate = { readonly year?: number; readonly offset: number } & (
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter' }
);

/** Days of the week, Monday 0, both included; `nths` are places in the month, negative from its end. */
export interface OsmWeekdays {
  readonly kind: 'weekdays';
  readonly from: number;
  readonly through: number;
  readonly nths?: readonly number[];
  readonly offset: number;
}

/** Public or school holidays, or the days so many days later. */
export interface OsmHoliday {
  readonly kind: 'public' | 'school';
  readonly offset: number;
}

/** Minutes after midnight; `to` is past 1440 when it ends the next day. */
export interface OsmSpan {
  readonly from: number;
  /** Not part of it. */
  readonly to: number;
  /** The end was left open (`18:00+`): it is not known how long this lasts, so `to` is a guess and the state is unknown. */
  readonly isOpenEnded: boolean;
}

/** The days of the week, Monday first, as OpenStreetMap writes them. */
export const OSM_WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** The months as OpenStreetMap writes them. */
export const OSM_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
