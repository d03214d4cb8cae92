import { states } from '@onthaal/element';

export const styles = `${states}
table{inline-size:100%;border-collapse:collapse}
caption,.bar p{text-align:start;font-weight:700}
caption{padding-block:.4em}
th,td{text-align:start;vertical-align:top;padding:.4em .5em;border-block-start:1px solid var(--_line)}
th{font-weight:400;inline-size:45%}
th::first-letter{text-transform:uppercase}
[aria-current]{background:var(--_soft)}
tr[aria-current]{outline:1px solid #0000}
[aria-current] :is(th,.time){font-weight:700}
.today{font-size:.85em;font-weight:400;border:1px solid;border-radius:1em;padding:0 .5em;margin-inline-start:.3em}
.block{display:block}
.time,a{font-variant-numeric:tabular-nums}
.time{white-space:nowrap}
.note .block small{display:inline}
.also{margin-block-start:.6em}
.bar{display:flex;flex-wrap:wrap;gap:.4em;align-items:center;margin-block:.9em .4em}
.bar p{flex:1;min-inline-size:5em}
button{font:inherit;color:inherit;min-inline-size:2.75em;min-block-size:2.75em;padding:.3em .7em;border:1px solid var(--_line);border-radius:var(--_radius);background:none;cursor:pointer}
button:hover{border-color:currentColor}
.line .first{font-size:1em;margin-inline-start:1.4em}
.links{display:flex;flex-wrap:wrap;gap:0 1em;margin-block-start:.9em}
.links a{padding-block:.4em}
@container(max-width:22em){th,td{display:block;inline-size:auto}td{border:0;padding-block-start:0}}
@media print{.bar button,.links{display:none}}
`;
