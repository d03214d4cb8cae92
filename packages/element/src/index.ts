export { controls, states } from '@onthaal/theme';
export {
  contactLink,
  isNear,
  type LighthouseGroup,
  lighthouse,
  phoneLink,
  stateBlock,
} from './counter-pieces.ts';
export { writeDate } from './dates.ts';
export { define } from './define.ts';
export { heading } from './heading.ts';
export { languageOf } from './language.ts';
export { fill, type MessageFiles } from './messages.ts';
export { MinuteClock } from './minute-clock.ts';
export { OnthaalElement } from './onthaal-element.ts';
export { PublicReading } from './public-reading.ts';
export { Reading } from './reading.ts';
