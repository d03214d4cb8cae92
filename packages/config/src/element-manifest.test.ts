import { expect, test } from 'vitest';
import { describeElements, gapsIn } from './element-manifest.ts';

const docs = `
 * Says hello.
 *
 * @tag onthaal-hello
 * @attr {string} municipality - The municipality's id.
 * @attr {string} lang - The language.
 * @attr {string} api - The address of the service.
 * @attr {number} heading-level - The level of the heading.
 * @attr {string} counter - The counter's id.
 * @slot - The fallback.
 * @csspart greeting - The words.
 * @cssprop --onthaal-line-color - The line.
 * @fires {CustomEvent} onthaal-hello-said - Said.`;

const source = (comment: string) => ({
  'src/hello.ts': `/**${comment}\n */
export class HelloElement extends OnthaalElement {
  static override asks = ['counter'];
  readonly #hours = 1;
  protected override get isReady() { return true; }
  say() { this.dispatchEvent(new CustomEvent('onthaal-hello-said')); }
  override renderContent() { return html\`<p part="greeting">hello</p>\`; }
}`.replace('  say()', '  /** Says it. */\n  say()'),
  'src/styles.ts': 'export const styles = `p { border: 1px solid var(--onthaal-line-color) }`;',
});

const gapsOf = (comment: string) => gapsIn(describeElements(source(comment)), source(comment));

test('a described element leaves no gap, and its manifest holds nothing private', () => {
  expect(gapsOf(docs)).toEqual([]);
  const [module] = describeElements(source(docs)).modules;
  const [element] = module?.declarations ?? [];
  expect(element?.tagName).toBe('onthaal-hello');
  expect(element?.members?.map(({ name }) => name)).toEqual(['say']);
});

test.each([
  [' * Says hello.', 'onthaal-hello has no description'],
  [" * @attr {string} municipality - The municipality's id.", 'no description of attribute "municipality"'],
  [" * @attr {string} counter - The counter's id.", 'no description of attribute "counter"'],
  [' * @slot - The fallback.', 'no description of slot ""'],
  [' * @csspart greeting - The words.', 'no description of part "greeting"'],
  [
    ' * @cssprop --onthaal-line-color - The line.',
    'no description of custom property "--onthaal-line-color"',
  ],
  [' * @fires {CustomEvent} onthaal-hello-said - Said.', 'no description of event "onthaal-hello-said"'],
  [' * @tag onthaal-hello', 'there must be one class with @tag'],
])('without%s there is a gap', (line, gap) => {
  expect(gapsOf(docs.replace(line, ''))).toContain(gap);
});
