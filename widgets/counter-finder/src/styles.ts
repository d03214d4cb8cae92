import { states } from '@onthaal/element';

export const styles = `${states}
.onthaal{overflow-wrap:anywhere}
button,summary{min-block-size:2.75em;inline-size:100%;padding:.6em .7em;border-radius:var(--_radius);font:inherit;color:inherit;border:1px solid var(--_line);background:var(--_soft);cursor:pointer}
:is(button,summary):hover{border-color:currentColor}
details{margin-block:.6em}
.note{margin-block:0 1em}
.count{margin-block:.6em .4em}
.title span{display:block}
.pair{display:grid;gap:1em;align-items:start}
li{padding-block:.8em;border-block-start:1px solid var(--_line)}
p.first{padding-inline-start:1.1em;font-size:1em}
p.first::before{margin-inline-start:-1.1em}
@media print{details,button,.map{display:none}}
`;
