/** A mark is a shape below the number: full is open, dashed is not known, a square says that the day differs. */
export const monthStyles = `
.onthaal .month{table-layout:fixed}
.month :is(th,td){display:table-cell;inline-size:auto;padding:.3em .1em;border:1px solid var(--_line);text-align:center}
.month th{border:0;font-size:.875em}
.month td{position:relative;block-size:3em;cursor:pointer}
.month small{display:none;font-size:.8em;line-height:1.3}
.month td:not([data-date]){border-color:#0000;cursor:auto}
.month [aria-current] .number{font-weight:700;text-decoration:underline}
[aria-selected=true]:not(:focus-visible){outline:.15em solid;outline-offset:-.15em}
.number::before,.number::after{display:inline-block;inline-size:.6em;block-size:.6em;border:.14em solid;border-radius:50%;forced-color-adjust:none}
.number.unknown::before{border-style:dashed}
.number.open::before,.number.unknown::before{content:""}
.number.differs::after{content:"";border-radius:0;transform:rotate(45deg);background:currentColor;inline-size:.45em;block-size:.45em;margin-inline-start:.15em}
.month .number{display:flex;flex-wrap:wrap;flex-direction:column;align-items:center;gap:.15em}
.month .number::before{order:1}
.month .number.differs::after{position:absolute;inset:auto .1em .4em auto}
.key{display:flex;flex-wrap:wrap;gap:0 1.2em;margin-block-start:.4em;font-size:.9em}
@container(min-width:40em){.month small{display:block}.month td{block-size:5.5em;vertical-align:top}}
`;
