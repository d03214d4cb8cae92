/**
 * The tokens a host may set on a widget or anywhere above it, and the private names widgets use.
 *
 * Text is always `currentColor`: on whatever ground a host has, its own text colour is the one that can be read
 * there. The accent only fills surfaces that bring their own text colour.
 */
export const tokens = `
  --_accent: var(--onthaal-accent-color, #17507f);
  --_on-accent: var(--onthaal-on-accent-color, #fff);
  --_link: var(--onthaal-link-color, inherit);
  --_line: var(--onthaal-line-color, color-mix(in srgb, currentColor 28%, transparent));
  --_soft: var(--onthaal-soft-color, color-mix(in srgb, currentColor 6%, transparent));
  --_radius: var(--onthaal-radius, 0.5em);
  --_gap: var(--onthaal-gap, 1em);
  --_good: var(--onthaal-good-color, #1a7f45);
  --_bad: var(--onthaal-bad-color, #b3261e);
  --_heading-font: var(--onthaal-heading-font, inherit);
`;

/**
 * The inner root of every widget. A host may have written `* { … !important }`, which reaches a widget's own tag:
 * so all that inherits, but font family and colour, is set again here, on the first element the host cannot reach.
 * `medium` is what the reader chose in the browser, whatever a host did to its root.
 */
export const base = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .onthaal {
    ${tokens}
    box-sizing: border-box;
    font-size: var(--onthaal-font-size, medium);
    font-style: normal; font-variant: normal; font-stretch: normal;
    font-weight: 400; line-height: 1.5; letter-spacing: normal; word-spacing: normal;
    text-align: start; text-transform: none; text-indent: 0; text-shadow: none; text-decoration: none;
    white-space: normal; word-break: normal; overflow-wrap: break-word; hyphens: manual;
    cursor: auto; visibility: visible; list-style: none; border-collapse: separate; border-spacing: 0;
    container-type: inline-size; color-scheme: inherit;
  }
  .onthaal *, .onthaal *::before, .onthaal *::after { box-sizing: border-box; }
  .heading { margin: 0; font: inherit; font-family: var(--_heading-font); font-weight: 700; line-height: 1.25; text-wrap: balance; }
  p, ul, ol, dl, dd, table, fieldset { margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
  a { color: var(--_link); text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: 0.08em; }
  a:hover { text-decoration-thickness: 0.16em; }
  :focus-visible { outline: 0.19em solid var(--onthaal-focus-color, currentColor); outline-offset: 0.15em; border-radius: 0.2em; }
  button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; margin: 0; }
  [hidden] { display: none !important; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; scroll-behavior: auto !important; } }
  @media print { .no-print { display: none; } }
`;

/** Buttons and the marks of a demonstration: for widgets that have them. */
export const controls = `
  .button { display: inline-flex; align-items: center; gap: 0.5em; min-height: 2.75em; padding: 0.5em 1.1em; border: 0.125em solid var(--_accent);
    border-radius: var(--_radius); background: var(--_accent); color: var(--_on-accent); font-weight: 600; text-decoration: none; cursor: pointer; }
  .button:hover { filter: brightness(1.12); text-decoration: none; }
  .button.quiet { background: transparent; color: inherit; border-color: var(--_line); }
  .button.quiet:hover { filter: none; border-color: currentColor; }
`;
