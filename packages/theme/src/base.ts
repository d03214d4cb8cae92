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
--_line:var(--onthaal-line-color,color-mix(in srgb,currentColor 28%,transparent));
--_soft:var(--onthaal-soft-color,color-mix(in srgb,currentColor 6%,transparent));
--_radius:var(--onthaal-radius,.5em);
font-size:var(--onthaal-font-size,medium);
font-style:normal;font-variant:normal;font-weight:400;line-height:1.5;letter-spacing:normal;word-spacing:normal;
text-align:start;text-transform:none;text-indent:0;text-shadow:none;white-space:normal;overflow-wrap:break-word;
cursor:auto;container-type:inline-size}
*{box-sizing:border-box;margin:0;padding:0}
.heading{font-family:var(--onthaal-heading-font,inherit);font-size:1.3em;font-weight:700;line-height:1.25;text-wrap:balance}
ul,ol{list-style:none}
a{color:var(--onthaal-link-color,inherit);text-underline-offset:.15em}
[href^="tel:"]{white-space:nowrap}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:.19em solid var(--onthaal-focus-color,currentColor);outline-offset:.15em}
.reach+.reach{margin-block-start:.8em}
.reach.now{padding-inline-start:.75em;border-inline-start:.3em solid var(--onthaal-good-color,#1a7f45)}
.now>*{font-size:1.15em}
.now li{font-weight:700}
.reach small{display:block;font-weight:400}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
`;
