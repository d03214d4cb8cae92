/** A mark is a shape as well as a colour: full is open, empty is closed, dashed is unknown. */
export const styles = `
.state{display:grid;grid-template-columns:auto 1fr;gap:0 .6em;align-items:baseline;margin-block:.5em .9em}
.state p{grid-column:2}
.state .first{font-size:1.15em;font-weight:700}
.mark{inline-size:.8em;block-size:.8em;border-radius:50%;border:.16em solid currentColor}
.open{background:var(--onthaal-good-color,#1a7f45);border-color:var(--onthaal-good-color,#1a7f45)}
.closed{border-color:var(--onthaal-bad-color,#b3261e)}
.unknown{border-style:dashed}
table{inline-size:100%;border-collapse:collapse}
caption{text-align:start;font-weight:700;padding-block:.4em}
th,td{text-align:start;vertical-align:top;padding:.4em .5em;border-block-start:1px solid var(--_line)}
th{font-weight:400;inline-size:45%}
th::first-letter{text-transform:uppercase}
[aria-current]{background:var(--_soft);outline:1px solid #0000}
[aria-current] :is(th,.time){font-weight:700}
.today{font-size:.85em;font-weight:400;border:1px solid;border-radius:1em;padding:0 .5em;margin-inline-start:.3em}
.block{display:block}
.time,a{white-space:nowrap;font-variant-numeric:tabular-nums}
.note{margin-block-start:.9em;padding:.7em .9em;background:var(--_soft);border-radius:var(--_radius)}
li{margin-block-start:.3em}
.demonstration{margin-block-start:.9em;font-size:.85em}
@container(max-width:22em){th,td{display:block;inline-size:auto}td{border:0;padding-block-start:0}}
@media(forced-colors:active){.mark{forced-color-adjust:none}}
`;
