/** Buttons, and what only a screen reader needs: for the widgets that have them, before their own style. */
export const controls = `
.onthaal{
--_accent:var(--onthaal-accent-color,#17507f);
--_on-accent:var(--onthaal-on-accent-color,#fff)}
button,input,select,textarea{font:inherit;color:inherit}
.button{display:inline-flex;align-items:center;gap:.5em;min-height:2.75em;padding:.5em 1.1em;border:.125em solid var(--_accent);
border-radius:var(--_radius);background:var(--_accent);color:var(--_on-accent);font-weight:600;text-decoration:none;cursor:pointer}
.button:hover{filter:brightness(1.12)}
.button.quiet{background:none;color:inherit;border-color:var(--_line)}
.button.quiet:hover{filter:none;border-color:currentColor}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
