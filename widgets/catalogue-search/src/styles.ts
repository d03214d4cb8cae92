/** A target is at least 2.75em high; what is long breaks anywhere rather than widening a phone's page. */
export const styles = `
.onthaal{--_accent:var(--onthaal-accent-color,#17507f);--_on-accent:var(--onthaal-on-accent-color,#fff);overflow-wrap:anywhere}
button,input,select,textarea{font:inherit;color:inherit}
.heading{margin-block-end:.6em}
label,.sub,summary,.results a{font-weight:700}
input,.sub,.lead,.results a{font-size:1.1em}
small,.hint{font-size:.9em}
input,select,textarea{display:block;inline-size:100%;min-block-size:2.75em;margin-block:.25em;padding:.5em .7em;font-weight:400;
border:1px solid;border-radius:var(--_radius);background:var(--onthaal-field-color,transparent)}
option{background:Canvas;color:CanvasText}
.filters{display:flex;flex-wrap:wrap;gap:.25em .75em;align-items:end;margin-block-start:.75em}
.filters label{flex:1 1 8em;min-inline-size:0}
.filters button{margin-block:.25em}
.sub{font-family:var(--onthaal-heading-font,inherit);line-height:1.3;margin-block:1.4em .4em}
.themes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr));gap:.6em}
button,.main{min-block-size:2.75em;padding:.6em .9em;border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_soft);cursor:pointer}
:is(input,button,select,textarea):hover{border-color:currentColor}
.themes button{display:flex;gap:1em;justify-content:space-between;align-items:center;inline-size:100%;block-size:100%;min-block-size:3.5em;text-align:start}
.main{display:inline-block;background:var(--_accent);color:var(--_on-accent);font-weight:700;text-decoration:none}
.results>li,.end{padding-block:.8em;border-block-start:1px solid var(--_line)}
.note{padding:.8em;background:var(--_soft);border-radius:var(--_radius)}
[tabindex="-1"]{outline:0}
.text{max-inline-size:44em}
:is(.text,.note,li,td)>*+*{margin-block-start:.5em}
.text p{white-space:pre-line}
.text :is(ul,ol){list-style:disc;padding-inline-start:1.3em}
.text ol{list-style:decimal}
article>*,.end,.onthaal>.hint{margin-block-start:1em}
summary{padding-block:.6em;cursor:pointer}
.note li{margin-block-start:.5em}
.note li small{display:block;margin-block:0}
:is(input,textarea)~.hint{margin-block-start:.4em}
.hint+.results{margin-block-start:.4em}
.note .note{padding:0;background:none}
.report button{margin-block-start:.5em}
.danger{margin-block:1em .75em;border-inline-start:.3em solid var(--_accent)}
.danger .sub{margin-block:0}
.danger ul{display:grid;grid-template-columns:max-content 1fr;gap:0 1em}
.danger li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline}
.danger [href]{display:inline-block;padding-block:.35em;font-size:1.15em}
.note .leave{margin-block-start:.75em}
.leave{display:flex;flex-wrap:wrap;gap:.25em .75em;align-items:center}
.leave button{font-weight:700}
@media(hover:none){.leave small{display:none}}
th,td{padding:.3em .5em;border:1px solid var(--_line);text-align:start;vertical-align:top}
`;
