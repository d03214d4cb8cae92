/**
 * A floated legend is an item of the grid like any other, so that the mark of a problem runs along all of it.
 * Fields are see-through with a border of the text's own colour: readable on whatever ground the host has.
 */
export const styles = `
form{display:grid;gap:1em;max-inline-size:40em}
.question{display:grid;gap:.5em;border:0;min-inline-size:0;margin-block-start:.7em}
[data-wrong]{border-inline-start:.3em solid var(--onthaal-bad-color,#b3261e);padding-inline-start:.9em}
[for],legend,dt{font-weight:700}
legend{float:inline-start}
small{font-weight:400;font-size:.875em}
.hint{font-size:.925em}
.hint:empty{margin-block-start:-.5em}
.problem{font-weight:700}
.problem:before{content:"⚠ "/""}
input:not([type=checkbox],[type=radio]),textarea{inline-size:100%;min-block-size:2.75em;padding:.5em .7em;border:.125em solid;border-radius:var(--_radius);background:none}
textarea{resize:vertical}
.choice{display:flex;gap:.7em;align-items:start;padding-block:.45em;cursor:pointer}
.choice input{flex:none;inline-size:1.4em;block-size:1.4em;accent-color:var(--_accent);margin-block-start:.05em}
.consent{list-style:disc;padding-inline-start:1.2em;display:grid;gap:.3em}
.note,.problems{padding:.8em 1em;background:var(--_soft);border-radius:var(--_radius)}
.problems{border:.19em solid var(--onthaal-bad-color,#b3261e)}
.problems a,.note li{display:inline-block;padding-block:.3em}
.note .button{margin-block-start:.5em}
.button{justify-self:start}
.button[aria-disabled]{opacity:.6;cursor:default}
.buttons{display:flex;flex-wrap:wrap;gap:.8em}
.answer{display:grid;grid-template-columns:1fr auto;gap:0 1em;padding-block:.7em;border-block-end:1px solid var(--_line)}
dd{white-space:pre-wrap;min-inline-size:0}
.change{grid-area:1/2/span 2}
.change .button{padding:.2em .7em}
.reference{font-size:1.7em;font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:.04em;white-space:nowrap}
[tabindex="-1"]:focus{outline:0}
@media print{.button{display:none}}
`;
