export type { OpeningHoursSpecification, SpecifiedHours } from './opening-hours-specification.ts';
export { type DescribedPlace, readSpecification } from './read-specification.ts';
export { writeSpecification } from './write-specification.ts';
