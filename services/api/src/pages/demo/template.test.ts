import { describe, expect, it } from 'vitest';
import { fill } from './template.ts';

describe('a template', () => {
  it('puts texts into its holes', () => {
    expect(fill('<h1>{{town}}</h1>{{ words.menu }}', { town: 'Menen', words: { menu: 'Menu' } })).toBe(
      '<h1>Menen</h1>Menu',
    );
  });

  it('escapes whatever stands in a text, also inside an attribute', () => {
    expect(fill('<a title="{{t}}">{{t}}</a>', { t: `"'<script>&` })).toBe(
      '<a title="&quot;&#39;&lt;script&gt;&amp;">&quot;&#39;&lt;script&gt;&amp;</a>',
    );
  });

  it('does not read a text as a template', () => {
    expect(fill('{{a}}', { a: '{{b}}', b: 'secret' })).toBe('{{b}}');
  });

  it('repeats a section for each item, which still sees what is around it', () => {
    const menu = [{ label: 'Een' }, { label: 'Twee' }];
    expect(fill('{{#menu}}<li>{{label}} {{town}}</li>{{/menu}}', { menu, town: 'X' })).toBe(
      '<li>Een X</li><li>Twee X</li>',
    );
    expect(fill('{{#names}}{{item}} {{/names}}', { names: ['a', 'b'] })).toBe('a b ');
  });

  it('shows a section for what there is, and its opposite for what there is not', () => {
    const template = '{{#phone}}bel {{phone}}{{/phone}}{{^phone}}geen nummer{{/phone}}';
    expect(fill(template, { phone: '112' })).toBe('bel 112');
    for (const phone of ['', undefined, false, []]) expect(fill(template, { phone })).toBe('geen nummer');
  });

  it('finds nothing of what every object inherits', () => {
    expect(fill('{{constructor}}{{words.toString}}', { words: {} })).toBe('');
  });

  it('refuses sections that do not fit into each other', () => {
    expect(() => fill('{{#a}}x', {})).toThrow('{{#a}} is never closed');
    expect(() => fill('{{#a}}{{/b}}', {})).toThrow('{{/b}} closes nothing');
    expect(() => fill('{{/b}}', {})).toThrow('{{/b}} closes nothing');
  });
});
