/**
 * Whether a counter is open, notes beside it, and the mark of a demonstration: for the widgets that say so. The mark
 * of a state is a shape as well as a colour: full is open, empty is closed, dashed is unknown.
 */
export const states = `
.state{margin-block:.5em .9em;padding-inline-start:1.6em}
.first{font-size:1.15em;font-weight:700}
.first::before{content:"";display:inline-block;inline-size:.65em;block-size:.65em;margin-inline:-1.4em .43em;vertical-align:-.1em;border:.16em solid;border-radius:50%;forced-color-adjust:none}
.open::before{background:var(--onthaal-good-color,#1a7f45);border-color:var(--onthaal-good-color,#1a7f45)}
.closed::before{border-color:var(--onthaal-bad-color,#b3261e)}
.unknown::before{border-style:dashed}
.note{margin-block-start:.9em;padding:.7em .9em;background:var(--_soft);border-radius:var(--_radius)}
.note li{margin-block-start:.5em}
.note small{display:block}
.demonstration{margin-block-start:.9em;font-size:.85em}
`;
