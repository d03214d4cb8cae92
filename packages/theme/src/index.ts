/**
 * The style every widget begins with. Every `--onthaal-…` is a token that a host may set on a widget or anywhere
 * above it; `--_…` are the private names that widgets use.
 *
 * The inner root sets everything again that inherits, but font family and colour: a host may have written
 * `* { … !important }`, which reaches a widget's own tag but not its inside. `medium` is the size the reader chose
 * in the browser, whatever a host did to its root; all lengths inside are `em`.
 *
 * Text is always `currentColor`: on whatever ground a host has, its own text colour is the one that can be read
 * there. The accent only fills surfaces that bring their own text colour.
 */
export const base = `
:host{display:block}
:host([hidden]),[hidden]{display:none!important}
.onthaal{
--_accent:var(--onthaal-accent-color,#17507f);
--_on-accent:var(--onthaal-on-accent-color,#fff);
--_line:var(--onthaal-line-color,color-mix(in srgb,currentColor 28%,transparent));
--_soft:var(--onthaal-soft-color,color-mix(in srgb,currentColor 6%,transparent));
--_radius:var(--onthaal-radius,.5em);
font-size:var(--onthaal-font-size,medium);
font-style:normal;font-variant:normal;font-weight:400;line-height:1.5;letter-spacing:normal;word-spacing:normal;
text-align:start;text-transform:none;text-indent:0;text-shadow:none;white-space:normal;overflow-wrap:break-word;
cursor:auto;visibility:visible;container-type:inline-size}
*{box-sizing:border-box;margin:0;padding:0}
.heading{font-family:var(--onthaal-heading-font,inherit);font-size:1.3em;font-weight:700;line-height:1.25;text-wrap:balance}
ul,ol{list-style:none}
a{color:var(--onthaal-link-color,inherit);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:.19em solid var(--onthaal-focus-color,currentColor);outline-offset:.15em}
button,input,select,textarea{font:inherit;color:inherit}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
`;

/** Buttons, and what only a screen reader needs: for the widgets that have them, before their own style. */
export const controls = `
.button{display:inline-flex;align-items:center;gap:.5em;min-height:2.75em;padding:.5em 1.1em;border:.125em solid var(--_accent);
border-radius:var(--_radius);background:var(--_accent);color:var(--_on-accent);font-weight:600;text-decoration:none;cursor:pointer}
.button:hover{filter:brightness(1.12)}
.button.quiet{background:none;color:inherit;border-color:var(--_line)}
.button.quiet:hover{filter:none;border-color:currentColor}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

/**
 * Whether a counter is open, notes beside it, and the mark of a demonstration: for the widgets that say so. The mark
 * of a state is a shape as well as a colour: full is open, empty is closed, dashed is unknown.
 */
export const states = `
.state{display:grid;grid-template-columns:auto 1fr;gap:0 .6em;align-items:baseline;margin-block:.5em .9em}
.state p{grid-column:2}
.state .first{font-size:1.15em;font-weight:700}
.mark{inline-size:.8em;block-size:.8em;border-radius:50%;border:.16em solid currentColor}
.open{background:var(--onthaal-good-color,#1a7f45);border-color:var(--onthaal-good-color,#1a7f45)}
.closed{border-color:var(--onthaal-bad-color,#b3261e)}
.unknown{border-style:dashed}
.note{margin-block-start:.9em;padding:.7em .9em;background:var(--_soft);border-radius:var(--_radius)}
.note li{margin-block-start:.3em}
.demonstration{margin-block-start:.9em;font-size:.85em}
@media(forced-colors:active){.mark{forced-color-adjust:none}}
`;
