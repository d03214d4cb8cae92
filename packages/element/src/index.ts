export { define } from './define.ts';
export { heading } from './heading.ts';
export { languageOf } from './language.ts';
export { fill, type MessageFiles } from './messages.ts';
export { OnthaalElement } from './onthaal-element.ts';
export { PublicReading } from './public-reading.ts';
