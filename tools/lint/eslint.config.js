import parser from '@typescript-eslint/parser';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';

// Biome does the general linting. Here is only what it cannot: templates, elements, their accessibility, and
// what a page with a strict policy forbids.
const injection = 'Text is blocks, rendered by templates: nothing that parses HTML at run time.';

export default [
  { ignores: ['**/dist/**', '**/reports/**', '**/node_modules/**'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  { files: ['**/*.ts'], ...lit['flat/recommended'] },
  { files: ['**/*.ts'], ...wc['flat/best-practice'] },
  { files: ['**/*.ts'], ...litA11y.configs.recommended },
  {
    files: ['**/*.ts'],
    rules: {
      'lit/lifecycle-super': 'error',
      // Decorator-less properties are declared and never initialised as fields: see docs/adr/0004.
      'lit/no-classfield-shadowing': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
      'wc/no-invalid-element-name': 'error',
      'wc/no-self-class': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: injection },
            { name: 'lit/directives/unsafe-svg.js', message: injection },
            { name: 'lit/static-html.js', message: injection },
            { name: 'lit/directives/style-map.js', message: 'Blocked in silence by a strict style-src.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
          message: injection,
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|writeln)$/]',
          message: injection,
        },
        {
          selector: "CallExpression[callee.object.name='document'][callee.property.name='write']",
          message: injection,
        },
      ],
    },
  },
  {
    // A test may build a host page in one line.
    files: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': 'off', 'wc/no-invalid-element-name': 'off' },
  },
];
