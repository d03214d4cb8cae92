/** Design tokens as custom properties, and the style sheets made of them: a file each, so that none is loaded unused. */
export { base } from './base.ts';
export { controls } from './controls.ts';
export { states } from './states.ts';
