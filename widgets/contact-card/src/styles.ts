import { states } from '@onthaal/element';

export const styles = `${states}
.counter{font-weight:600}
dl{display:grid;grid-template-columns:auto 1fr}
.note+dl{margin-block-start:.9em}
dt,dd{padding:.5em 1em .5em 0;border-block-start:1px solid var(--_line)}
dt{font-weight:600}
p a,.save{display:inline-block;max-inline-size:100%}
.save{margin-block-start:.9em}
@container(max-width:24em){dl{display:block}dt{padding-block-end:0}dd{border:0;padding-block-start:0}}
@media print{.route,.save{display:none}}
`;
