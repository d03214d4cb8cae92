/** The looks of the choices, which come with them. */
export const choiceStyles = `
form{display:grid;gap:.7em 1em;align-items:end;grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));padding-block:1em}
.wide{grid-column:1/-1}
.wide:empty{display:none}
select{display:block;min-block-size:2.75em;padding:.6em .7em;border-radius:var(--_radius);inline-size:100%;border:1px solid;background:var(--onthaal-field-color,transparent)}
select,option{font:inherit;color:inherit}
option{background:Canvas;color:CanvasText}
.ticks label{display:flex;gap:.6em;align-items:center;min-block-size:2.75em}
input{flex:none;inline-size:1.4em;block-size:1.4em}
`;
