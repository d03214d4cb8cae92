import { states } from '@onthaal/element';

export const styles = `${states}
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
@container(max-width:22em){th,td{display:block;inline-size:auto}td{border:0;padding-block-start:0}}
`;
