import { controls } from '@onthaal/theme';

/** A target is at least 2.75em high; what is long breaks anywhere rather than widening a phone's page. */
export const styles = `${controls}
.onthaal{overflow-wrap:anywhere}
.heading{margin-block-end:.6em}
label{display:block;font-weight:600}
input,select{inline-size:100%;min-block-size:2.75em;padding:.5em .7em;border:.125em solid var(--_line);border-radius:var(--_radius);
background:var(--onthaal-field-color,transparent);margin-block:.25em}
input{font-size:1.1em}
select option{background:Canvas;color:CanvasText}
:is(input,select):hover{border-color:currentColor}
.hint,.facts,small{font-size:.9em}
.filters{display:flex;flex-wrap:wrap;gap:.75em;align-items:end;margin-block-start:.75em}
.filters label{flex:1 1 12em}
.filters .button{margin-block:.25em}
.sub{font-family:var(--onthaal-heading-font,inherit);font-size:1.1em;font-weight:700;line-height:1.3;margin-block:1.4em .4em}
.themes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr));gap:.6em}
.themes button{display:flex;justify-content:space-between;gap:1em;inline-size:100%;min-block-size:3.5em;block-size:100%;align-items:center;
padding:.6em .9em;text-align:start;background:var(--_soft);border:.0625em solid var(--_line);border-radius:var(--_radius);cursor:pointer}
.themes button:hover{border-color:currentColor}
.results>li{padding-block:.8em;border-block-start:1px solid var(--_line)}
.results a{font-size:1.1em;font-weight:600}
.results+.button{margin-block-start:.5em}
.note{padding:.7em .9em;background:var(--_soft);border-radius:var(--_radius);margin-block-end:1em}
.note>*+*{margin-block-start:.5em}
.text>*+*,li>*+*{margin-block-start:.5em}
.text p{white-space:pre-line}
.text ul{list-style:disc}
.text ol{list-style:decimal}
.text li{margin-inline-start:1.3em}
.lead{font-size:1.1em}
.back{margin-block-end:1em}
details{margin-block-start:1.4em}
summary{font-weight:700;min-block-size:2.75em;padding-block:.6em;cursor:pointer}
.facts{margin-block-start:1.4em;padding-block-start:.8em;border-block-start:1px solid var(--_line)}
table{border-collapse:collapse}
th,td{padding:.3em .5em;border:1px solid var(--_line);text-align:start;vertical-align:top}
`;
