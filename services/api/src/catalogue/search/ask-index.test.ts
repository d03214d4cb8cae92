import { expect, it } from 'vitest';
import { withoutMessage } from './ask-index.ts';

it.each([
  new SyntaxError('Invalid regular expression: /geheimwoord\n    at geheimwoord:1:1/: Nothing to repeat'),
  Object.assign(new Error('first'), { message: 'geheimwoord' }),
  'geheimwoord',
])('an error that quotes words is told by its name alone: %s', (error) => {
  const { message, stack } = withoutMessage(error);
  expect(`${message} ${stack}`).not.toContain('geheimwoord');
  expect(message).toMatch(/^The search failed with /);
});

it('tells where it happened', () => {
  expect(withoutMessage(new RangeError('geheimwoord')).stack).toMatch(
    /^The search failed with RangeError\.\n +at .*ask-index\.test\.ts/,
  );
});
