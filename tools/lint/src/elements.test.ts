import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'tools/lint/eslint.config.js') });

/** The rules that a template or statement breaks when it stands in an element's `render`. */
async function rulesBrokenBy(statement: string, imports = ''): Promise<(string | null)[]> {
  const text = `import { html, LitElement } from 'lit';
${imports}
class PlantedElement extends LitElement {
  override render() { ${statement} }
}
customElements.define('planted-element', PlantedElement);`;
  const results = await eslint.lintText(text, { filePath: join(root, 'widgets/planted/src/planted.ts') });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId));
}

test('a plain template breaks no rule', async () => {
  expect(await rulesBrokenBy('return html`<button @click=${this.onPress}>${this.label}</button>`;')).toEqual(
    [],
  );
});

test.each([
  ['lit/no-invalid-html', 'return html`<onthaal-x/>`;'],
  ['lit/binding-positions', 'return html`<${this.tag}>x</${this.tag}>`;'],
  ['lit/no-this-assign-in-render', 'this.label = 1; return html``;'],
  ['lit-a11y/alt-text', 'return html`<img src="x.png">`;'],
  ['lit-a11y/click-events-have-key-events', 'return html`<div @click=${this.onPress}>x</div>`;'],
  ['lit-a11y/tabindex-no-positive', 'return html`<div tabindex="3">x</div>`;'],
  ['no-restricted-syntax', "this.innerHTML = '<b>x</b>'; return html``;"],
  ['no-restricted-syntax', "this.insertAdjacentHTML('beforeend', 'x'); return html``;"],
])('%s catches %s', async (rule, statement) => {
  expect(await rulesBrokenBy(statement)).toContain(rule);
});

test.each(['lit/directives/unsafe-html.js', 'lit/directives/style-map.js'])(
  '%s cannot be imported',
  async (path) => {
    const imports = `import { thing } from '${path}';`;
    expect(await rulesBrokenBy('return html``;', imports)).toContain('no-restricted-imports');
  },
);
